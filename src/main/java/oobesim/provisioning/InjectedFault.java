// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * A failure that no configuration can cause, switched on by hand.
 *
 * @param id id of the failure in the catalogue
 * @param attempts how many attempts it spoils, 0 for every one
 */
public record InjectedFault(String id, int attempts) {}
