// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --deep} tells of a flow: what holds, what breaks it, where nobody gets out. */
class DeepCheckTest {
  private static final Path FLOW = Path.of("profiles/flows/windows-oobe.json");
  private static final String BOUND = "300";

  /** What ends the page that waits for the profile. */
  private static final String ENDS =
      "\"after\": { \"profile-prefetch\": [{\"target\": \"basics\", \"actions\":"
          + " [\"download-profile\"]}] }";

  /** Where Provision leads a technician. */
  private static final String PROVISION =
      "\"guard\": \"profile.named\", \"target\": \"#technician-rename\"";

  private static final String TO_A_FAILURE =
      PROVISION.replace("technician-rename", "result.failure");

  @TempDir private Path folder;

  @Test
  void allContractsAreKeptAndTheBoundIsTold() {
    assertThat(oobesim("check", "--deep", "preprovisioning-entra", "--bound", BOUND))
        .exitedWith(0)
        .outContains("there are more, and a larger --bound looks farther")
        .outContains("Contracts kept: 24 of 24");
  }

  @Test
  void aStateThatNobodyGetsOutOfComesWithTheWayThere() throws IOException {
    assertThat(deep(flow(ENDS, "\"on\": {}")))
        .outContains("stuck: state windows-oobe.on.oobe.pages.prefetch is never left")
        .outContains("(by: power on)");
  }

  @Test
  void aStateThatOnlyTurnsRoundIsALiveLock() throws IOException {
    String round = "\"after\": { \"PT5S\": {\"target\": \"prefetch\", \"reenter\": true} }";
    assertThat(deep(flow(ENDS, round)))
        .outContains("live-lock: state windows-oobe.on.oobe.pages.prefetch only leads round");
  }

  @Test
  void anEventThatSetsItselfOffAwayFromTheWayThroughComesWithWhatLeadsThere() throws IOException {
    String flow =
        """
        {"id": "storm", "initial": "off", "states": {
          "off": {"meta": {"screen": "off"}, "on": {"power-on": "on"}},
          "on": {"meta": {"screen": "desktop"}, "on": {"power-off": "storm"}},
          "storm": {
            "meta": {"screen": "off"},
            "entry": [{"type": "raise", "params": {"event": "again"}}],
            "on": {"again": {"target": "storm", "reenter": true}, "power-on": "on"}}}}
        """;
    assertThat(deep(Files.writeString(folder.resolve("storm.json"), flow)))
        .outContains("storm.json:1:1: limit-run-step: an event set off 1000 moves")
        .outContains("(by: power on; power off)");
  }

  /** A button of the one page leads to the other, and time back: nobody is stuck at the button. */
  @Test
  void whoeverCanDoSomethingThatOnlyLeadsBackIsNotStuck() throws IOException {
    CommandResult told = deep(circle());
    assertThat(told)
        .outContains("circle: whatever is done in state circle.boot only leads round")
        .outContains("circle: whatever is done in state circle.region only leads round");
    Assertions.assertThat(told.out()).doesNotContain("stuck:", "live-lock:");
  }

