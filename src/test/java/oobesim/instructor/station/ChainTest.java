// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.instructor.LiveBench;
import oobesim.instructor.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of ten stages follows from what a run has shown. */
class ChainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "off           | N . . . . . . . . .",
        "sign-in       | w - - w N . . . . .",
        "menu          | w - - w w N . . . .",
        "landing       | w - - w w w N . . .",
        "status page   | w - - w w w w N . .",
        "success       | w - - w w w w w N .",
        "sealed        | N . . . . - - . - .",
        "user signs in | w - - w N - - . - .",
      })
  void ofATechniciansRun(String moment, String expected) {
    assertThat(signs(chain(at(moment)))).isEqualTo(expected);
  }

  private static LiveBench at(String moment) {
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    return switch (moment) {
      case "off" -> bench;
      case "sign-in" -> bench.does("power on").reaches("entra-signin");
      case "menu" -> at("sign-in").does("key WIN x5");
      case "landing" -> bench.lands();
      case "status page" -> bench.lands().does("click provision").reaches("esp");
      case "success" -> at("status page").reaches("preprov-success");
      case "sealed" -> at("success").does("click reseal");
      case "user signs in" -> at("sealed").does("power on").reaches("entra-signin");
      default -> throw new AssertionError(moment);
    };
  }

  private static Chain chain(LiveBench bench) {
    List<Duration> wrong = bench.run().notices().stream().map(Notice::at).toList();
    return Chain.of(bench.run().sights(), true, wrong);
  }

  private static String signs(Chain chain) {
    return chain.links().stream()
        .map(
            link ->
                switch (link.state()) {
                  case NOW -> "N";
                  case WALKED -> "w";
                  case LEFT_OUT -> "-";
                  case AHEAD -> ".";
                })
        .collect(Collectors.joining(" "));
  }

  @Test
  void theHalfIsThatOfWhoeverHasTheDevice() {
    assertThat(chain(at("landing")).half()).isEqualTo(Chain.Half.TECHNICIAN);
    assertThat(chain(at("sealed")).half()).isEqualTo(Chain.Half.USER_AFTER_SEAL);
    assertThat(Chain.of(at("off").run().sights(), false, List.of()).half())
        .isEqualTo(Chain.Half.WHOLE);
  }

  @Test
  void whatWasLeftOutHasAnArcAndTheOtherBranchIsOpen() {
    assertThat(chain(at("sign-in")).arcs())
        .contains(
            new Chain.Arc(Chain.Way.NOTHING_TO_ASK, FlowStage.POWER_ON, FlowStage.UPDATES, 1),
            new Chain.Arc(Chain.Way.SIGNED_IN, FlowStage.SIGN_IN, FlowStage.STATUS_PAGE, 0),
            new Chain.Arc(Chain.Way.RETRY, FlowStage.RESULT, FlowStage.LANDING, 0));
  }

  @Test
  void aRetryIsAWayBackThatWasWalked() {
    LiveBench bench =
        LiveBench.with("preprovisioning-entra")
            .does("fault tpm-attestation-intermittent")
            .lands()
            .does("click provision");
    bench.reaches("preprov-failure").does("click retry");
    assertThat(chain(bench).arcs())
        .contains(new Chain.Arc(Chain.Way.RETRY, FlowStage.RESULT, FlowStage.LANDING, 1));
    assertThat(chain(bench).now()).isEqualTo(FlowStage.LANDING);
  }

  @Test
  void wrongTurnsAreCountedInTheStageInWhichTheyWereTaken() {
    Chain chain =
        Chain.of(
            at("landing").run().sights(),
            true,
            List.of(Duration.ZERO, Duration.ofSeconds(1), at("landing").run().now()));
    assertThat(chain.link(FlowStage.POWER_ON).wrong()).isEqualTo(2);
    assertThat(chain.link(FlowStage.LANDING).wrong()).isEqualTo(1);
    assertThat(chain.link(FlowStage.SIGN_IN).wrong()).isZero();
  }

  @Test
  void aRestartInTheMiddleIsNoWayBack() {
    LiveBench bench = at("status page");
    assertThat(Leg.of(bench.run().sights()).stream().map(Leg::stage))
        .filteredOn(FlowStage.POWER_ON::equals)
        .hasSize(1);
  }
}
