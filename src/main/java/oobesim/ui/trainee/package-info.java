// SPDX-License-Identifier: Apache-2.0
/**
 * The trainee's window: the simulated display and the bar above it.
 *
 * <p>Joins a run, its screens and the keyboard. Owns no clock: each frame is handed in.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code provisioning},
 * {@code profile.setting}, {@code profile}, {@code page}, {@code flow}, {@code session}, {@code
 * screen}, {@code drill}, {@code assessment}, {@code instructor}, {@code coach}, {@code
 * coach.line}, {@code debrief}, {@code ui.theme}, {@code ui.control}, {@code ui.frame}, {@code
 * ui.render}, {@code ui.trainee.text}, {@code ui.trainee.key}, {@code ui.trainee.bar}, {@code
 * ui.trainee.page}, {@code ui.trainee.side}, {@code ui.trainee.drill}, {@code ui.trainee.line} and
 * {@code ui.trainee.debrief}.
 */
package oobesim.ui.trainee;
