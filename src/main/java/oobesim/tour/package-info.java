// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what the screens of a profile can look like: goes every way that guides know, and on each
 * page tries what a person could do there.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning}, {@code statechart}, {@code
 * profile}, {@code page}, {@code flow}, {@code session}, {@code screen} and {@code script}.
 */
package oobesim.tour;
