// SPDX-License-Identifier: Apache-2.0
/**
 * Judges a run by its journal: what was done, what was missed, how it is scored.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code provisioning},
 * {@code statechart}, {@code profile}, {@code page}, {@code flow}, {@code session}, {@code screen},
 * {@code script} and {@code drill}.
 */
package oobesim.assessment;
