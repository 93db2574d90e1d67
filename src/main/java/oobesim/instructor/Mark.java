// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;

/**
 * A remark that whoever leads a run has made at a moment.
 *
 * @param at when in virtual time
 * @param text one line, not blank
 */
public record Mark(Duration at, String text) {}
