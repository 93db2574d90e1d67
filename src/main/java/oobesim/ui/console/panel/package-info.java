// SPDX-License-Identifier: Apache-2.0
/**
 * The panels in the middle of the instructor's station: mirror, checklist, journal, marks, world
 * and failures.
 *
 * <p>Each is shown a value and tells what somebody wants.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning}, {@code profile.setting}, {@code
 * profile}, {@code page}, {@code flow}, {@code session}, {@code screen}, {@code instructor}, {@code
 * instructor.station}, {@code ui.theme}, {@code ui.render}, {@code ui.console.text} and {@code
 * ui.console.view}.
 */
package oobesim.ui.console.panel;
