// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The device preparation page: three minutes for the agent, and one app of 17 minutes. */
class PreparationRunTest {
  @ParameterizedTest(name = "limit {0} min, app {1}: at {2} s it says {3} %")
  @CsvSource({
    "60, good,      0,   1",
    "60, good,     36,   1",
    "60, good,     37,   2",
    "60, good,   1199,  33",
    "60, good,   1200, 100", // jumps at the end of the work
    "40, good,   1199,  50",
    "60, broken, 1199,  33",
    "60, broken, 1200,  34", // does not jump
    "60, broken, 3600, 100",
    "15, good,    450,  50",
    "15, good,    899,  99",
  })
  void thePercentageIsAClockOverTheLimit(int limit, String app, int seconds, int percent) {
    PreparationRun run = PreparationRun.of(begun(limit, app).world());
    assertThat(run.percent(Duration.ofSeconds(seconds))).isEqualTo(percent);
  }

  @ParameterizedTest(name = "limit {0} min, app {1}: ends after {2} min, badly {3}, by the app {4}")
  @CsvSource({
    "60, good,   20, false, false",
    "20, good,   20, false, false", // just in time
    "19, good,   19, true,  false",
    "60, broken, 20, true,  true",
    "20, broken, 20, true,  true",
    "19, broken, 19, true,  false",
  })
  void itEndsWithTheWorkOrWithItsTime(
      int limit, String app, int minutes, boolean badly, boolean byTheApp) {
    PreparationRun run = PreparationRun.of(begun(limit, app).world());
    assertThat(run.endsAt()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(run.fails()).isEqualTo(badly);
    assertThat(run.failing().isPresent()).isEqualTo(byTheApp);
  }

  @Test
  void withoutInternetTheWorkStandsStillAndThenGoesOn() {
    World begun = begun(60, "good").world();
    PhaseRun run = begun.state().preparation().orElseThrow();
    World offline = new Worlds(begun).later(Duration.ofMinutes(5)).withoutInternet().world();
    PhaseRun still = PreparationRun.again(offline, run, Strikes.none());
    assertThat(still.paused()).isTrue();

    World online = new Worlds(begun).later(Duration.ofMinutes(15)).world();
    PhaseRun on = PreparationRun.again(online, still, Strikes.none());
    assertThat(on.paused()).isFalse();
    assertThat(new PreparationRun(on, Duration.ofMinutes(60)).endsAt())
        .isEqualTo(Duration.ofMinutes(20 + 10));
  }

  @Test
  void withoutAppsItIsTheAgentsTimeAlone() {
    World world = Worlds.fresh().withNothingToInstall().world();
    PhaseRun run = PreparationRun.begin(world, Strikes.none());
    assertThat(run.length()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void withoutAPolicyTheLimitIsAnHour() {
    assertThat(PreparationRun.of(Worlds.fresh().world()).limit()).isEqualTo(Duration.ofHours(1));
  }

  private static Worlds begun(int limit, String kind) {
    Optional<Mishap> mishap =
        kind.equals("broken") ? Optional.of(Mishap.APP_INSTALLER) : Optional.empty();
    Duration length = Duration.ofMinutes(17);
    App app = new App("Editor", App.Type.WIN32, App.Context.DEVICE, length, true, mishap);
    World world =
        Worlds.fresh()
            .with(new PreparationPolicy("DP", Duration.ofMinutes(limit), "", true, true))
            .withWorkload(new Workload(List.of(app), 0, 0, 0))
            .world();
    PhaseRun run = PreparationRun.begin(world, Strikes.none());
    return new Worlds(world.device(d -> d.withPreparation(Optional.of(run))));
  }
}
