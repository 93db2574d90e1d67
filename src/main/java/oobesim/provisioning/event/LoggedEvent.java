// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.time.Duration;

/**
 * Something that happened to the device.
 *
 * @param at when, in virtual time since the run began
 * @param kind what happened
 * @param subject to what: an app's name, a category of the status page, {@code category/row}, the
 *     id of a failure; empty where the kind says all
 * @param detail what else is known of it: a code, a count, a reason; may be empty
 */
public record LoggedEvent(Duration at, EventKind kind, String subject, String detail) {}
