// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.time.Duration;

/**
 * Something that happened to the device.
 *
 * @param at when, in virtual time since the run began
 * @param kind what happened
 * @param subject to what
 * @param detail what else is known of it
 */
public record LoggedEvent(Duration at, EventKind kind, Subject subject, Detail detail) {}
