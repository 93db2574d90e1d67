// SPDX-License-Identifier: Apache-2.0
/**
 * Files in which a profile stands, or that say the same in another way: archives, registry dumps,
 * scripts, YAML. Each becomes the JSON inside; what cannot be used gets its name.
 *
 * <p>May import {@code document}, {@code i18n} and {@code profile.intune}.
 */
package oobesim.profile.carrier;
