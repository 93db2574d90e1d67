// SPDX-License-Identifier: Apache-2.0
/**
 * What the panels of the instructor's station have in common: the run as they show it, what can be
 * done, icons, cards and tabs.
 *
 * <p>A panel knows nothing of another one.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning}, {@code profile.setting}, {@code
 * profile}, {@code page}, {@code session}, {@code screen}, {@code instructor}, {@code
 * instructor.station}, {@code ui.control}, {@code ui.render} and {@code ui.trainee.text}.
 */
package oobesim.ui.console.view;
