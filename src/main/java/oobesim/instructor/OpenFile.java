// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.i18n.Words;
import oobesim.profile.SimulationProfile;

/**
 * The file that is rehearsed.
 *
 * @param path the file
 * @param profile what it says, or the one of its profiles that was chosen
 * @param findings remarks and warnings
 */
public record OpenFile(Path path, SimulationProfile profile, List<Finding> findings) {
  public OpenFile {
    findings = List.copyOf(findings);
  }

  /** The file's name without its folder. */
  public String name() {
    return name(path);
  }

  /** A title that gives nothing away while it is rehearsed, empty if it has none. */
  public Optional<String> neutralTitle(Words words) {
    return Optional.of(profile)
        .filter(it -> Exercise.of(it).named())
        .map(it -> Offer.title(words.ofFile(it.name())));
  }

  /** How many warnings it has. */
  public long warnings() {
    return findings.stream().filter(found -> found.severity() == Severity.WARNING).count();
  }

  static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
