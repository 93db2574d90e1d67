// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.Optional;

/**
 * Where a page comes from.
 *
 * @param version of the program
 * @param journal SHA-256 of the journal's bytes in hexadecimal digits
 * @param differs what is told if the journal does not come out the same when it is played again
 */
public record Made(String version, String journal, Optional<String> differs) {}
