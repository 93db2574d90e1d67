// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Of which run statements tell, and since when.
 *
 * @param journal SHA-256 of the journal's bytes in hexadecimal digits
 * @param started what time it was when virtual time began
 * @param home the address of whoever knows who is meant by a trainee's name
 * @param version of the program
 */
public record Occasion(String journal, Instant started, String home, String version) {
  /** An address that is nobody's: by RFC 2606 this name never leads anywhere. */
  public static final String NOBODYS_HOME = "https://oobesim.invalid/trainees";

  private static final int DIGITS = 12;

  /** An id that is made of the journal and a name, the same each time. */
  UUID id(String name) {
    return UUID.nameUUIDFromBytes((journal + " " + name).getBytes(StandardCharsets.UTF_8));
  }

  /** How somebody is called who gave no name. */
  String nobody() {
    return "run-" + journal.substring(0, Math.min(DIGITS, journal.length()));
  }
}
