// SPDX-License-Identifier: Apache-2.0
/**
 * Draws a screen off stage, so that storyboards and comparisons need no window.
 *
 * <p>May import {@code ui.render} and {@code screen}.
 */
package oobesim.ui.capture;
