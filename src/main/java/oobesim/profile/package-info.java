// SPDX-License-Identifier: Apache-2.0
/**
 * A file becomes records: reads simulation profiles and hands the administrator's own JSON to
 * {@code profile.intune}; reports every fault with its place.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning}, {@code profile.setting} and
 * {@code profile.intune}.
 */
package oobesim.profile;
