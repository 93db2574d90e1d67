// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of comparing two folders, as files: a page for people, {@code result.json} for
 * programs, {@code junit.xml} for build servers, and the pictures that are not the same.
 *
 * @param call the folders, what was allowed to differ, and how their pictures are accepted
 * @param comparisons what came of each picture
 */
public record ComparisonReport(AcceptingCall call, List<Comparison> comparisons) {
  private static final Comparator<Comparison> MOST_WANTED_FIRST =
      Comparator.<Comparison, Outcome>comparing(Outcome::of).thenComparing(Comparison::name);

  public ComparisonReport {
    comparisons = comparisons.stream().sorted(MOST_WANTED_FIRST).toList();
  }

  /** The same where nothing is recorded. */
  public void write(Path folder) throws IOException {
    write(folder, RecordMode.NEVER);
  }

  /**
   * Writes all of it, and takes away what an earlier report has written there; the page comes last,
   * so one that is there is complete. Pictures are recorded between, as the report shows what was
   * accepted before.
   *
   * @return those that were recorded: they are another one now, or the first one
   * @throws IOException also if a picture cannot be recorded; those before it are
   */
  public List<Comparison> write(Path folder, RecordMode mode) throws IOException {
    ReportFiles files = new ReportFiles(folder);
    files.removeEarlier();
    ReportPictures writer = new ReportPictures(files, call);
    AcceptedFolder accepted = new AcceptedFolder(call.expected(), call.actual());
    List<ReportedPicture> pictures = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      ReportedPicture written = writer.write(comparison);
      boolean recorded =
          mode.records(comparison) && accepted.accept(comparison) == AcceptedFolder.Done.ACCEPTED;
      pictures.add(recorded ? written.asRecorded() : written);
    }
    String json = ReportJson.of(call, pictures);
    files.write("result.json", json);
    files.write("junit.xml", JUnitXml.of(pictures, call));
    files.write("index.html", ReportPage.of(call, json, pictures));
    return pictures.stream()
        .filter(ReportedPicture::recorded)
        .map(ReportedPicture::comparison)
        .toList();
  }
}
