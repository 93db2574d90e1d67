// SPDX-License-Identifier: Apache-2.0
/**
 * What a drill shows around the device: the coach, the card, the word after a wrong turn, the
 * result.
 *
 * <p>May import {@code session}, {@code drill}, {@code assessment}, {@code coach}, {@code
 * ui.trainee.text}, {@code ui.trainee.bar} and {@code ui.trainee.side}.
 */
package oobesim.ui.trainee.drill;
