// SPDX-License-Identifier: Apache-2.0
/**
 * Makes a drill of a run that somebody has made: its file, a script that passes, one that does not.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code provisioning},
 * {@code profile.setting}, {@code profile}, {@code page}, {@code flow}, {@code session}, {@code
 * screen}, {@code drill}, {@code assessment}, {@code snapshot} and {@code debrief}.
 */
package oobesim.authoring;
