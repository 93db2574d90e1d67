// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.DifferencePicture;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PictureComparison;
import oobesim.snapshot.PictureFile;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;

/**
 * Pictures that were looked at once and accepted.
 *
 * @param home the folder from which paths of pictures are counted
 * @param report where pictures go that differ
 * @param recording whether to write instead of to compare
 */
record PictureSnapshots(Path home, Path report, boolean recording) {
  private static final List<String> FOLDERS =
      List.of("docs/pictures", "src/test/snapshots/pictures");
  private static final String FINGERPRINT = "src/test/snapshots/pictures/fingerprint";
  static final String HOW_TO_ACCEPT =
      "Accept it with: mvn -o test -Dtest=ScreenPictureSnapshotTest -Dsnapshots=record";

  static PictureSnapshots ofProject() {
    Path home = Path.of(System.getProperty("oobesim.home", "."));
    return new PictureSnapshots(
        home,
        home.resolve("target/pictures"),
        "record".equals(System.getProperty("snapshots", "")));
  }

  /** Why pictures drawn here cannot be compared, empty if they can. */
  Optional<String> otherMachine(String fingerprint) throws IOException {
    Path file = home.resolve(FINGERPRINT);
    if (recording) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, fingerprint + "\n");
      return Optional.empty();
    }
    String recorded = Files.exists(file) ? Files.readString(file).strip() : fingerprint;
    return recorded.equals(fingerprint)
        ? Optional.empty()
        : Optional.of(
            "pictures not compared: recorded where letters and shapes become %s, here %s"
                .formatted(recorded, fingerprint));
  }

  /** Throws with the files to look at, or because nobody has looked at this picture yet. */
  void check(String path, Picture actual) throws IOException {
    check(path, actual, Tolerance.EXACT);
  }

  /** The same where something may differ. */
  void check(String path, Picture actual, Tolerance tolerance) throws IOException {
    Path file = home.resolve(path);
    if (recording) {
      write(file, actual);
    } else if (!Files.exists(file)) {
      Path seen = write(report.resolve("actual").resolve(path), actual);
      throw new AssertionError(
          "%s was never recorded. It would be %s%n%s".formatted(path, seen, HOW_TO_ACCEPT));
    } else {
      compare(path, PictureFile.read(file), actual, tolerance);
    }
  }

  /** Pictures that nobody asks for any more; recording deletes them. */
  Set<String> unasked(Set<String> asked) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : FOLDERS) {
      names.addAll(pictures(home.resolve(folder)));
    }
    names.removeAll(asked);
    if (recording) {
      for (String name : names) {
        Files.delete(home.resolve(name));
      }
      return Set.of();
    }
    return names;
  }

  private List<String> pictures(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".png"))
          .map(path -> home.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }

  private void compare(String path, Picture expected, Picture actual, Tolerance tolerance)
      throws IOException {
    Comparison outcome = PictureComparison.of(path, expected, actual, tolerance);
    if (!RecordMode.passes(outcome)) {
      Picture marks = DifferencePicture.of(expected, actual, List.of());
      Path was = write(report.resolve("expected").resolve(path), expected);
      Path is = write(report.resolve("actual").resolve(path), actual);
      Path marked = write(report.resolve("difference").resolve(path), marks);
      throw new AssertionError(
          "%s has changed: %s%n  expected   %s%n  actual     %s%n  difference %s%n%s"
              .formatted(path, ComparisonWords.says(outcome), was, is, marked, HOW_TO_ACCEPT));
    }
  }

  private static Path write(Path file, Picture picture) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, PngFile.of(picture));
  }
}
