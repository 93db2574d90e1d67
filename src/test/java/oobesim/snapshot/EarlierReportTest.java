// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierReportTest {
  @TempDir Path home;
  private TwoFolders folders;
  private Path report;

  @BeforeEach
  void drawAndReport() throws IOException {
    folders = TwoFolders.in(home);
    report = home.resolve("report");
    Samples.picture(folders.actual(), "w/old name é+", 0);
    Samples.picture(folders.actual(), "new", 0);
    write(new Comparison.ExpectedMissing("w/old name é+"), new Comparison.ExpectedMissing("new"));
  }

  @Test
  void whatAnEarlierReportWroteGoes() throws IOException {
    assertThat(files()).contains("pictures/actual/w/old name é+.png", "pictures/actual/new.png");

    write(new Comparison.ExpectedMissing("new"));

    assertThat(files())
        .containsExactly(
            "index.html",
            "junit.xml",
            "pictures/actual/new.png",
            "pictures/written.txt",
            "result.json");
    assertThat(report.resolve("pictures/actual/w")).doesNotExist();
  }

  @Test
  void whatSomebodyElseHasPutThereStays() throws IOException {
    Samples.picture(report, "pictures/actual/w/foreign", 0);
    Files.writeString(report.resolve("notes.txt"), "mine");

    write();

    assertThat(files())
        .containsExactly(
            "index.html", "junit.xml", "notes.txt", "pictures/actual/w/foreign.png", "result.json");
  }

  @Test
  void aListThatSomebodyHasChangedReachesNothingElse() throws IOException {
    Samples.picture(home, "outside", 0);
    Samples.picture(report, "own", 0);
    Files.writeString(report.resolve("pictures/own.txt"), "mine");
    Files.createSymbolicLink(report.resolve("pictures/link"), home);
    Files.writeString(
        report.resolve("pictures/written.txt"),
        "own.png\npictures/own.txt\npictures/link/outside.png\n%zz\n\n",
        StandardOpenOption.APPEND);
    write();

    assertThat(home.resolve("outside.png")).exists();
    assertThat(files()).contains("own.png", "pictures/own.txt").doesNotContain("pictures/actual");
  }

  @Test
  void aListThatNamesAFileOutsideRefusesTheReport() throws IOException {
    Samples.picture(home, "outside", 0);
    Files.writeString(report.resolve("pictures/written.txt"), "pictures/../../outside.png\n");

    assertThatThrownBy(this::write).hasMessageContaining("is no name of a picture");
    assertThat(home.resolve("outside.png")).exists();
  }

  @Test
  void anInterruptedReportIsTakenAwayAsWell() throws IOException {
    Path list = report.resolve("pictures/written.txt");
    Samples.picture(report, "pictures/actual/whole", 0);
    Samples.picture(report, "pictures/actual/who", 0);
    Files.writeString(report.resolve("pictures/actual/whole.png.new"), "half of a pic");
    Files.writeString(
        list, "pictures/actual/whole.png\npictures/actual/who.png", StandardOpenOption.APPEND);

    write();

    assertThat(files())
        .as("a line that does not end may be the beginning of another name")
        .containsExactly("index.html", "junit.xml", "pictures/actual/who.png", "result.json");
  }

  @Test
  void aReportThatCannotBeFinishedHasNoPage() {
    assertThatThrownBy(() -> write(new Comparison.ExpectedMissing("../outside")))
        .isInstanceOf(IOException.class);

    assertThat(report.resolve("index.html")).doesNotExist();
  }

  private void write(Comparison... comparisons) throws IOException {
    AcceptingCall call = new AcceptingCall(folders.expected(), folders.actual());
    new ComparisonReport(call, List.of(comparisons)).write(report);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(report)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> report.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
