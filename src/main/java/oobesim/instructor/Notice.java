// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

/**
 * A rule of good practice that was broken in a run.
 *
 * @param id its id in the failure catalogue
 * @param title what it is
 * @param fix what to do about it, may be empty
 */
public record Notice(String id, String title, String fix) {}
