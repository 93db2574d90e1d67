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

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /** The longest of runs ends before years have five digits, which no store reads. */
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

  private static final int DIGITS = 12;

  public Occasion {
    started = datable(started);
  }

  /** The nearest time that a statement can name: what a file was written at may be any. */
  public static Instant datable(Instant time) {
    Instant late = time.isAfter(LATEST) ? LATEST : time;
    return late.isBefore(EARLIEST) ? EARLIEST : late;
  }

  /** An id that is made of the journal and a name, the same each time. */
  UUID id(String name) {
    return UUID.nameUUIDFromBytes((journal + " " + name).getBytes(StandardCharsets.UTF_8));
  }

  /** How somebody is called who gave no name. */
  String nobody() {
    return "run-" + journal.substring(0, Math.min(DIGITS, journal.length()));
  }
}
