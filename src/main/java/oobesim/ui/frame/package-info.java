// SPDX-License-Identifier: Apache-2.0
/**
 * The simulated display and what stands around the content: card, blue panel, lock screen, desktop.
 *
 * <p>May import {@code provisioning.around}, {@code page}, {@code screen}, {@code ui.theme}, {@code
 * ui.control} and {@code ui.frame.drawing}.
 */
package oobesim.ui.frame;
