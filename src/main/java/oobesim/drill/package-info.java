// SPDX-License-Identifier: Apache-2.0
/**
 * Drills as values and the reader of their files: what is to be done, what must not be, and how it
 * is judged.
 *
 * <p>May import {@code document}, {@code i18n}, {@code statechart}, {@code statechart.file}, {@code
 * profile}, {@code page}, {@code flow} and {@code session}.
 */
package oobesim.drill;
