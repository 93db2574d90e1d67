// SPDX-License-Identifier: Apache-2.0
/**
 * Judges files beyond their form: what a flow leads to, what its screens say, and why a screen is
 * shown or not.
 *
 * <p>May import {@code profile}, {@code flow}, {@code page}, {@code statechart}, {@code screen},
 * {@code i18n}, {@code document} and {@code provisioning}. One class per rule.
 */
package oobesim.check;
