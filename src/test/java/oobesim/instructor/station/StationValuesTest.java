// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.instructor.Coming;
import oobesim.instructor.LiveBench;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Mark;
import oobesim.instructor.Sight;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.session.Input;
import oobesim.session.Input.By.Hand;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a station shows follows from the run as it stands. */
class StationValuesTest {
  private static LiveBench atStatusPage() {
    return LiveBench.with("preprovisioning-entra").lands().does("click provision").reaches("esp");
  }

  @Test
  void decisionsHaveTheWordsOfTheirScreens() {
    LiveRun run = atStatusPage().run();
    assertThat(Deed.of(run.journal().entries(), run.sights()))
        .filteredOn(deed -> deed.kind() == Deed.Kind.DECISION)
        .extracting(Deed::label)
        .containsExactly("WIN \u00d75", "Next", "Next");
  }

  @Test
  void singlePressesOfOneKeyAreOneDecision() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    bench.reaches("entra-signin").does("key WIN", "key WIN", "key WIN", "key WIN", "key WIN");
    LiveRun run = bench.run();
    List<Deed> deeds = Deed.joined(Deed.of(run.journal().entries(), run.sights()));
    assertThat(deeds).extracting(Deed::label).contains("WIN \u00d75").doesNotContain("WIN");
  }

  @Test
  void whatARunWentBackOverIsNotOnItsTimeline() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    bench.reaches("entra-signin");
    bench.bench().keep("sign-in");
    int shown = bench.run().sights().size();
    bench.passes(Duration.ofSeconds(5)).does("key WIN x5", "click exit");
    bench.bench().restore("sign-in");
    assertThat(bench.run().sights()).hasSize(shown);
    assertThat(Deed.of(bench.run().journal().entries(), bench.run().sights()))
        .extracting(Deed::kind)
        .containsExactly(Deed.Kind.KEPT);
  }

  @Test
  void theStatusPageIsSeenInItsCategories() {
    LiveBench bench = atStatusPage().reaches("preprov-success");
    assertThat(bench.run().sights())
        .filteredOn(sight -> sight.phase().isPresent())
        .extracting(sight -> sight.phase().orElseThrow())
        .containsExactly(EspPhase.DEVICE_PREPARATION, EspPhase.DEVICE_SETUP);
    assertThat(bench.run().sights()).extracting(Sight::at).isSorted();
  }

  @Test
  void whatComesIsForeseenAndNothingIsDoneByIt() {
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    assertThat(bench.run().nextTurn()).isEmpty();
    bench.does("power on");
    List<String> journal = bench.journal();
    Coming turn = bench.run().nextTurn().orElseThrow();
    Coming change = bench.run().nextChange().orElseThrow();
    assertThat(turn.kind()).isEqualTo(Coming.Kind.PAGE);
    assertThat(change.at()).isEqualTo(turn.at());
    assertThat(bench.journal()).isEqualTo(journal);
    bench.run().jump();
    assertThat(bench.run().now()).isEqualTo(turn.at());
    assertThat(bench.screen()).isEqualTo(turn.page().value());
  }

  @Test
  void aCablePulledInSetupLeadsToTheTimeLimit() {
    LiveBench bench = atStatusPage();
    while (bench.run().sights().getLast().phase().orElseThrow() != EspPhase.DEVICE_SETUP) {
      bench.run().jump();
    }
    bench.does("network none");
    OpenedStage opened = OpenedStage.of(bench.run());
    assertThat(bench.run().nextTurn().orElseThrow().kind()).isEqualTo(Coming.Kind.TIME_LIMIT);
    assertThat(opened.phases().getFirst().status()).isEqualTo(TaskStatus.COMPLETE);
    assertThat(opened.phases().get(1).rows()).anyMatch(OpenedStage.Row::stalled);
    assertThat(opened.phases().getFirst().rows()).noneMatch(OpenedStage.Row::stalled);
    assertThat(opened.limit()).contains(Duration.ofMinutes(60));
    bench.does("network wired");
    assertThat(OpenedStage.of(bench.run()).phases().get(1).rows())
        .noneMatch(OpenedStage.Row::stalled)
        .anyMatch(row -> row.task() == EspTask.APPS);
  }

  @Test
  void theJumpBehindTheSealLeads91MinutesBehindIt() {
    LiveBench bench = atStatusPage().reaches("preprov-success");
    assertThat(ResealJump.jump(bench.run())).as("before the seal").isFalse();
    bench.does("click reseal");
    Duration sealed = bench.run().now();
    bench.passes(Duration.ofSeconds(3));
    assertThat(ResealJump.jump(bench.run())).isTrue();
    assertThat(bench.run().now()).isEqualTo(sealed.plusMinutes(91));
    assertThat(bench.journal()).last().asString().contains("jump");
    assertThat(ResealJump.jump(bench.run())).as("twice").isFalse();
    bench.does("power on");
    assertThat(bench.run().notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1:06:03, PT1H6M3S",
        "46:53, PT46M53S",
        "0:05, PT5S",
        "20m, PT20M",
        "1h30m, PT1H30M",
        "5:3, -",
        "soon, -",
        "'', -",
      })
  void typedMoments(String typed, Duration expected) {
    assertThat(Insertion.moment(typed).orElse(null)).isEqualTo(expected);
  }

  @Test
  void aFailureIsPutInWhereAndWhenItIsWanted() {
    String id = "tpm-attestation-intermittent";
    assertThat(new Insertion.Now().of(id)).isEqualTo(new InjectedFault(id));
    assertThat(new Insertion.When("device-setup/apps").of(id).place())
        .contains("device-setup/apps");
    assertThat(new Insertion.AtTime(Duration.ofMinutes(3)).of(id).from())
        .isEqualTo(Duration.ofMinutes(3));
    InjectedFault second = new Insertion.Try(2).of(id);
    assertThat(second.spoils(1, 1, 1)).isFalse();
    assertThat(second.spoils(2, 1, 1)).isTrue();
    assertThat(second.spoils(3, 1, 1)).isFalse();
  }

  @Test
  void whatIsPutInIsArmedUntilItStrikes() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").lands();
    Duration now = bench.run().now();
    bench
        .bench()
        .apply(new Input.Fault(new Insertion.Now().of("tpm-attestation-intermittent"), true));
    PutIn armed = putIn(bench).getFirst();
    assertThat(armed.state()).isEqualTo(PutIn.State.ARMED);
    assertThat(armed.since()).contains(now);
    bench.does("click provision").reaches("preprov-failure");
    assertThat(putIn(bench).getFirst().state()).isEqualTo(PutIn.State.OVER);
    bench.does("fault tpm-attestation-intermittent for every");
    assertThat(putIn(bench).getFirst().state()).isEqualTo(PutIn.State.STRIKING);
    bench.does("fault tpm-attestation-intermittent for 2");
    assertThat(putIn(bench).getFirst().state()).isEqualTo(PutIn.State.STRIKING);
    bench.does("fault tpm-attestation-intermittent on 2");
    assertThat(putIn(bench).getFirst().state()).isEqualTo(PutIn.State.ARMED);
    bench.does("fault clear tpm-attestation-intermittent");
    assertThat(putIn(bench)).isEmpty();
  }

  private static List<PutIn> putIn(LiveBench bench) {
    return PutIn.of(bench.run(), bench.run().journal().entries());
  }

  @Test
  void theSeedDecidesWhatIsDrawn() {
    var all = ShippedFlow.CATALOGUE.catalogue().all();
    assertThat(Insertion.drawn(all, 7, 0)).isEqualTo(Insertion.drawn(all, 7, 0)).isPresent();
    assertThat(Insertion.drawn(all, 7, 1)).isNotEqualTo(Insertion.drawn(all, 7, 0));
    assertThat(Insertion.drawn(all, 8, 0)).isNotEqualTo(Insertion.drawn(all, 7, 0));
    assertThat(Insertion.drawn(List.of(), 7, 0)).isEmpty();
  }

  @Test
  void whatWasChangedStandsFirstOnTheCard() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    assertThat(card(bench).changes()).isZero();
    assertThat(card(bench).rows().getFirst().line().path()).isEqualTo("network.link");
    bench.run().jump();
    bench.does("set tenant.usersMayJoin none", "domain-controller off");
    WorldCard card = card(bench);
    assertThat(card.changes()).isEqualTo(2);
    assertThat(card.rows().subList(0, 2))
        .allMatch(WorldCard.Row::changed)
        .extracting(row -> row.line().path())
        .containsExactlyInAnyOrder("tenant.usersMayJoin", "network.domainController");
    assertThat(card.rows().getFirst().touched())
        .contains(new WorldCard.Touch(bench.run().now(), Optional.empty()));
    bench.bench().lead(new Input.Internet(false));
    assertThat(card(bench).rows())
        .anyMatch(
            row -> row.touched().flatMap(WorldCard.Touch::hand).equals(Optional.of(Hand.TRAINER)));
    bench.bench().lead(new Input.Internet(true));
    bench.does("domain-controller on");
    assertThat(card(bench).changes()).isEqualTo(1);
  }

  private static WorldCard card(LiveBench bench) {
    return WorldCard.of(bench.bench().settings().orElseThrow(), bench.run().journal().entries());
  }

  @Test
  void marksHaveTheirMomentAndBlankOnesAreNone() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    bench.bench().mark("  reads aloud ");
    bench.bench().mark(" ");
    assertThat(bench.run().marks()).containsExactly(new Mark(Duration.ZERO, "reads aloud"));
  }
}
