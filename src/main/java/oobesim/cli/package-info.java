// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one class per command, its options, its exit status, and what it prints.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code provisioning},
 * {@code statechart}, {@code statechart.file}, {@code profile.setting}, {@code profile}, {@code
 * page}, {@code flow}, {@code diagnostics}, {@code session}, {@code screen}, {@code script}, {@code
 * drill}, {@code assessment}, {@code tour}, {@code instructor}, {@code snapshot}, {@code gallery},
 * {@code exploration}, {@code exploration.contract}, {@code check}, {@code debrief}, {@code
 * authoring}, {@code record}, {@code record.store} and {@code record.spool}. {@code app} hands in
 * what needs a toolkit. Results go to standard output, messages to standard error.
 */
package oobesim.cli;
