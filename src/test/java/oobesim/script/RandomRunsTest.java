// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.provisioning.World;
import oobesim.session.Durations;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.support.Draws;
import oobesim.support.LegalStates;
import oobesim.support.Property;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** Whatever anybody does in whatever order, the run stays sound and can be played again. */
class RandomRunsTest {
  private static final Flow FLOW = ShippedFlow.flow();

  private static final List<String> LINES =
      List.of(
          "power on",
          "power on",
          "power off",
          "wait 3s",
          "wait 30s",
          "wait 3m",
          "wait 40m",
          "wait 10s",
          "network wired",
          "network none",
          "network wifi",
          "internet on",
          "internet off",
          "domain-controller off",
          "vpn on",
          "key WIN x5",
          "key WIN",
          "key A",
          "key ENTER",
          "key SHIFT+F10",
          "click yes",
          "click next",
          "click skip",
          "click back",
          "click accept",
          "click connect",
          "click provision",
          "click refresh",
          "click exit",
          "click retry",
          "click reset",
          "click reseal",
          "click sign-in",
          "click add-layout",
          "click toggle-device-setup",
          "select pre-provision",
          "select install-package",
          "select reset-device",
          "select Contoso-Guest",
          "select Cafe",
          "select german",
          "type network-key Guest-1",
          "type username joni@contoso.com",
          "type username other",
          "type password Cloud-1",
          "type password wrong",
          "check location",
          "set deploymentProfile.preprovisioningAllowed false",
          "set device.virtual true",
          "set workload.apps.0.minutes 90",
          "set windows.version 10",
          "set network.link none",
          "fault tpm-attestation-intermittent",
          "fault clear tpm-attestation-intermittent");

  private static final List<String> WORDS =
      List.of(
          "power", "on", "wait", "5m", "expect", "text", "no", "screen", "esp", "set", "fault",
          "x5", "#", "\n", "\t", "key", "WIN", "é", "type", "control", "enabled");

  @Property(tries = 150)
  void anyInputsLeaveLegalStates(Draws any) {
    List<String> lines = lines(any);
    Run run = new Run();
    for (String line : lines) {
      run.does(line);
      LegalStates.assertLegal(run.session.configuration());
      assertThat(Sight.of(run.session, Played.SCREENS).texts()).isNotNull();
    }
  }

  @Property(tries = 100)
  void everyRunPlaysAgain(Draws any) {
    List<String> lines = lines(any);
    Run run = new Run();
    lines.forEach(run::does);
    run.session.end();

    Replay.Result again = Replay.of(run.journal(), ShippedFlow.source());

    assertThat(again.differences()).isEmpty();
    // What is around is not compared: a journal holds no made-up secret of the profile.
    assertThat(again.session().orElseThrow().world())
        .extracting(World::state, World::form, World::now)
        .containsExactly(
            run.session.world().state(), run.session.world().form(), run.session.world().now());
  }

  /** The moment at which a timer is due is the one at which an input may come too early. */
  @Property(tries = 150)
  void inputsAtTheMomentsAtWhichSomethingIsDuePlayAgain(Draws any) {
    Run run = new Run();
    for (String line : lines(any)) {
      if (any.integer(0, 3) > 0) {
        run.session.advanceToNextEvent();
      }
      run.does(line);
    }
    run.session.end();

    assertThat(Replay.of(run.journal(), ShippedFlow.source()).differences()).isEmpty();
  }

  @Property(tries = 100)
  void aRunThatGoesBackToAKeptMomentGoesOnAsItDid(Draws any) {
    List<String> lines = lines(any);
    int cut = any.integer(0, Math.min(40, lines.size()));
    Run run = new Run();
    lines.subList(0, cut).forEach(run::does);
    run.session.checkpoint("here");
    List<String> first = run.journalOf(lines.subList(cut, lines.size()));

    run.session.restore("here");
    List<String> second = run.journalOf(lines.subList(cut, lines.size()));

    assertThat(second).isEqualTo(first);
  }

  @Property(tries = 60)
  void anyTextIsAScriptOrHasFindings(Draws any) {
    String text = String.join(" ", any.list(0, 30, () -> any.of(WORDS)));
    ScriptReading reading =
        ScriptReader.read(text, Rehearsal.profile("preprovisioning-entra"), FLOW);

    assertThat(reading.script().isEmpty()).isEqualTo(!reading.findings().isEmpty());
  }

  private static List<String> lines(Draws any) {
    return any.list(0, 60, () -> any.of(LINES));
  }

  private static final class Run {
    private final List<String> lines = new ArrayList<>();
    private final Session session =
        new Session(
            FLOW,
            new RunHeader(
                "windows-oobe", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra")),
            entry -> lines.add(JournalText.line(entry)));

    void does(String line) {
      if (line.startsWith("wait ")) {
        session.advance(Durations.parse(line.substring(5)).orElse(Duration.ZERO));
      } else {
        session.apply(InputWords.parse(line).orElseThrow());
      }
    }

    List<String> journalOf(List<String> more) {
      int before = lines.size();
      more.forEach(this::does);
      return List.copyOf(lines.subList(before, lines.size())).stream()
          .filter(line -> !line.contains("\"restored\""))
          .toList();
    }

    String journal() {
      return String.join("\n", lines) + "\n";
    }
  }
}
