// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonReport;
import oobesim.snapshot.PictureNames;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;
import oobesim.snapshot.WholeFile;

/**
 * What came of a run, as files and in words.
 *
 * @param settings the folders
 */
record RunReport(Settings settings) {
  /** Writes the report, and records what the mode says; returns what was recorded. */
  List<Comparison> write(List<Comparison> comparisons, RecordMode mode) throws IOException {
    List<Comparison> recorded =
        new ComparisonReport(settings.accepting(Tolerance.EXACT), comparisons)
            .write(settings.report(), mode);
    for (Comparison comparison : comparisons) {
      marked(comparison.name());
    }
    return recorded;
  }

  /** Each test has masks and tolerances of its own, of which the report as a whole knows none. */
  private void marked(String name) throws IOException {
    Path own = PictureNames.file(settings.difference(), name, ".png");
    Path shown = PictureNames.file(settings.report().resolve("pictures/difference"), name, ".png");
    if (Files.isRegularFile(own) && Files.isRegularFile(shown)) {
      WholeFile.copy(shown, own);
    }
  }

  /** What the log of a build says about it. */
  List<String> lines(
      Collection<Checked> checks, List<Comparison> recorded, Optional<String> otherMachine) {
    String counts =
        String.format(
            Locale.ROOT,
            "screenshots: %d checked, %d as accepted, %d recorded; see %s",
            checks.size(),
            checks.stream().filter(Checked::passed).count(),
            recorded.size(),
            settings.report().resolve("index.html"));
    return Stream.concat(Stream.of(counts), otherMachine.map("screenshots: "::concat).stream())
        .toList();
  }
}
