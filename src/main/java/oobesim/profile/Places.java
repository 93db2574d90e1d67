// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Position;

/** Keeps every finding inside the file: a parser may report the place behind its end. */
final class Places {
  private final List<String> lines;

  private Places(String text) {
    this.lines = text.lines().toList();
  }

  /**
   * The reading with places inside of the text.
   *
   * @param text empty where the lines are not those of the file, as in an archive
   */
  static Reading inside(Reading reading, String text) {
    if (text.isEmpty()) {
      return reading;
    }
    Places places = new Places(text);
    return switch (reading) {
      case Reading.Good good -> new Reading.Good(places.move(good.profile()));
      case Reading.Several several ->
          new Reading.Several(
              several.profiles().stream().map(places::move).toList(),
              several.places(),
              places.move(several.findings()));
      case Reading.Bad bad -> new Reading.Bad(places.move(bad.findings()), bad.whatItIs());
    };
  }

  private SimulationProfile move(SimulationProfile profile) {
    return profile.with(move(profile.findings()));
  }

  private List<Finding> move(List<Finding> findings) {
    return findings.stream().map(this::move).sorted(Finding.BY_PLACE).toList();
  }

  private Finding move(Finding finding) {
    int line = Math.clamp(finding.position().line(), 1, Math.max(1, lines.size()));
    int end = lines.isEmpty() ? 1 : lines.get(line - 1).length() + 1;
    boolean behind = finding.position().line() > line;
    int column = behind ? end : Math.clamp(finding.position().column(), 1, end);
    return finding.moved(finding.pointer(), new Position(line, column));
  }
}
