// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.profile.SimulationProfile;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run goes on behind its journal as if it had not ended. */
class GoingOnTest {
  private static final String WAY_TO_PASSWORD = "type username joni@contoso.com";

  private final List<String> heard = new ArrayList<>();
  private final List<Duration> seen = new ArrayList<>();
  private Assistant assistant = Assistant.NOBODY;

  @Test
  void theLastLineOfAnEndedRunIsTakenBack() {
    Rehearsal run = Rehearsal.bench().does("power on").waits(Duration.ofSeconds(3));
    List<String> lines = List.copyOf(run.journal());
    run.session().end();
    Session on = goOn(text(run.journal()));
    assertThat(heard).isEqualTo(lines);
    assertThat(on.now()).isEqualTo(Duration.ofSeconds(0));
    on.advanceTo(Duration.ofSeconds(6));
    assertThat(on.screen().value()).isEqualTo("just-a-moment");
    assertThat(heard).hasSizeGreaterThan(lines.size());
  }

  @Test
  void oneThatBrokeOffIsPlayedToItsLastWholeLine() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    Session on = goOn(text(run.journal()) + "{\"at\":\"PT");
    assertThat(heard).isEqualTo(run.journal());
    assertThat(on.now()).isEqualTo(run.session().now());
    assertThat(on.configuration()).isEqualTo(run.session().configuration());
    assertThat(on.nextEvent()).isEqualTo(run.session().nextEvent());
  }

  @Test
  void aJournalOfItsFirstLineAloneIsARunThatBegins() {
    Rehearsal run = Rehearsal.bench();
    assertThat(goOn(text(run.journal())).screen().value()).isEqualTo("off");
    assertThat(heard).isEqualTo(run.journal());
    assertThat(seen).isEmpty();
  }

  @Test
  void anEndAmongItsSettingsIsNoEndOfTheRun() {
    Rehearsal run =
        Rehearsal.bench("deploymentProfile", "{\"displayName\":\"Bench\",\"end\":\"of June\"}");
    assertThat(run.journal()).singleElement().asString().contains("\"end\":");
    assertThat(goOn(text(run.journal())).screen().value()).isEqualTo("off");
  }

  @Test
  void ofNoJournalNothingGoesOn() {
    assertThat(result("").differences()).hasSize(1);
    assertThat(result("{\"end\":true}\n").session()).isEmpty();
  }

  @Test
  void theRunIsShownAfterEachLine() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    goOn(text(run.journal()));
    assertThat(seen)
        .hasSize(run.journal().size() - 1)
        .isSorted()
        .endsWith(run.session().now())
        .contains(Duration.ofSeconds(6));
  }

  /** What a deed brought at the same moment was not all told yet; it comes once time goes on. */
  @Test
  void whatIsDueAtItsLastMomentIsNotHurried() {
    String chart =
        """
        {"id": "twice", "initial": "a", "states": {
          "a": {"after": {"PT6S": {"target": "b"}}, "meta": {"screen": "off"}},
          "b": {"after": {"0": {"target": "c"}}, "meta": {"screen": "boot"}},
          "c": {"meta": {"screen": "region"}}}}
        """;
    StringBuilder journal = new StringBuilder();
    OwnChart.begin("twice", chart, journal).advance(Duration.ofSeconds(6));
    String cut = journal.substring(0, journal.indexOf("{\"at\":\"PT6S\",\"screen\":\"region\""));
    assertThat(goOn(cut).screen().value()).isEqualTo("boot");
    assertThat(text(heard)).isEqualTo(cut);

    Session played = Replay.of(cut, ShippedFlow.source()).session().orElseThrow();
    assertThat(played.screen().value()).as("played alone it comes to rest").isEqualTo("region");
  }

  @ParameterizedTest(name = "with {0} known, Cloud-1 opens {1}")
  @CsvSource({
    "the run's profile,              desktop",
    "nobody's profile,               entra-password",
    "another and the run's profile,  desktop",
    "another profile,                entra-password"
  })
  void whoeverKnowsTheSecretsCanSignIn(String known, String screen) {
    SimulationProfile own = Rehearsal.profile("preprovisioning-entra");
    SimulationProfile other = Rehearsal.profile("user-driven-entra", "users.0.password", "Cloud-1");
    List<SimulationProfile> profiles = new ArrayList<>();
    if (known.contains("another")) {
      profiles.add(other);
    }
    if (known.contains("run's")) {
      profiles.add(own);
    }
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    run.does(WAY_TO_PASSWORD, "click next").shows("entra-password");
    Session on = result(text(run.journal()), profiles).session().orElseThrow();
    assertThat(heard).isEqualTo(run.journal());
    on.apply(new Input.Type("password", "Cloud-1"));
    on.apply(new Input.Click("sign-in"));
    for (int i = 0; i < 200 && !on.screen().value().equals(screen); i++) {
      on.advanceToNextEvent();
    }
    assertThat(on.screen().value()).isEqualTo(screen);
  }

  @Test
  void whatSomebodyWasAboutToDoIsStillDone() {
    assistant =
        (entry, _) ->
            entry instanceof JournalEntry.Done done && done.words().equals("ask wifi")
                ? List.of(new Errand(done.at().plusSeconds(9), new Input.Internet(false)))
                : List.of();
    StringBuilder journal = new StringBuilder();
    RunHeader header =
        new RunHeader(
            "windows-oobe", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra"));
    Session run =
        new Session(
            ShippedFlow.flow(),
            header,
            entry -> journal.append(JournalText.line(entry)).append('\n'),
            assistant);
    run.apply(InputWords.parse("ask wifi").orElseThrow());
    String before = journal.toString();
    run.advance(Duration.ofSeconds(20));
    String after = journal.toString();

    Session on = goOn(before);
    on.advance(Duration.ofSeconds(20));
    assertThat(text(heard)).isEqualTo(after);

    heard.clear();
    goOn(after).advance(Duration.ofSeconds(20));
    assertThat(text(heard)).as("and not once more").isEqualTo(after);
  }

  private Session goOn(String journal) {
    Replay.Result result = result(journal);
    assertThat(result.differences()).isEmpty();
    return result.session().orElseThrow();
  }

  private Replay.Result result(String journal) {
    return result(journal, List.of());
  }

  private Replay.Result result(String journal, List<SimulationProfile> known) {
    Replay.Party party =
        new Replay.Party(
            entry -> heard.add(JournalText.line(entry)),
            assistant,
            session -> seen.add(session.now()),
            () -> Stream.of(known.toArray(SimulationProfile[]::new)));
    return Replay.goOn(journal, ShippedFlow.source(), party);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
