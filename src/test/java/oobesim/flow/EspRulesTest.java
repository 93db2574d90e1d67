// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import oobesim.page.EspPage;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.AnyScenario;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the status page at every moment of every scenario. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EspRulesTest {
  private static final Duration STEP = Duration.ofSeconds(7);
  private static final Set<TaskStatus> DONE =
      EnumSet.of(TaskStatus.COMPLETE, TaskStatus.NO_SETUP_NEEDED);
  private static final Set<TaskStatus> AT_WORK =
      EnumSet.of(TaskStatus.IDENTIFYING, TaskStatus.WORKING);

  private final Map<AnyScenario, List<World>> moments = new HashMap<>();

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aCategoryIsCompleteWhenAllItsRowsAreAndNotBefore(AnyScenario scenario) {
    watch(
        scenario,
        world ->
            assertThat(begun(world))
                .allSatisfy(
                    phase ->
                        assertThat(phase.status() == TaskStatus.COMPLETE)
                            .as(phase.toString())
                            .isEqualTo(statuses(phase).stream().allMatch(DONE::contains))));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noRowIsAtWorkBeforeTheCategoryAboveIsComplete(AnyScenario scenario) {
    watch(
        scenario,
        world -> {
          List<PhaseProgress> phases = begun(world);
          for (int i = 1; i < phases.size(); i++) {
            if (statuses(phases.get(i)).stream().anyMatch(AT_WORK::contains)) {
              assertThat(phases.get(i - 1).status()).isEqualTo(TaskStatus.COMPLETE);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void inDevicePreparationAtMostOneRowIsAtWork(AnyScenario scenario) {
    watch(
        scenario,
        world ->
            assertThat(begun(world))
                .filteredOn(phase -> phase.phase() == EspPhase.DEVICE_PREPARATION)
                .allSatisfy(
                    phase ->
                        assertThat(statuses(phase).stream().filter(AT_WORK::contains).count())
                            .isLessThanOrEqualTo(1)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void afterAFailureNothingBelowItIsAtWork(AnyScenario scenario) {
    watch(
        scenario,
        world -> {
          boolean failed = false;
          for (PhaseProgress phase : EspPage.phases(world)) {
            if (failed) {
              assertThat(phase.status()).isEqualTo(TaskStatus.PREVIOUS_FAILED);
            }
            failed |= phase.status() == TaskStatus.FAILED;
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aTechniciansHalfNeverRunsAccountSetup(AnyScenario scenario) {
    watch(
        scenario,
        world -> {
          if (world.state().mode() == DeviceMode.TECHNICIAN) {
            assertThat(world.state().esp().phase(EspPhase.ACCOUNT_SETUP)).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void countsOnlyGoUpAndNeverAboveTheirTotal(AnyScenario scenario) {
    Map<String, Integer> counts = new HashMap<>();
    watch(
        scenario,
        world -> {
          for (PhaseProgress phase : begun(world)) {
            for (TaskProgress row : phase.tasks()) {
              int before = counts.getOrDefault(key(world, phase, row), 0);
              assertThat(row.done()).isBetween(before, Math.max(before, row.total()));
              counts.put(key(world, phase, row), row.done());
            }
          }
        });
  }

  /** A category that is begun again counts again. */
  private static String key(World world, PhaseProgress phase, TaskProgress row) {
    Duration start = world.state().esp().phase(phase.phase()).orElseThrow().startedAt();
    return phase.phase() + "/" + row.task() + "/" + start;
  }

  private static List<PhaseProgress> begun(World world) {
    return EspPage.phases(world).stream()
        .filter(phase -> world.state().esp().phase(phase.phase()).isPresent())
        .toList();
  }

  private static List<TaskStatus> statuses(PhaseProgress phase) {
    return phase.tasks().stream().map(TaskProgress::status).toList();
  }

  private void watch(AnyScenario scenario, Consumer<World> look) {
    moments.computeIfAbsent(scenario, EspRulesTest::play).forEach(look);
  }

  /** The page every few seconds, not only when something happens. */
  private static List<World> play(AnyScenario scenario) {
    List<World> worlds = new ArrayList<>();
    Rehearsal run =
        Rehearsal.of(
            scenario.profile(),
            "windows.version",
            scenario.windows(),
            "network.link",
            "wired",
            "network.internet",
            "true");
    boolean technician = scenario.profile().contains("preprovisioning");
    new Walk(run, technician).toTheEnd(moment -> between(moment, worlds));
    return worlds;
  }

  private static void between(Rehearsal run, List<World> worlds) {
    World world = run.session().world();
    worlds.add(world);
    run.session()
        .nextEvent()
        .ifPresent(
            next -> {
              Duration at = world.now().plus(STEP);
              while (at.compareTo(next) < 0 && run.session().screen().value().equals("esp")) {
                worlds.add(world.at(at));
                at = at.plus(STEP);
              }
            });
  }
}
