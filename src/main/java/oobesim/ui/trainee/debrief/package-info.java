// SPDX-License-Identifier: Apache-2.0
/**
 * Runs that are over, in the window: one to look at again moment by moment, and those of a class.
 *
 * <p>May import {@code i18n}, {@code profile}, {@code session}, {@code screen}, {@code drill},
 * {@code assessment}, {@code debrief}, {@code ui.theme}, {@code ui.render} and {@code
 * ui.trainee.text}.
 */
package oobesim.ui.trainee.debrief;
