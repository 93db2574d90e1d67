// SPDX-License-Identifier: Apache-2.0
/**
 * How long what takes on the status page: phases, tasks and pauses as functions of time, so that
 * any moment can be asked for.
 *
 * <p>May import {@code provisioning.around}.
 */
package oobesim.provisioning.plan;
