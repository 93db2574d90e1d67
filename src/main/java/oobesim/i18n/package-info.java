// SPDX-License-Identifier: Apache-2.0
/**
 * Message bundles and the lookup in them, with variants of a text by Windows version and by the
 * naming era of Microsoft Entra; and phrases, which are said when it is known in which language.
 *
 * <p>May import nothing of the program.
 */
package oobesim.i18n;
