// SPDX-License-Identifier: Apache-2.0
/**
 * Tells a run of a drill afterwards: a page for the talk about it, and the results of a class.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code provisioning},
 * {@code statechart}, {@code profile}, {@code page}, {@code flow}, {@code session}, {@code screen},
 * {@code script}, {@code drill}, {@code assessment} and {@code snapshot}.
 */
package oobesim.debrief;
