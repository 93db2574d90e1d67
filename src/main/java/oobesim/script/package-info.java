// SPDX-License-Identifier: Apache-2.0
/**
 * The script language and its player: one instruction a line, played on a session in virtual time.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning}, {@code statechart}, {@code
 * profile}, {@code page}, {@code flow.fact}, {@code flow}, {@code session} and {@code screen}.
 * Prints nothing: what happens is handed on as values.
 */
package oobesim.script;
