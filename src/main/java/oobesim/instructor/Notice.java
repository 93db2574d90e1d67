// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;

/**
 * A rule of good practice that was broken in a run.
 *
 * @param id its id in the failure catalogue
 * @param at when it was broken, in virtual time since the run began
 * @param title what it is
 * @param fix what to do about it, may be empty
 */
public record Notice(String id, Duration at, String title, String fix) {}
