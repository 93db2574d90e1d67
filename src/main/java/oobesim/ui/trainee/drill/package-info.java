// SPDX-License-Identifier: Apache-2.0
/**
 * What a drill shows around the device: the coach, the card, the word after a wrong turn, the
 * result.
 *
 * <p>May import {@code x}.
 */
package oobesim.ui.trainee.drill;
