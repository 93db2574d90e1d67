// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Limit;
import oobesim.profile.Foreseen;
import oobesim.profile.SimulationProfile;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** What has happened when a call returns, and what comes of a flow that does not rest. */
class MomentsOfARunTest {
  /** A key that presses itself. */
  private static final String RAISING =
      """
      {"id": "own", "initial": "a", "states": {
        "a": {"on": {"key.a": {"actions": [{"type": "raise", "params": {"event": "key.a"}}]}},
              "meta": {"screen": "off"}}}}
      """;

  private final StringBuilder journal = new StringBuilder();

  @Test
  void whatComesAtOnceIsThereWhenTheRunBegins() {
    Session session =
        begin(
            """
            {"id": "own", "initial": "a", "states": {
              "a": {"after": {"0": {"target": "b"}}, "meta": {"screen": "off"}},
              "b": {"meta": {"screen": "boot"}}}}
            """);
    assertThat(session.screen().value()).isEqualTo("boot");
    assertThat(session.nextEvent()).isEmpty();
  }

  @Test
  void whatComesAtOnceIsThereWhenSomethingWasDone() {
    Session session =
        begin(
            """
            {"id": "own", "initial": "a", "states": {
              "a": {"on": {"key.a": {"target": "b"}}, "meta": {"screen": "off"}},
              "b": {"after": {"0": {"target": "c"}}, "meta": {"screen": "boot"}},
              "c": {"meta": {"screen": "region"}}}}
            """);
    assertThat(session.apply(new Input.Key("A", 1)).screen().value()).isEqualTo("region");
    assertThat(session.nextEvent()).isEmpty();
  }

  /** A thousand events of one moment are well; the next one comes a second later. */
  @Test
  void ofAMomentsEventsTheThousandAndFirstIsPutOff() {
    Session session = begin(ticking("0"));
    assertThat(session.screen().value()).as("after an even number").isEqualTo("off");
    assertThat(session.nextEvent()).contains(Duration.ofSeconds(1));
    session.advance(Duration.ofMillis(999));
    assertThat(session.screen().value()).isEqualTo("off");
  }

  /** Twice the row is a thousand events of one moment. */
  @Test
  void whatIsDueLaterAnywayIsNotPutOff() {
    StringBuilder chart = new StringBuilder("{\"id\": \"own\", \"initial\": \"s0\", \"states\": {");
    for (int i = 0; i < 500; i++) {
      chart.append("\"s%d\": {\"after\": {\"0\": {\"target\": \"s%d\"}}},".formatted(i, i + 1));
    }
    Session session =
        begin(
            chart
                + """
                "s500": {"on": {"key.a": {"target": "s0"}}, "after": {"PT5S": {"target": "end"}},
                         "meta": {"screen": "off"}},
                "end": {"meta": {"screen": "boot"}}}}
                """);
    session.apply(new Input.Key("A", 1));
    assertThat(session.nextEvent()).contains(Duration.ofSeconds(5));
    session.advance(Duration.ofSeconds(5));
    assertThat(session.screen().value()).isEqualTo("boot");
  }

  @Test
  void aFlowThatFollowsItselfForEverComesToRest() {
    Session session = begin(ticking("PT1S"));
    session.advance(Duration.ofSeconds(Limit.RUN_EVENTS.most() - 1));
    assertThat(session.exhausted()).isEmpty();
    assertThat(session.nextEvent()).isPresent();
    session.advance(Duration.ofDays(3));
    assertThat(session.exhausted()).contains(Limit.RUN_EVENTS);
    assertThat(session.nextEvent()).isEmpty();
    assertThat(session.screen().value()).as("after an even number").isEqualTo("off");
    assertThat(session.apply(new Input.Key("A", 1)).screen().value())
        .as("people are answered")
        .isEqualTo("region");
  }

  @Test
  void anErrandIsAwaitedOnceNothingHappensByItselfAnyMore() {
    Session session = begin(ticking("PT1S"));
    session.advance(Duration.ofDays(3));
    session.expect(new Errand(Duration.ofDays(4), new Input.Internet(false)));
    assertThat(session.nextEvent()).contains(Duration.ofDays(4));
  }

  @Test
  void anEventThatNeverRestsIsToldOfTheRun() {
    Session session = begin(RAISING);
    assertThat(session.exhausted()).isEmpty();
    session.apply(new Input.Key("A", 1));
    assertThat(session.exhausted()).contains(Limit.RUN_STEP);
  }

  @Test
  void whoeverTookAllEffortIsNotAnsweredAnyMore() {
    Session session = begin(RAISING);
    int pressed = 0;
    while (!session.exhausted().equals(Optional.of(Limit.RUN_EFFORT)) && pressed < 10_000) {
      assertThat(session.apply(new Input.Key("A", 1)).accepted()).isTrue();
      pressed++;
    }
    assertThat(session.exhausted()).contains(Limit.RUN_EFFORT);
    assertThat(session.apply(new Input.Key("A", 1)).accepted()).isFalse();
    assertThat(journal.toString().lines().toList().getLast())
        .isEqualTo("{\"at\":\"PT0S\",\"event\":\"key.a\",\"ignored\":true}");
  }

  @Test
  void anotherRunCanGoOnFromAMomentWithoutTheFirstOneKnowing() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    int lines = run.journal().size();
    Checkpoint moment = run.session().moment();
    List<JournalEntry> heard = new ArrayList<>();

    Session other = Session.from(ShippedFlow.flow(), moment, heard::add);
    assertThat(other.moment()).isEqualTo(moment);
    assertThat(other.apply(new Input.Key("WIN", 5)).screen().value())
        .isEqualTo("provisioning-menu");
    assertThat(heard).isNotEmpty().noneMatch(JournalEntry.Started.class::isInstance);
    assertThat(Session.from(ShippedFlow.flow(), moment).moment()).isEqualTo(moment);

    run.shows("entra-signin");
    assertThat(run.journal()).hasSize(lines);
  }

  @Test
  void aChangeThatWasForeseenIsNotReadOnceMore() {
    Rehearsal run = Rehearsal.bench();
    Foreseen.Trying trying = new Foreseen.Trying(run.session().profile());
    trying.set("device.virtual", "true");
    SimulationProfile foreseen = trying.profile();
    run.session().foresee(trying.end());
    run.does("set device.virtual true").accepted(true);
    assertThat(run.session().profile()).isSameAs(foreseen);
  }

  @Test
  void ofAVeryLongRunTheLastStepsOfItsWayAreKnown() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    assertThat(run.session().way()).hasSizeLessThan(400);
    for (int i = 0; i < 450; i++) {
      run.does("key SHIFT+F10", "key ALT+F4");
    }
    assertThat(run.session().way()).hasSize(400);
  }

  private Session begin(String chart) {
    return OwnChart.begin("own", chart, journal);
  }

  /** Two pages that follow each other for ever, and a key that ends it. */
  private static String ticking(String after) {
    return """
    {"id": "own", "initial": "spin", "states": {
      "spin": {"initial": "a", "on": {"key.a": {"target": "end"}}, "states": {
        "a": {"after": {"AFTER": {"target": "b"}}, "meta": {"screen": "off"}},
        "b": {"after": {"AFTER": {"target": "a"}}, "meta": {"screen": "boot"}}}},
      "end": {"meta": {"screen": "region"}}}}
    """
        .replace("AFTER", after);
  }
}
