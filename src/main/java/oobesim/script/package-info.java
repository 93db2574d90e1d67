// SPDX-License-Identifier: Apache-2.0
/**
 * The script language and its player: one instruction a line, played on a session in virtual time.
 *
 * <p>May import {@code session}, {@code screen}, {@code flow}, {@code page}, {@code profile},
 * {@code provisioning}, {@code i18n} and {@code document}. Prints nothing: what happens is handed
 * on as values.
 */
package oobesim.script;
