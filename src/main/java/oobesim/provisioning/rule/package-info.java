// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from a world: which apps count, what a phase has to do, where it must stand still,
 * and how a device preparation runs.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan} and {@code provisioning}.
 */
package oobesim.provisioning.rule;
