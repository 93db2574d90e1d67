// SPDX-License-Identifier: Apache-2.0
/**
 * What a screen says: pure descriptions from (screen id, world, Windows version, language).
 *
 * <p>May import {@code i18n}, {@code provisioning.around}, {@code provisioning.plan}, {@code
 * provisioning.event}, {@code provisioning}, {@code provisioning.rule}, {@code
 * provisioning.record}, {@code profile.setting}, {@code page}, {@code flow.fact} and {@code flow}.
 * Knows no toolkit and no run.
 */
package oobesim.screen;
