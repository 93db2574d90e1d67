// SPDX-License-Identifier: Apache-2.0
/**
 * What leads and watches a live run without any window: file, run, pace, jump, power, settings,
 * notices, journal.
 *
 * <p>May import {@code statechart}, {@code session}, {@code screen}, {@code flow}, {@code page},
 * {@code profile}, {@code provisioning}, {@code document} and {@code i18n}. Owns no clock: real
 * time is handed in. Windows, scripts and tests lead and watch the same run through it.
 */
package oobesim.instructor;
