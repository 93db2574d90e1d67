// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.page.ControlCatalog;
import oobesim.support.AnyRun;
import oobesim.support.AnyScenario;
import oobesim.support.LegalStates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in whatever scenario, the machine stays in a legal configuration. */
class LegalMachineTest {
  private static final int RUNS = 3;

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void anyInputLeavesALegalConfiguration(AnyScenario scenario) {
    scenario.runs(
        RUNS,
        (run, lines) -> {
          for (String line : lines) {
            run.does(line);
            LegalStates.assertLegal(run.session().configuration());
            refuses(run);
          }
        });
  }

  /** What the screen does not offer changes nothing. */
  private static void refuses(AnyRun run) {
    Session session = run.session();
    String nowhere = "no-such-control";
    assertThat(ControlCatalog.control(session.screen(), session.world(), nowhere)).isEmpty();
    var before = session.world();
    assertThat(session.apply(new Input.Click(nowhere)).accepted()).isFalse();
    assertThat(session.world()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void powerOffAlwaysLeadsToOffAndPowerOnAlwaysToTheLoader(AnyScenario scenario) {
    scenario.runs(
        RUNS,
        (run, lines) -> {
          lines.forEach(run::does);
          run.does("power off");
          assertThat(run.session().screen().value()).isEqualTo("off");
          assertThat(run.session().nextEvent()).isEmpty();
          assertThat(run.does("power on").session().screen().value()).isEqualTo("boot");
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theSameRunTwiceGivesTheSameJournal(AnyScenario scenario) {
    scenario.runs(
        RUNS,
        (run, lines) -> {
          AnyRun again = scenario.begin();
          lines.forEach(run::does);
          lines.forEach(again::does);
          assertThat(again.file()).isEqualTo(run.file());
        });
  }
}