  @Test
  void contractsOfAFlowThatIsNotThereAreAFindingLikeOthers() throws IOException {
    Path contracts =
        Files.writeString(folder.resolve("c.json"), "{\"flow\": \"nowhere\",\n \"contracts\": []}");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"users\": 7}");
    assertThat(oobesim("check", contracts, other))
        .exitedWith(1)
        .outContains("c.json:1:10: unknown-flow: there is no flow \"nowhere\"")
        .outContains("other.json:1:11");
  }

  @Test
  void aBrokenContractComesWithAScript() throws IOException {
    Path out = folder.resolve("broken");
    assertThat(deep(flow(PROVISION, TO_A_FAILURE), "--out", out))
        .outContains("contract-broken: contract failure-page-has-a-failure is broken")
        .outContains("Contracts kept: 23 of 24");
    Assertions.assertThat(out.resolve("failure-page-has-a-failure.script"))
        .content()
        .startsWith("# Contract: failure-page-has-a-failure\n\npower on\n")
        .endsWith("click provision\n");
  }

  /** Else somebody would take the flow for broken still. */
  @Test
  void aContractThatIsKeptAgainHasNoScriptAnyMore() throws IOException {
    Path out = folder.resolve("broken");
    Path mine = out.resolve("joined-for-ever.script");
    deep(flow(PROVISION, TO_A_FAILURE), "--out", out);
    Files.writeString(mine, "power on\n");
    deep(FLOW, "--out", out);
    Assertions.assertThat(out).isDirectoryContaining(mine::equals);
    Assertions.assertThat(out.resolve("failure-page-has-a-failure.script")).doesNotExist();
  }

  /** Then whoever checks or plays the script knows what it was made of. */
  @Test
  void aScriptNamesTheProfileThatItIsFor() throws IOException {
    flow(PROVISION, TO_A_FAILURE);
    Path profile = Files.writeString(folder.resolve("own.json"), "{\"flow\": \"flow.json\"}");
    deep(profile, "--out", folder);
    Path script = folder.resolve("failure-page-has-a-failure.script");
    Assertions.assertThat(script)
        .content()
        .startsWith("# Contract: failure-page-has-a-failure\n# Profile: own.json\n\npower on\n");
    assertThat(oobesim("check", script)).exitedWith(0);
  }

  /** Those that come with the program speak of all scenarios, and none has all of them. */
  @Test
  void shippedContractsThatSayNothingOfAProfileAreOneLine() {
    CommandResult told = oobesim("check", "--deep", "self-deploying", "--bound", BOUND);
    assertThat(told).exitedWith(0);
    Assertions.assertThat(told.out().lines().filter(line -> line.contains("contract-silent")))
        .singleElement()
        .asString()
        .containsPattern("never came about: \\d+$");
  }

  /** The first of them has come about, each part at another moment. */
  @Test
  void anOwnContractThatSaysNothingIsToldWithItsLine() throws IOException {
    Path contracts = Files.createDirectories(folder.resolve("own/contracts"));
    Files.writeString(
        contracts.resolve("circle.json"),
        """
        {"flow": "circle", "contracts": [
          {"id": "one-at-a-time", "says": "a", "source": "b", "never": "screen.boot && screen.region"},
          {"id": "for-ever", "says": "a", "source": "b", "after": "screen.desktop", "always": "screen.off"}
        ]}
        """);
    Call call = new Call().owning(folder.resolve("own"));
    CommandResult told = call.with("check", "--deep", circle(), "--bound", BOUND);
    assertThat(told).outContains("circle.json:3:").outContains("Contracts kept: 2 of 2");
    Assertions.assertThat(told.out().lines().filter(line -> line.contains("contract-silent")))
        .singleElement()
        .asString()
        .contains("contract for-ever was kept");
  }

  @Test
  void aContractIsToldInTheLanguageOfTheProgram() throws IOException {
    assertThat(deep(flow(PROVISION, TO_A_FAILURE), "--language", "de"))
        .outContains("Vorabbereitstellung wird nie ohne einen Fehler angezeigt");
  }

  /** A flow whose two pages lead to each other, and nowhere else. */
  private Path circle() throws IOException {
    return Files.writeString(
        folder.resolve("circle.json"),
        """
        { "id": "circle", "initial": "off", "states": {
          "off": { "meta": {"screen": "off"}, "on": {"power-on": {"target": "boot"}} },
          "boot": { "meta": {"screen": "boot"}, "after": {"PT6S": {"target": "region"}} },
          "region": { "meta": {"screen": "region"}, "on": {"yes": {"target": "boot"}} } } }
        """);
  }

  private Path flow(String there, String instead) throws IOException {
    String text = Files.readString(FLOW);
    Assertions.assertThat(text).contains(there);
    return Files.writeString(folder.resolve("flow.json"), text.replace(there, instead));
  }

  private static CommandResult deep(Path flow, Object... more) {
    Object[] arguments = new Object[5 + more.length];
    System.arraycopy(new Object[] {"check", "--deep", flow, "--bound", BOUND}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return oobesim(arguments);
  }
}
