// SPDX-License-Identifier: Apache-2.0
/**
 * The drawings of the left half, each a pure function of time.
 *
 * <p>May import {@code page} and {@code ui.theme}.
 */
package oobesim.ui.frame.drawing;
