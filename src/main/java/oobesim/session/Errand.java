// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;

/**
 * Something that will be done to a run at a moment unless the run is put back before it.
 *
 * @param due when, in virtual time; one that is past is done at once
 * @param input what
 */
public record Errand(Duration due, Input input) {}
