// SPDX-License-Identifier: Apache-2.0
/**
 * What a drill shows around the device: the coach, the card, the word after a wrong turn, the
 * result.
 *
 * <p>May import {@code document}, {@code i18n}, {@code flow}, {@code session}, {@code drill},
 * {@code assessment}, {@code instructor}, {@code coach}, {@code ui.theme}, {@code ui.control},
 * {@code ui.trainee.text}, {@code ui.trainee.bar}, {@code ui.trainee.page} and {@code
 * ui.trainee.side}.
 */
package oobesim.ui.trainee.drill;
