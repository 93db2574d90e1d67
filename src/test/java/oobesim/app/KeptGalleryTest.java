// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import oobesim.cli.Commands;
import oobesim.cli.Console;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.FolderComparison;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;
import oobesim.ui.capture.RenderingFingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The gallery in the documents is the one that the command makes now, to the pixel. */
class KeptGalleryTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final Path KEPT = HOME.resolve("docs/gallery");
  private static final Path FINGERPRINT = HOME.resolve("src/test/snapshots/pictures/fingerprint");
  private static final String HOW_TO_ACCEPT =
      "Accept it with: mvn -o test -Dtest=KeptGalleryTest -Dsnapshots=record";

  /** A gallery of all profiles is a minute's work of one processor, which others may share. */
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void theGalleryInTheDocumentsIsTheOneThatIsMadeNow() throws IOException {
    boolean recording = "record".equals(System.getProperty("snapshots", ""));
    Path made = recording ? KEPT : HOME.resolve("target/gallery");
    delete(made);

    assertThat(make(made)).isZero();

    assertThat(Files.readString(KEPT.resolve("index.html")))
        .as(HOW_TO_ACCEPT)
        .isEqualTo(Files.readString(made.resolve("index.html")));
    assertThat(differences(made)).as(HOW_TO_ACCEPT).isEmpty();
  }

  /** Where letters become other pixels, only which pictures there are can be compared. */
  private static List<String> differences(Path made) throws IOException {
    boolean sameMachine =
        Files.readString(FINGERPRINT).strip().equals(RenderingFingerprint.ofThisMachine());
    return FolderComparison.compare(KEPT, made, Tolerance.EXACT).stream()
        .filter(outcome -> !RecordMode.passes(outcome))
        .filter(outcome -> sameMachine || !(outcome instanceof Comparison.Different))
        .map(outcome -> outcome.name() + ": " + ComparisonWords.says(outcome))
        .toList();
  }

  private static int make(Path folder) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Commands.run(
        Main.program(new Console(nowhere, nowhere)), "gallery", "--out", folder.toString());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
