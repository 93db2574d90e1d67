// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.app.Main;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String BENCH = "profiles/preprovisioning-entra.json";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "play", "check", "explain", "graph", "snapshot", "failures", "replay"})
  void everyCommandExplainsItself(String command) {
    assertThat(oobesim(command, "--help"))
        .exitedWith(0)
        .outContains("Usage: oobesim " + command)
        .errIsEmpty();
  }

  @Test
  void theProgramExplainsItselfAndTellsItsVersion() {
    assertThat(oobesim("--help")).exitedWith(0).outContains("Usage: oobesim", "  play ");
    assertThat(oobesim("--version")).exitedWith(0).outContains("OOBE Simulator 0").outHasLines(1);
  }

  @Test
  void aMisspeltWordIsToldWhatIsRight() {
    assertThat(oobesim("chekc")).exitedWith(2).errContains("did you mean \"check\"?");
    assertThat(oobesim("check", BENCH, "--fromat"))
        .exitedWith(2)
        .errContains("--fromat", "--format", "Try: oobesim check --help");
    assertThat(oobesim("check", BENCH, "--format", "xml"))
        .exitedWith(2)
        .errContains("it takes text, json, github");
    assertThat(oobesim("play")).exitedWith(2).errContains("FILE").outIsEmpty();
  }

  /** An empty word is a variable that was not set, and never the folder of the caller. */
  @ParameterizedTest
  @CsvSource({
    "'', check",
    "'', explain",
    "'', paths",
    "--out=, paths BENCH",
    "--journal=, replay x",
    "--out=, snapshot BENCH",
    "--shots=, play BENCH --script x"
  })
  void noPathIsNoFolder(String word, String call) {
    List<Object> words = new ArrayList<>(List.of(call.replace("BENCH", BENCH + "").split(" ")));
    words.add(word);
    assertThat(oobesim(words.toArray())).exitedWith(2).errContains("Try: oobesim").outIsEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--bound, 9", "--out, x"})
  void anOptionThatNothingWouldHearOfIsRefused(String option, String value) {
    assertThat(oobesim("check", BENCH, option, value))
        .exitedWith(2)
        .errContains(option + " says something about --deep");
  }

  /** Help is printed before any command is asked; nobody who reads it wants a stack trace. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "check --help", "failures"})
  void whereNothingCanBePrintedOneLineSaysSo(String call) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console full =
        new Console(
            new PrintStream(
                new OutputStream() {
                  @Override
                  public void write(int one) {
                    throw new OutputLost(new IOException("No space left on device"));
                  }
                }),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Commands.run(Main.program(full), call.split(" "));
    Assertions.assertThat(status).isEqualTo(ExitCode.WRONG_CALL);
    Assertions.assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("No space left on device")
        .doesNotContain("\tat ");
  }

  @Test
  void withoutACommandItRuns() {
    Call call = new Call().onDisplay();

    assertThat(call.with()).exitedWith(0);
    assertThat(call.with(BENCH)).exitedWith(0);
    assertThat(call.with("run", BENCH, "--full-screen", "--speed", "60")).exitedWith(0);

    Assertions.assertThat(call.opened())
        .containsExactly(
            new RunRequest(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                Locale.ENGLISH),
            request(false, Optional.empty()),
            request(true, Optional.of(60.0)));
  }

  private static RunRequest request(boolean fullScreen, Optional<Double> speed) {
    return new RunRequest(
        Optional.of(Path.of(BENCH)),
        Optional.empty(),
        fullScreen,
        speed,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Locale.ENGLISH);
  }

  /** In every command that takes such a file. */
  @Test
  void ofAFileWithSeveralProfilesTheNamedOneIsMeant() throws IOException {
    Path file = Files.writeString(folder.resolve("list.json"), list("Kiosk", "Sales"));
    Path out = folder.resolve("gallery");

    Call call = new Call().onDisplay();
    assertThat(call.with("run", file, "--profile", "Sales")).exitedWith(0);
    assertThat(call.with("run", file, "--profile", "Desk")).exitedWith(2);
    Assertions.assertThat(call.opened())
        .extracting(RunRequest::profile)
        .containsExactly(Optional.of("Sales"));
    assertThat(oobesim("run", file, "--profile", "2")).exitedWith(0);
    assertThat(oobesim("gallery", file, "--out", out, "--profile", "Desk")).exitedWith(2);
    assertThat(oobesim("gallery", file, "--out", out, "--profile", "Sales")).exitedWith(0);
    Assertions.assertThat(out.resolve("index.html"))
        .content()
        .containsIgnoringCase("sales")
        .doesNotContainIgnoringCase("kiosk");
  }

  private static String list(String... names) {
    return Stream.of(names)
        .map(
            name ->
                "{\"@odata.type\": \"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile\","
                    + " \"preprovisioningAllowed\": true, \"displayName\": \""
                    + name
                    + "\"}")
        .collect(Collectors.joining(", ", "{\"value\": [", "]}"));
  }

  @Test
  void theStartPageComesOnlyWhereNeitherCommandNorFileIsNamed() {
    Call call = new Call().onDisplay();

    assertThat(call.with("--full-screen")).exitedWith(0);
    assertThat(call.with("run")).exitedWith(0);
    assertThat(call.with(BENCH)).exitedWith(0);

    Assertions.assertThat(call.opened())
        .extracting(RunRequest::startPage)
        .containsExactly(true, false, false);
  }

  @Test
  void theStationComesWhereItIsAskedFor() {
    Call call = new Call().onDisplay();

    assertThat(call.with("run", BENCH, "--instructor")).exitedWith(0);
    assertThat(call.with("run", BENCH)).exitedWith(0);

    Assertions.assertThat(call.opened())
        .extracting(RunRequest::instructor)
        .containsExactly(true, false);
  }

  @Test
  void aWindowIsToldWhereItsJournalGoesAndNothingIsWrittenBefore() {
    Call call = new Call().onDisplay();
    Path journal = folder.resolve("run.jsonl");

    assertThat(call.with("run", BENCH, "--journal", journal)).exitedWith(0);

    Assertions.assertThat(call.opened())
        .extracting(RunRequest::journal)
        .containsExactly(Optional.of(journal));
    Assertions.assertThat(journal).doesNotExist();
  }

  @Test
  void aJournalThatCannotBeWrittenOrIsTheInputIsRefused() {
    Call call = new Call().onDisplay();

    assertThat(call.with("run", BENCH, "--journal", BENCH))
        .exitedWith(2)
        .errContains("would be overwritten");
    assertThat(call.with("run", "--journal", folder))
        .exitedWith(2)
        .errContains("cannot write the file");
    assertThat(call.with("run", "--journal", folder.resolve("no/such/run.jsonl"))).exitedWith(2);
    Assertions.assertThat(call.opened()).isEmpty();
  }

  @Test
  void withoutADisplayTheJournalIsKeptToo() {
    Path journal = folder.resolve("run.jsonl");

    assertThat(oobesim("run", BENCH, "--journal", journal)).exitedWith(0);

    assertThat(oobesim("replay", journal)).exitedWith(0).outContains("the same again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "fast"})
  void aSpeedThatIsNoneIsRefused(String speed) {
    Call call = new Call().onDisplay();

    assertThat(call.with("run", "--speed", speed)).exitedWith(2).errContains("--speed");
    Assertions.assertThat(call.opened()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereOpensNoWindow() {
    Call call = new Call().onDisplay();

    assertThat(call.with("run", "nothere.json")).exitedWith(2).errContains("nothere.json");
    assertThat(call.with("nothere.json")).exitedWith(2);
    Assertions.assertThat(call.opened()).isEmpty();
  }

  @Test
  void withoutADisplayTheDefaultRunIsPlayedAndLeavesAStoryboard() {
    Path storyboard = folder.resolve("storyboard");

    assertThat(oobesim("--storyboard", storyboard))
        .exitedWith(0)
        .outIsEmpty()
        .errContains("there is no display", "14 of 14", storyboard + "/index.html");
    Assertions.assertThat(storyboard.resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void withoutADisplayItSaysSoInTheLanguageThatIsAskedFor() {
    assertThat(oobesim("--language", "de"))
        .exitedWith(ExitCode.DONE)
        .errContains("hier gibt es keine Anzeige", "14 von 14", "je Bildschirm");
  }

  @Test
  void withoutADisplayAndAFolderNothingIsWritten() {
    assertThat(oobesim("run", "profiles/preprovisioning-virtual-machine.json"))
        .exitedWith(0)
        .outIsEmpty()
        .errContains("there is no display", "--storyboard DIR");
  }

  @Test
  void aFaultOfTheSimulatorIsStatusThree() {
    PictureSource broken =
        (screen, display) -> {
          throw new IllegalStateException("no toolkit");
        };

    assertThat(new Call().drawing(broken).with("snapshot", BENCH, "--out", folder))
        .exitedWith(3)
        .outIsEmpty()
        .errContains("a fault of the simulator itself", "no toolkit");
  }

  @Test
  void anErrorOfTheMachineIsStatusThreeToo() {
    PictureSource broken =
        (screen, display) -> {
          throw new OutOfMemoryError("pretended");
        };

    assertThat(new Call().drawing(broken).with("snapshot", BENCH, "--out", folder)).exitedWith(3);
  }
}
