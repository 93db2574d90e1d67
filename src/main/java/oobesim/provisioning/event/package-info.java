// SPDX-License-Identifier: Apache-2.0
/**
 * What a device writes down while it is set up: kinds of events, and the log of them.
 *
 * <p>May import {@code provisioning.around} and {@code provisioning.plan}.
 */
package oobesim.provisioning.event;
