// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What came of a rehearsal.
 *
 * @param ending how it ended
 * @param virtual virtual time from its beginning to its end
 * @param real real time that people spent at the device until then
 * @param computerName what the device is called, empty for the factory's name
 * @param user who is signed in
 * @param code result code of what failed, empty if nothing did or it has none
 * @param failure what failed, in the words of the catalogue; untold while somebody may still find
 *     it out
 * @param notices rules of good practice that were broken
 */
public record Outcome(
    Ending ending,
    Duration virtual,
    Duration real,
    String computerName,
    Optional<String> user,
    String code,
    Optional<Notice> failure,
    List<Notice> notices) {
  public Outcome {
    notices = List.copyOf(notices);
  }
}
