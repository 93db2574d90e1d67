// SPDX-License-Identifier: Apache-2.0
/**
 * What the commands of the simulated console answer: a closed list, each a pure function of the
 * world and of what was typed. Nothing of it runs anything.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code provisioning.event},
 * {@code provisioning}, {@code provisioning.record} and {@code flow.fact}.
 */
package oobesim.flow.console;
