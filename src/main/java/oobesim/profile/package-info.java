// SPDX-License-Identifier: Apache-2.0
/**
 * A file becomes records: reads simulation profiles and hands the administrator's own JSON to
 * {@code profile.intune}; reports every fault with its place.
 *
 * <p>May import {@code document} and {@code provisioning}.
 */
package oobesim.profile;
