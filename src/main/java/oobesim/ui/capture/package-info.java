// SPDX-License-Identifier: Apache-2.0
/**
 * Draws a screen off stage, so that storyboards and comparisons need no window.
 *
 * <p>May import {@code page}, {@code screen}, {@code snapshot}, {@code ui.theme}, {@code ui.frame}
 * and {@code ui.render}.
 */
package oobesim.ui.capture;
