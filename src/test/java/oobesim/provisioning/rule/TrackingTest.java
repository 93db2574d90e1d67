// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.BenchWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which apps count and which can fail the page. A and B block, C does not; the status page selects
 * all of them or only B.
 */
class TrackingTest {
  @ParameterizedTest(name = "{0}, selected {1}, only fail selected {2}: counts {3}, can fail {4}")
  @CsvSource({
    "technician, all, true,  A B C, A B",
    "technician, all, false, A B,   A B",
    "technician, B,   true,  A B C, B",
    "technician, B,   false, B,     B",
    "user,       all, true,  A B,   A B",
    "user,       all, false, A B,   A B",
    "user,       B,   true,  B,     B",
    "user,       B,   false, B,     B"
  })
  void appsThatCountAndAppsThatFail(
      String who, String selected, boolean onlyFailSelected, String counts, String fails) {
    World world = world(who, selected, onlyFailSelected, Set.of());
    List<App> tracked = Tracking.tracked(world, App.Context.DEVICE);
    assertThat(names(tracked)).isEqualTo(counts);
    assertThat(names(tracked.stream().filter(app -> Tracking.canFail(world, app)).toList()))
        .isEqualTo(fails);
  }

  @ParameterizedTest(name = "{0}, selected {1}, only fail selected {2}, broken {3}: {4}")
  @CsvSource({
    "technician, all, true,  C, complete",
    "technician, all, true,  A, failed",
    "technician, B,   true,  A, complete",
    "technician, B,   true,  B, failed",
    "technician, B,   false, A, complete",
    "user,       B,   true,  A, complete",
    "user,       all, true,  A, failed"
  })
  void anAppThatFailsSpoilsThePageOnlyIfItBlocks(
      String who, String selected, boolean onlyFailSelected, String broken, String outcome) {
    World world = world(who, selected, onlyFailSelected, Set.of(broken));
    PhaseRun run = PhasePlanner.begin(world, EspPhase.DEVICE_SETUP, Strikes.none());
    assertThat(run.failing().isPresent() ? "failed" : "complete").isEqualTo(outcome);
  }

  @Test
  void anAppThatFailsWithoutBlockingLetsTheOthersComplete() {
    World world = world("technician", "B", true, Set.of("A"));
    PhaseRun run = PhasePlanner.begin(world, EspPhase.DEVICE_SETUP, Strikes.none());
    TaskProgress apps = run.at(run.length()).getLast();
    assertThat(apps.status()).isEqualTo(TaskStatus.COMPLETE);
    assertThat(apps.done()).isEqualTo(apps.total());
  }

  @Test
  void withoutAStatusPageOnlyBlockingAppsCount() {
    World world = world("technician", "all", true, Set.of());
    World none =
        world.with(
            new Surroundings(
                world.around().windows(),
                world.around().device(),
                world.around().network(),
                world.around().tenant(),
                world.around().users(),
                world.around().deploymentProfile(),
                Optional.empty(),
                world.around().domainJoin(),
                world.around().workload(),
                false,
                List.of()));
    assertThat(none.statusPageShown()).isFalse();
    assertThat(names(Tracking.tracked(none, App.Context.DEVICE))).isEqualTo("A B");
  }

  private static String names(List<App> apps) {
    return apps.stream().map(App::name).collect(Collectors.joining(" "));
  }

  private static World world(
      String who, String selected, boolean onlyFailSelected, Set<String> broken) {
    World world = who.equals("user") ? BenchWorld.user() : BenchWorld.technician();
    Surroundings around = world.around();
    List<App> apps = new ArrayList<>();
    for (String name : List.of("A", "B", "C")) {
      apps.add(
          new App(
              name,
              App.Type.WIN32,
              App.Context.DEVICE,
              Duration.ofMinutes(1),
              !name.equals("C"),
              broken.contains(name) ? Optional.of(Mishap.APP_DETECTION) : Optional.empty()));
    }
    EspSettings esp = around.statusPage().orElseThrow();
    EspSettings page =
        new EspSettings(
            true,
            esp.timeout(),
            "",
            true,
            true,
            false,
            esp.exits(),
            selected.equals("all") ? List.of() : List.of(selected),
            onlyFailSelected);
    return world.with(
        new Surroundings(
            around.windows(),
            around.device(),
            around.network(),
            around.tenant(),
            around.users(),
            around.deploymentProfile(),
            Optional.of(page),
            around.domainJoin(),
            new Workload(apps, 0, 0, 0),
            false,
            List.of()));
  }
}
