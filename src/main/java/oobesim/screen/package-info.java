// SPDX-License-Identifier: Apache-2.0
/**
 * What a screen says: pure descriptions from (screen id, world, Windows version, language).
 *
 * <p>May import {@code flow}, {@code page}, {@code provisioning} and {@code i18n}. Knows no toolkit
 * and no run.
 */
package oobesim.screen;
