// SPDX-License-Identifier: Apache-2.0
/**
 * What a flow promises, read from files, and whether a run keeps it.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning}, {@code statechart}, {@code
 * statechart.file}, {@code page}, {@code flow.fact}, {@code flow}, {@code session} and {@code
 * exploration}.
 */
package oobesim.exploration.contract;
