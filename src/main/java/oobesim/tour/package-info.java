// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what the screens of a profile can look like: goes every way that guides know, and on each
 * page tries what a person could do there.
 *
 * <p>May import {@code script}, {@code session}, {@code screen}, {@code flow}, {@code page}, {@code
 * profile}, {@code statechart} and {@code provisioning}.
 */
package oobesim.tour;
