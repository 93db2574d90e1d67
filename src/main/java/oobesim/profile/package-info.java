// SPDX-License-Identifier: Apache-2.0
/**
 * A file becomes records: reads simulation profiles and hands the administrator's own JSON to
 * {@code profile.intune}; reports every fault with its place.
 *
 * <p>May import {@code document}, {@code i18n}, {@code provisioning.around}, {@code
 * profile.setting}, {@code profile.intune} and {@code profile.carrier}.
 */
package oobesim.profile;
