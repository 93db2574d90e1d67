// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.TwoFolders.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureEndingsTest {
  private static final Picture OLD = Pairs.DIGIT.expected();
  private static final Picture NEW = Pairs.DIGIT.actual();

  @TempDir private Path home;
  private TwoFolders folders;

  @BeforeEach
  void create() throws IOException {
    folders = TwoFolders.in(home);
  }

  @Test
  void anEndingInUpperCaseIsOfAPictureToo() throws IOException {
    upper(folders.expected(), "error.PNG", OLD);
    put(folders.actual(), "error", NEW);
    put(folders.expected(), "same", OLD);
    upper(folders.actual(), "same.Png", OLD);
    upper(folders.actual(), "come.PNG", OLD);

    assertThat(folders.compare())
        .containsExactly(
            new Comparison.ExpectedMissing("come"),
            new Comparison.Different(
                "error", PixelDiffer.compare(OLD, NEW, Tolerance.EXACT, List.of()), List.of()),
            new Comparison.Identical("same"));
  }

  @Test
  void itIsInTheReport() throws IOException {
    upper(folders.expected(), "error.PNG", OLD);
    put(folders.actual(), "error", NEW);
    Path report = home.resolve("report");

    new ComparisonReport(call(), folders.compare()).write(report);

    assertThat(report.resolve("pictures/expected/error.png"))
        .hasSameBinaryContentAs(folders.expected().resolve("error.PNG"));
    assertThat(report.resolve("pictures/difference/error.png")).exists();
  }

  @Test
  void theAcceptedFileKeepsItsEnding() throws IOException {
    upper(folders.expected(), "error.PNG", OLD);
    put(folders.actual(), "error", NEW);

    acceptAll();

    assertThat(folders.expected().toFile().list()).containsExactly("error.PNG");
    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
  }

  @Test
  void twoFilesOfOneNameAreSaidAndAccepted() throws IOException {
    put(folders.expected(), "error", OLD);
    upper(folders.expected(), "error.PNG", NEW);
    put(folders.actual(), "error", NEW);

    assertThat(folders.compare())
        .containsExactly(
            new Comparison.Unreadable(
                "error", Side.EXPECTED, "is there more than once, as error.PNG and error.png"));

    acceptAll();
    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
  }

  private void acceptAll() throws IOException {
    AcceptedFolder accepted = new AcceptedFolder(folders.expected(), folders.actual());
    for (Comparison comparison : folders.compare()) {
      accepted.accept(comparison);
    }
  }

  private AcceptingCall call() {
    return new AcceptingCall(folders.expected(), folders.actual());
  }

  private static void upper(Path folder, String name, Picture picture) throws IOException {
    Files.write(folder.resolve(name), PngFile.of(picture));
  }
}
