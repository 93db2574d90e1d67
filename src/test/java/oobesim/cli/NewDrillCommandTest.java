// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDrillCommandTest {
  private static final Path PROFILE = Path.of("profiles/preprovisioning-entra.json");

  private static final String TO_LANDING =
      """
      power on
      wait-for entra-signin
      key WIN x5
      select pre-provision
      click next
      wait-for preprov-landing
      wait 10s
      """;

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void aFolder() {
    out = folder.resolve("out");
  }

  private Path journal(Path profile, String script) throws IOException {
    Path file = Files.writeString(folder.resolve("run.script"), script);
    Path journal = folder.resolve("bench-run.jsonl");
    oobesim("play", profile, "--script", file, "--journal", journal);
    return journal;
  }

  private String made(String script) throws IOException {
    assertThat(oobesim("new-drill", journal(PROFILE, script), "--out", out, "--id", "mine"))
        .exitedWith(0)
        .outIsEmpty();
    return Files.readString(out.resolve("mine.json")).replaceAll("\\s+", " ");
  }

  private String script(String kind) throws IOException {
    return Files.readString(out.resolve("scripts/mine-" + kind + ".script"));
  }

  @Test
  void whatWasDoneIsTheRightWayInItsOrder() throws IOException {
    Assertions.assertThat(made(TO_LANDING + "click provision\nwait-for preprov-success\n"))
        .contains("\"profile\": \"preprovisioning-entra\"")
        .contains("\"title\": \"Power on\", \"when\": { \"input\": \"power on\" }")
        .contains("\"title\": \"WIN ×5, on \\\"Let's set things up for your work or school\\\"\"")
        .contains("\"screen\": \"provisioning-menu\", \"after\": { \"input\": \"power on\" }")
        .contains("\"title\": \"Pre-provision with Windows Autopilot, Next, on ")
        .contains("\"input\": \"click provision\", \"on\": \"preprov-landing\"")
        .doesNotContain("step-5", "\"events\"", "\"card\"");
  }

  @Test
  void theScriptsAreTheRunAndTheRunUpToItsLastStep() throws IOException {
    made(TO_LANDING + "click provision\nwait-for preprov-success\nclick reseal\nwait 1h\n");

    Assertions.assertThat(script("passes"))
        .endsWith("\n" + TO_LANDING + "click provision\nwait-for preprov-success\nclick reseal\n");
    Assertions.assertThat(script("stops")).endsWith("\n" + TO_LANDING + "click provision\n");
  }

  @Test
  void checkFindsNothingToRepairAndNamesWhatIsStillToBeWritten() throws IOException {
    made(TO_LANDING + "click provision\n");

    assertThat(oobesim("check", out.resolve("mine.json")))
        .exitedWith(0)
        .outContains("to-do: still to be written in \"objective\":")
        .outContains("to-do: still to be written in \"title\":", "open on the way and not used:")
        .errContains("0 of them to be repaired");

    Path own = out.resolve("mine.json");
    Files.writeString(own, Files.readString(own).replaceAll("\"to-do: [^\n]*\"", "\"Written\""));
    assertThat(oobesim("check", own)).exitedWith(0).outIsEmpty();
  }

  @Test
  void whatTheTrainerPutInIsTheStartOrGoesWrongOnTheWay() throws IOException {
    String drill =
        made(
            "by trainer set tenant.usersMayJoin none\nby trainer network none\nnetwork wired\n"
                + TO_LANDING
                + "click provision\nwait 9m\nby trainer network none\nwait-for preprov-failure\n"
                + "key CTRL+SHIFT+D\nclick close\nnetwork wired\nclick retry\n");

    Assertions.assertThat(drill)
        .contains("\"change\": [ \"tenant.usersMayJoin none\" ], \"before\": [ \"network none\" ]")
        .contains(
            "\"id\": \"event-1\", \"when\": { \"input\": \"click provision\", \"on\":"
                + " \"preprov-landing\" }, \"after\": \"9m\", \"do\": [ \"network none\" ]")
        .contains("\"input\": \"network wired\"");
    Assertions.assertThat(script("passes")).doesNotContain("by trainer", "network none");
  }

  @Test
  void aFaultThatWasSwitchedOnIsHidden() throws IOException {
    String drill =
        made(
            TO_LANDING
                + "fault tpm-attestation-intermittent for 1\n"
                + "click provision\n"
                + "wait-for preprov-failure\n"
                + "click retry\n"
                + "wait-for preprov-success\n"
                + "click reseal\n");

    Assertions.assertThat(drill)
        .contains("\"do\": [ \"fault tpm-attestation-intermittent for 1\" ]")
        .contains("\"input\": \"click retry\", \"on\": \"preprov-failure\"");
  }

  @Test
  void typedSecretsAreThoseOfTheProfileAndStandNowhere() throws IOException {
    String drill =
        made(
            """
            power on
            wait-for entra-signin
            type username jo
            wait 1s
            type username joni@contoso.com
            click next
            type password Wrong-1
            click sign-in
            type password Cloud-1
            click sign-in
            """);

    Assertions.assertThat(script("passes"))
        .contains("wait 1s\ntype username joni@contoso.com\n", "type password Not-the-one\n")
        .contains("type-secret password cloud:joni@contoso.com\nclick sign-in\n")
        .doesNotContain("type username jo\n", "********", "Cloud-1");
    Assertions.assertThat(drill)
        .contains("\"input\": \"click sign-in\", \"on\": \"entra-password\", \"after\"")
        .doesNotContain("Cloud-1");
  }

  @Test
  void anOwnProfileIsCopiedWithOtherSecrets() throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(
        own,
        Files.readString(PROFILE)
            .replace("Contoso bench: pre", "Our bench: pre")
            .replace("\"Cloud-1\"", "\"Quite-Own-7\"")
            .replace("intune/", Path.of("profiles/intune").toAbsolutePath() + "/"));
    Path journal =
        journal(
            own,
            "power on\nwait-for entra-signin\ntype username joni@contoso.com\nclick next\n"
                + "type password Quite-Own-7\nclick sign-in\nwait-for esp\n");

    assertThat(oobesim("new-drill", journal, "--out", out, "--title", "On our bench"))
        .exitedWith(0)
        .errContains("out/on-our-bench.json");

    Assertions.assertThat(Files.readString(out.resolve("on-our-bench-profile.json")))
        .contains("Our bench", "Made-up-1")
        .doesNotContain("Quite-Own-7", "********");
    Assertions.assertThat(Files.readString(out.resolve("scripts/on-our-bench-passes.script")))
        .contains("type-secret password cloud:joni@contoso.com\n")
        .doesNotContain("Made-up-1");
    Assertions.assertThat(Files.readString(out.resolve("on-our-bench.json")))
        .contains("\"title\": \"On our bench\"", "\"profile\": \"on-our-bench-profile.json\"");
  }

  @Test
  void aRunOfAFlowOfItsOwnBringsTheFlow() throws IOException {
    Path flow = Files.createDirectories(folder.resolve("flows")).resolve("our-flow.json");
    Files.writeString(
        flow, Files.readString(Path.of("profiles/flows/windows-oobe.json")).stripTrailing());
    Path own = folder.resolve("own.json");
    Files.writeString(
        own,
        Files.readString(PROFILE)
            .replace("\"flow\": \"windows-oobe\"", "\"flow\": \"our-flow\"")
            .replace("intune/", Path.of("profiles/intune").toAbsolutePath() + "/"));

    assertThat(oobesim("new-drill", journal(own, TO_LANDING), "--out", out, "--id", "mine"))
        .exitedWith(0);
    Assertions.assertThat(out.resolve("flows/mine-flow.json")).hasSameTextualContentAs(flow);
    Files.delete(flow);
    assertThat(oobesim("check", out.resolve("mine.json"))).exitedWith(0);
  }

  @Test
  void aRunOfADrillKeepsItsCardItsTalkAndWhatLedUpToIt() throws IOException {
    Path journal = folder.resolve("phone.jsonl");
    Path scripts = Path.of("profiles/drills/scripts");
    Path drill = Path.of("profiles/drills/d-03-three-prompts.json");
    oobesim("play", drill, "--script", scripts.resolve("d-03-passes.script"), "--journal", journal);

    assertThat(oobesim("new-drill", journal, "--out", out, "--id", "mine")).exitedWith(0);

    Assertions.assertThat(Files.readString(out.resolve("mine.json")).replaceAll("\\s+", " "))
        .contains("\"roles\": [ \"help-desk\" ]", "\"wait 3h\", \"power on\"")
        .contains("\"words\": \"Press Ctrl, Alt and Delete together.\"")
        .contains(
            "\"do\": [ \"type username CONTOSO\\\\joni\", \"type-secret password"
                + " domain:CONTOSO\\\\joni\"")
        .contains("\"title\": \"Told: Press Ctrl, Alt and Delete together.\"");
  }

  @Test
  void whatTheTrainerMarkedIsAQuestionToWrite() throws IOException {
    Assertions.assertThat(made(TO_LANDING + "mark reads the name\nclick provision\n"))
        .contains("to-do: a question about what was marked as \\\"reads the name\\\"");
  }

  @Test
  void whatWasTakenBackIsNoStep() throws IOException {
    Path journal = journal(PROFILE, TO_LANDING + "click provision\n");
    List<String> lines = Files.readAllLines(journal);
    String back = "{\"at\":\"PT1M32S\",\"restored\":\"before-input 5\"}";
    String other =
        "{\"at\":\"PT1M32S\",\"input\":\"power off\",\"accepted\":true,\"screen\":\"off\"}";
    int provision =
        (int) lines.stream().takeWhile(line -> !line.contains("click provision")).count();
    Files.writeString(
        journal,
        String.join("\n", lines.subList(0, provision + 2)) + "\n" + back + "\n" + other + "\n");

    oobesim("new-drill", journal, "--out", out, "--id", "mine");

    Assertions.assertThat(script("passes")).contains("power off").doesNotContain("click provision");
  }

  @Test
  void filesThatAreThereStayAndNothingIsWrittenBesideThem() throws IOException {
    Path journal = journal(PROFILE, TO_LANDING);
    Path there = Files.createDirectories(out.resolve("scripts")).resolve("mine-stops.script");
    Files.writeString(there, "mine");

    assertThat(oobesim("new-drill", journal, "--out", out, "--id", "mine"))
        .exitedWith(2)
        .errContains("mine-stops.script is there already");
    Assertions.assertThat(there).hasContent("mine");
    Assertions.assertThat(out.resolve("mine.json")).doesNotExist();
  }

  @Test
  void whatCannotBecomeADrillIsRefused() throws IOException {
    Path nothing = journal(PROFILE, "wait 1h\n");
    assertThat(oobesim("new-drill", nothing, "--out", out))
        .exitedWith(2)
        .errContains("there is no drill in it");
    assertThat(oobesim("new-drill", PROFILE, "--out", out)).exitedWith(2);
    assertThat(oobesim("new-drill", nothing, "--out", out, "--id", "Not An Id"))
        .exitedWith(2)
        .errContains("\"Not An Id\" is no id");
    assertThat(oobesim("new-drill", nothing, "--out", out, "--id", "nul"))
        .exitedWith(2)
        .errContains("\"nul\" is no id", "no device");
    Assertions.assertThat(out).doesNotExist();
  }

  @Test
  void aChangeWhoseSecretNobodyKnowsIsLeftOutAndSaidSo() throws IOException {
    Path journal =
        journal(PROFILE, "set users.0.password Other-9\n" + TO_LANDING + "click provision\n");

    assertThat(oobesim("new-drill", journal, "--out", out, "--id", "mine"))
        .exitedWith(0)
        .errContains("left out, for the journal does not have its secret: set users.0.password");
    Assertions.assertThat(Files.readString(out.resolve("mine.json"))).doesNotContain("********");
  }

  @Test
  void theSameJournalGivesTheSameBytes() throws IOException {
    String first = made(TO_LANDING);
    assertThat(
            oobesim(
                "new-drill",
                folder.resolve("bench-run.jsonl"),
                "--out",
                folder.resolve("again"),
                "--id",
                "mine"))
        .exitedWith(0);
    Assertions.assertThat(
            Files.readString(folder.resolve("again/mine.json")).replaceAll("\\s+", " "))
        .isEqualTo(first);
  }
}
