// SPDX-License-Identifier: Apache-2.0
/**
 * Leads drills live, without a window: which there are, how one begins, what is told on the way.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code
 * provisioning.plan}, {@code provisioning}, {@code statechart}, {@code profile}, {@code page},
 * {@code flow}, {@code session}, {@code screen}, {@code script}, {@code drill}, {@code assessment},
 * {@code instructor} and {@code check}.
 */
package oobesim.coach;
