// SPDX-License-Identifier: Apache-2.0
/**
 * Draws a screen off stage, so that storyboards and comparisons need no window.
 *
 * <p>May import {@code ui.render}, {@code screen} and {@code snapshot}.
 */
package oobesim.ui.capture;
