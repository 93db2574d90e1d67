// SPDX-License-Identifier: Apache-2.0
/**
 * The world at one moment: the device and what has happened on it so far, among what surrounds it.
 * Plain values, all immutable, so that any moment can be kept and come back to.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan} and {@code
 * provisioning.event}.
 */
package oobesim.provisioning;
