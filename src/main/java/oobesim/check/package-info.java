// SPDX-License-Identifier: Apache-2.0
/**
 * Judges files beyond their form: what a flow leads to, what its screens say, and why a screen is
 * shown or not.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning}, {@code statechart}, {@code
 * profile}, {@code page}, {@code flow.fact}, {@code flow} and {@code screen}. One class per rule.
 */
package oobesim.check;
