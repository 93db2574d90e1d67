// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words give the same journal, whether a run is led directly or by mouse and keys. */
class JourneysInBothKindsTest {
  @ParameterizedTest
  @ValueSource(strings = {"preprovisioning-entra", "windows-10-preprovisioning"})
  void technicianAndThreeHoursLaterTheUser(String profile) {
    bothWays(
        Simulator.shipped(profile),
        run -> {
          Journeys.technician(run);
          run.passes(Duration.ofHours(3));
          Journeys.user(run);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"user-driven-entra", "windows-10-user-driven"})
  void theUserAlone(String profile) {
    bothWays(Simulator.shipped(profile), Journeys::user);
  }

  @Test
  void anotherWindowsBySetting() {
    Simulator simulator = Simulator.shipped("preprovisioning-entra").with("windows.version", "10");
    List<String> journal = bothWays(simulator, Journeys::technician);
    assertThat(journal.getFirst()).contains("\"version\":\"10\"");
  }

  private static List<String> bothWays(Simulator simulator, Consumer<Rehearsal> journey) {
    List<String> directly = journal(Kind.SESSION, simulator, journey);
    List<String> byHand = journal(Kind.WINDOW, simulator, journey);
    assertThat(byHand).isEqualTo(directly);
    Replay.Result replay = Replay.of(String.join("\n", directly) + "\n", ShippedFlow.source());
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.same()).isTrue();
    assertThat(directly.getLast()).contains("\"end\":true");
    return directly;
  }

  private static List<String> journal(Kind kind, Simulator simulator, Consumer<Rehearsal> journey) {
    Rehearsal run = kind.begin(simulator);
    try (run) {
      journey.accept(run);
    }
    return run.journal();
  }
}
