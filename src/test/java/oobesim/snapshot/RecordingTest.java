// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.TwoFolders.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.document.JsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
  private static final Picture OLD = Pairs.DIGIT.expected();
  private static final Picture NEW = Pairs.DIGIT.actual();

  @TempDir private Path home;
  private TwoFolders folders;
  private Path report;

  @BeforeEach
  void create() throws IOException {
    folders = TwoFolders.in(home);
    report = home.resolve("report");
    put(folders.expected(), "differs", OLD);
    put(folders.actual(), "differs", NEW);
    put(folders.actual(), "new", NEW);
    put(folders.expected(), "same", OLD);
    Files.write(folders.actual().resolve("same.png"), PngBytes.foreign(OLD));
    put(folders.expected(), "unused", OLD);
    put(folders.expected(), "broken", OLD);
    Files.writeString(folders.actual().resolve("broken.png"), "no picture");
  }

  @ParameterizedTest
  @CsvSource({"NEVER,   ''", "MISSING, new", "FAILING, differs new", "ALL,     differs new same"})
  void whatAModeAsksForIsRecordedAndNothingElse(RecordMode mode, String names) throws IOException {
    List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(" "));

    assertThat(write(mode)).map(Comparison::name).containsExactlyInAnyOrderElementsOf(wanted);
    for (String name : List.of("differs", "new", "same")) {
      Path accepted = folders.expected().resolve(name + ".png");
      boolean taken =
          Files.exists(accepted)
              && Files.mismatch(accepted, folders.actual().resolve(name + ".png")) < 0;
      assertThat(taken).as(name).isEqualTo(wanted.contains(name));
    }
    assertThat(folders.expected().resolve("unused.png")).exists();
    assertThat(PictureFile.read(folders.expected().resolve("broken.png"))).isNotNull();
  }

  @Test
  void theReportShowsWhatWasAcceptedBeforeAndSaysThatItIsRecorded() throws IOException {
    write(RecordMode.FAILING);

    assertThat(PictureFile.read(report.resolve("pictures/expected/differs.png")).pixels())
        .isEqualTo(OLD.pixels());
    String json = Files.readString(report.resolve("result.json"));
    assertThat(JsonReader.read(json).findings()).isEmpty();
    assertThat(json.lines().filter(line -> line.contains("\"name\":\"differs\"")).findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).contains("\"recorded\":true").doesNotContain("\"approve\""));
    assertThat(json.lines().filter(line -> line.contains("\"name\":\"unused\"")).findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).contains("\"approve\"").doesNotContain("recorded"));
  }

  @Test
  void aFirstRecordingIsNoPass() throws IOException {
    write(RecordMode.MISSING);

    assertThat(Files.readString(report.resolve("junit.xml")))
        .contains(
            "failures=\"3\" errors=\"1\"",
            "message=\"new, no picture was accepted yet; recorded as the accepted"
                + " one\"></failure>");
    assertThat(Files.readString(report.resolve("index.html")))
        .contains("<p>new, no picture was accepted yet; recorded as the accepted one</p>");
  }

  @Test
  void whatIsTheSameByteByByteIsNotSaidToBeRecorded() throws IOException {
    write(RecordMode.ALL);

    assertThat(write(RecordMode.ALL)).isEmpty();
  }

  @Test
  void aFaultInRecordingLeavesNoPageThatSaysOtherwise() throws IOException {
    Files.createDirectories(folders.expected().resolve("new.png.new/full"));

    assertThatThrownBy(() -> write(RecordMode.MISSING)).isInstanceOf(IOException.class);
    assertThat(report.resolve("index.html")).doesNotExist();
    assertThat(folders.expected().resolve("new.png")).doesNotExist();
  }

  private List<Comparison> write(RecordMode mode) throws IOException {
    AcceptingCall call = new AcceptingCall(folders.expected(), folders.actual());
    return new ComparisonReport(call, folders.compare()).write(report, mode);
  }
}
