// SPDX-License-Identifier: Apache-2.0
/**
 * What surrounds a device: hardware, network, tenant, directory, profiles, policies, what is to be
 * installed. Plain values that somebody has set up, and which of several counts.
 *
 * <p>May import nothing of the program.
 */
package oobesim.provisioning.around;
