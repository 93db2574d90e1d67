// SPDX-License-Identifier: Apache-2.0
/**
 * The drawings of the left half, each a pure function of time.
 *
 * <p>May import {@code ui.control} for {@code Moving} and {@code screen} for the topics.
 */
package oobesim.ui.frame.drawing;
