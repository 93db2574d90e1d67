// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.document.JsonReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void draw() throws IOException {
    SmallPicture.write(expected(), "windows-11/region", 0xffffff);
    SmallPicture.write(actual(), "windows-11/region", 0xffffff);
  }

  @Test
  void nothingIsPrintedIfAllAreTheSame() {
    assertThat(compare())
        .exitedWith(0)
        .outIsEmpty()
        .errContains("oobesim: 1 picture compared, 1 the same; see ", "report/index.html");
    Assertions.assertThat(report().resolve("index.html")).exists();
  }

  @Test
  void whatIsNotTheSameIsPrintedWithTheCallThatAcceptsIt() throws IOException {
    SmallPicture.write(actual(), "windows-11/region", 0x102030);
    SmallPicture.write(actual(), "windows-11/esp", 0xffffff);
    SmallPicture.write(expected(), "gone", 0xffffff);

    CommandResult result = compare();

    assertThat(result)
        .exitedWith(1)
        .outHasLines(6)
        .outContains(
            "windows-11/region: ",
            "differ",
            "windows-11/esp: new, no picture was accepted yet\n    oobesim approve ",
            "gone: an accepted picture that is not drawn any more\n",
            " --remove-unused gone\n")
        .errContains("3 pictures compared, 0 the same");
    Assertions.assertThat(report().resolve("pictures/difference/windows-11/region.png")).exists();
  }

  @Test
  void aPictureThatCannotBeReadIsAFindingAndNotTheEnd() throws IOException {
    Files.writeString(actual().resolve("windows-11/region.png"), "no picture");

    assertThat(compare()).exitedWith(1).outContains("windows-11/region: the actual one cannot be");
  }

  @Test
  void programsGetOneObject() throws IOException {
    SmallPicture.write(actual(), "new", 0xffffff);

    CommandResult result = oobesim("compare", expected(), actual(), "--report", report(), "--json");

    assertThat(result)
        .exitedWith(1)
        .outHasLines(1)
        .outContains(
            "{\"compared\":2,\"same\":1,\"pictures\":[{\"name\":\"new\",\"outcome\":\"new\",");
    Assertions.assertThat(JsonReader.read(result.out()).findings()).isEmpty();
  }

  @Test
  void whatMayDifferStandsInTheReport() throws IOException {
    assertThat(
            oobesim(
                "compare",
                expected(),
                actual(),
                "--report",
                report(),
                "--colour",
                "0.1",
                "--anti-aliasing",
                "--window",
                "8",
                "--most",
                "2",
                "--mask",
                "1,2,3,4",
                "--mask",
                "5,6,7,8",
                "--mask-node",
                "esp/elapsed"))
        .exitedWith(0);

    Assertions.assertThat(Files.readString(report().resolve("result.json")))
        .contains(
            "{\"colour\":0.1,\"antiAliasing\":true,\"window\":8,\"most\":2,\"masks\":"
                + "[{\"box\":[1,2,3,4]},{\"box\":[5,6,7,8]},{\"node\":\"esp/elapsed\"}]}");
  }

  @Test
  void theCallThatAcceptsAllowsTheSame() throws IOException {
    SmallPicture.write(actual(), "new", 0xffffff);

    assertThat(
            oobesim(
                "compare",
                expected(),
                actual(),
                "--report",
                report(),
                "--mask-node",
                "esp/time",
                "--colour",
                "0.1"))
        .exitedWith(1)
        .outContains(" --colour 0.1 --mask-node=esp/time new\n");
  }

  @Test
  void recordedPicturesAreSaidAndAreNoPass() throws IOException {
    SmallPicture.write(actual(), "new", 0x102030);
    SmallPicture.write(actual(), "windows-11/region", 0x102030);

    assertThat(record("missing"))
        .exitedWith(1)
        .outHasLines(4)
        .outContains("new: new, no picture was accepted yet\n    recorded\n", "oobesim approve ")
        .errContains("2 pictures compared, 0 the same, 1 recorded; see ");
    assertThat(record("failing"))
        .exitedWith(1)
        .outHasLines(2)
        .outContains("windows-11/region: ", "\n    recorded\n");
    assertThat(record("failing")).exitedWith(0).outIsEmpty();
  }

  @Test
  void programsAreToldWhatIsRecorded() throws IOException {
    SmallPicture.write(actual(), "new", 0xffffff);

    assertThat(
            oobesim(
                "compare", expected(), actual(), "--report", report(), "--json", "--record=all"))
        .exitedWith(1)
        .outContains("\"name\":\"new\"", ",\"recorded\":true}]}");
  }

  @Test
  void aModeThatIsNotThereIsRefused() {
    assertThat(record("some"))
        .exitedWith(2)
        .errContains("--record", "never, missing, failing, all");
  }

  private CommandResult record(String mode) {
    return oobesim("compare", expected(), actual(), "--report", report(), "--record", mode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --colour 2        | --colour is a number from 0 to 1
          --colour x        | --colour
          --window 0        | --window is a whole number from 1 to
          --most -1         | --most is a whole number from 0 to
          --mask 1,2,3      | is no rectangle such as
          --mask 1,2,0,4    | is no rectangle such as
          """)
  void aWrongToleranceIsRefusedAndNothingIsWritten(String words, String message) {
    String[] option = words.trim().split(" ");

    assertThat(oobesim("compare", expected(), actual(), "--report", report(), option[0], option[1]))
        .exitedWith(2)
        .outIsEmpty()
        .errContains(message);
    Assertions.assertThat(report()).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(oobesim("compare", folder.resolve("none"), actual(), "--report", report()))
        .exitedWith(2)
        .errContains("cannot read ", "none: there is no such file or folder");
    assertThat(oobesim("compare", expected(), expected(), "--report", report()))
        .exitedWith(2)
        .errContains("both folders are ");
  }

  @Test
  void aReportIsNotWrittenIntoWhatIsCompared() {
    Path inside = actual().resolve("report");

    assertThat(oobesim("compare", expected(), actual(), "--report", inside))
        .exitedWith(2)
        .errContains("which is compared");
    Assertions.assertThat(inside).doesNotExist();
  }

  private CommandResult compare() {
    return oobesim("compare", expected(), actual(), "--report", report());
  }

  private Path expected() {
    return folder.resolve("expected");
  }

  private Path actual() {
    return folder.resolve("actual");
  }

  private Path report() {
    return folder.resolve("report");
  }
}
