// SPDX-License-Identifier: Apache-2.0
/**
 * The imitated world: device, network, tenant, what is to be installed, what has happened so far,
 * and the rules of what happens then. Plain values.
 *
 * <p>May import nothing of the program. Everything here is immutable, so that any moment can be
 * kept and come back to.
 */
package oobesim.provisioning;
