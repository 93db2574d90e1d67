// SPDX-License-Identifier: Apache-2.0
/**
 * What is told afterwards of a world: its chronicle, its episodes, and the diagnosis that a support
 * tool prints.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code provisioning.event},
 * {@code provisioning} and {@code provisioning.rule}.
 */
package oobesim.provisioning.record;
