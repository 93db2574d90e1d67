// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of comparing two folders, as files: a page for people, {@code result.json} for
 * programs, {@code junit.xml} for build servers, and the pictures that are not the same.
 *
 * @param call the folders, and how their pictures are accepted
 * @param tolerance what was allowed to differ
 * @param comparisons what came of each picture
 */
public record ComparisonReport(
    AcceptingCall call, Tolerance tolerance, List<Comparison> comparisons) {
  private static final Comparator<Comparison> MOST_WANTED_FIRST =
      Comparator.<Comparison, Outcome>comparing(Outcome::of).thenComparing(Comparison::name);

  public ComparisonReport {
    comparisons = comparisons.stream().sorted(MOST_WANTED_FIRST).toList();
  }

  /** Writes all of it; the page comes last, so one that is there is complete. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    ReportPictures files = new ReportPictures(folder, call.expected(), call.actual(), tolerance);
    List<ReportedPicture> pictures = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      pictures.add(files.write(comparison));
    }
    String json = json(pictures);
    write(folder.resolve("result.json"), json);
    write(folder.resolve("junit.xml"), JUnitXml.of(comparisons, call));
    write(folder.resolve("index.html"), ReportPage.of(call, json, pictures));
  }

  private String json(List<ReportedPicture> pictures) {
    return ReportJson.of(call, tolerance, pictures);
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
