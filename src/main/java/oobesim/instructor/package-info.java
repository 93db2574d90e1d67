// SPDX-License-Identifier: Apache-2.0
/**
 * What leads and watches a live run without any window: file, run, pace, jump, power, settings,
 * notices, journal.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code
 * provisioning.plan}, {@code provisioning}, {@code statechart}, {@code profile.setting}, {@code
 * profile}, {@code page}, {@code flow}, {@code session} and {@code screen}. Owns no clock: real
 * time is handed in. Windows, scripts and tests lead and watch the same run through it.
 */
package oobesim.instructor;
