// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.List;
import oobesim.document.Finding;
import oobesim.profile.SimulationProfile;

/** What came of opening a file. */
public sealed interface Opening {
  /**
   * A run can begin.
   *
   * @param file what is open
   * @param run the run, device off
   */
  record Ready(OpenFile file, LiveRun run) implements Opening {}

  /**
   * The file holds several profiles, and a person has to choose.
   *
   * @param path the file
   * @param profiles those that can be used
   * @param findings of the whole file
   */
  record Choice(Path path, List<SimulationProfile> profiles, List<Finding> findings)
      implements Opening {
    public Choice {
      profiles = List.copyOf(profiles);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The file cannot be used.
   *
   * @param report why
   */
  record Refused(FileReport report) implements Opening {}
}
