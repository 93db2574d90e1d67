// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.page.ScreenId;
import oobesim.provisioning.Failure;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of a journal. */
class JournalTextTest {
  private static final Duration AT = Duration.ofMinutes(41).plusSeconds(12);
  private static final ScreenId REGION = ScreenId.REGION;

  @ParameterizedTest(name = "{1}")
  @MethodSource("entries")
  void anEntryGivesOneLine(JournalEntry entry, String line) {
    assertThat(JournalText.line(entry)).isEqualTo(line);
  }

  static Stream<Arguments> entries() {
    Response yes = new Response(true, "", REGION);
    Response no = new Response(false, "no control next on region", REGION);
    Failure bare = new Failure("no-internet", "", Optional.empty(), Optional.empty(), AT);
    Failure placed =
        new Failure(
            "tpm-not-usable",
            "0x800705B4",
            Optional.of(EspPhase.DEVICE_PREPARATION),
            Optional.of(EspTask.SECURING_HARDWARE),
            AT);
    return Stream.of(
        Arguments.of(
            new JournalEntry.Done(AT, "power on", Optional.empty(), yes),
            "{\"at\":\"PT41M12S\",\"input\":\"power on\",\"accepted\":true,\"screen\":\"region\"}"),
        Arguments.of(
            new JournalEntry.Done(AT, "click next", Optional.empty(), no),
            "{\"at\":\"PT41M12S\",\"input\":\"click next\",\"accepted\":false,"
                + "\"reason\":\"no control next on region\",\"screen\":\"region\"}"),
        Arguments.of(
            new JournalEntry.Done(AT, "type password ********", Optional.of(List.of("a")), yes),
            "{\"at\":\"PT41M12S\",\"input\":\"type password ********\",\"secret\":[\"a\"],"
                + "\"accepted\":true,\"screen\":\"region\"}"),
        Arguments.of(
            new JournalEntry.Shown(AT, REGION), "{\"at\":\"PT41M12S\",\"screen\":\"region\"}"),
        Arguments.of(
            new JournalEntry.Stepped(AT, "yes", List.of("keep-choice"), List.of("keyboard")),
            "{\"at\":\"PT41M12S\",\"event\":\"yes\",\"actions\":[\"keep-choice\"],"
                + "\"states\":[\"keyboard\"]}"),
        Arguments.of(
            new JournalEntry.Ignored(AT, "key.a"),
            "{\"at\":\"PT41M12S\",\"event\":\"key.a\",\"ignored\":true}"),
        Arguments.of(
            new JournalEntry.Failed(AT, bare),
            "{\"at\":\"PT41M12S\",\"failure\":{\"id\":\"no-internet\",\"code\":\"\"}}"),
        Arguments.of(
            new JournalEntry.Failed(AT, placed),
            "{\"at\":\"PT41M12S\",\"failure\":{\"id\":\"tpm-not-usable\","
                + "\"code\":\"0x800705B4\",\"phase\":\"device-preparation\","
                + "\"task\":\"securing-hardware\"}}"),
        Arguments.of(
            new JournalEntry.Kept(AT, "before \"it\""),
            "{\"at\":\"PT41M12S\",\"kept\":\"before \\\"it\\\"\"}"),
        Arguments.of(
            new JournalEntry.Restored(AT, "x"), "{\"at\":\"PT41M12S\",\"restored\":\"x\"}"),
        Arguments.of(
            new JournalEntry.Steered(AT, new Steering.Speed(60)),
            "{\"at\":\"PT41M12S\",\"steered\":\"speed 60\"}"),
        Arguments.of(
            new JournalEntry.Ended(AT, REGION),
            "{\"at\":\"PT41M12S\",\"end\":true,\"screen\":\"region\"}"));
  }

  @ParameterizedTest
  @CsvSource({"0, PT0S", "59, PT59S", "3600, PT1H", "17280000, PT4800H"})
  void timesAreWrittenAsTheContractDoes(long seconds, String text) {
    assertThat(JournalText.time(Duration.ofSeconds(seconds))).isEqualTo(text);
  }

  @Test
  void whichEditionOfTheFlowItIsStandsThereIfItIsKnown() {
    RunHeader header =
        new RunHeader(
            "windows-oobe",
            Optional.empty(),
            1,
            Rehearsal.profile("preprovisioning-entra"),
            Optional.empty(),
            Optional.of("1.2.3 abc"));
    assertThat(JournalText.line(new JournalEntry.Started(Duration.ZERO, header)))
        .contains("\"flow\":\"windows-oobe\",\"edition\":\"1.2.3 abc\",\"seed\":1,");
  }

  @Test
  void theFirstLineHoldsAllThatIsNeededToPlayTheRunAgain() {
    Json.Obj line =
        (Json.Obj) JsonReader.read(Rehearsal.bench().journal().getFirst()).documents().getFirst();
    Json.Obj run = (Json.Obj) line.members().get("run");
    assertThat(line.members()).containsOnlyKeys("at", "run");
    assertThat(run.members()).containsOnlyKeys("format", "flow", "seed", "profile");
    Json.Obj profile = (Json.Obj) run.members().get("profile");
    assertThat(profile.members().get("deploymentProfile"))
        .as("the administrator's file in place")
        .isInstanceOf(Json.Obj.class);
  }
}
