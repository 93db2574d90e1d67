// SPDX-License-Identifier: Apache-2.0
/**
 * The simulated display and what stands around the content: card, blue panel, lock screen, desktop.
 *
 * <p>May import {@code ui.theme}, {@code ui.control}, {@code screen} and {@code page}.
 */
package oobesim.ui.frame;
