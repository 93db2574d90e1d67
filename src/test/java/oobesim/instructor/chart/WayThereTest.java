// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.instructor.LiveBench;
import oobesim.statechart.StateId;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A state of the chart is reached by what a person would do, or it is said that no way is known.
 */
class WayThereTest {
  private static StateId state(String end) {
    return ShippedFlow.flow().chart().states().stream()
        .map(oobesim.statechart.State::id)
        .filter(id -> id.value().equals(end) || id.value().endsWith("." + end))
        .findFirst()
        .orElseThrow(() -> new AssertionError(end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"account.signin", "provisioning-menu", "landing", "esp", "success", "password"})
  void aheadOfTheRun(String name) {
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    StateId target = state(name);
    WayThere way = WayThere.find(bench.run(), target).orElseThrow();
    assertThat(way.back()).isEmpty();
    assertThat(bench.run().now()).as("looking ahead does nothing").isZero();
    bench.bench().lead(way::go);
    assertThat(bench.run().moment().configuration().isActive(target)).isTrue();
    assertThat(bench.journal()).anyMatch(line -> line.contains("\"steered\":\"jump\""));
  }

  @Test
  void aStateBehindTheRunIsReachedFromAKeptMoment() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    bench.reaches("entra-signin").bench().keep("sign-in");
    bench.does("key WIN x5", "select pre-provision", "click next").reaches("preprov-landing");
    WayThere way = WayThere.find(bench.run(), state("provisioning-menu")).orElseThrow();
    assertThat(way.back()).contains("sign-in");
    bench.bench().lead(way::go);
    assertThat(bench.screen()).isEqualTo("provisioning-menu");
  }

  @Test
  void whoGoesTakesTheRunOver() {
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    WayThere way = WayThere.find(bench.run(), state("landing")).orElseThrow();
    bench.bench().takeOver(() -> bench.bench().lead(way::go));
    List<String> lines = bench.journal();
    int from = first(lines, "\"steered\":\"take-over\"");
    int to = first(lines, "\"steered\":\"hand-back\"");
    assertThat(lines.subList(from, to)).anyMatch(line -> line.contains("\"input\":"));
    assertThat(lines.subList(0, from)).noneMatch(line -> line.contains("\"input\":"));
    assertThat(lines.subList(to, lines.size())).noneMatch(line -> line.contains("\"input\":"));
  }

  private static int first(List<String> lines, String words) {
    return lines.indexOf(
        lines.stream().filter(line -> line.contains(words)).findFirst().orElseThrow());
  }

  @Test
  void withoutAKeptMomentNoWayLeadsBack() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").lands();
    assertThat(WayThere.find(bench.run(), state("basics.keyboard"))).isEqualTo(Optional.empty());
  }

  @Test
  void theMapHasEveryInnermostStateOnceAndIsTheSameEachTime() {
    ChartMap map = ChartLayout.of(ShippedFlow.flow());
    Set<StateId> innermost =
        ShippedFlow.flow().chart().states().stream()
            .filter(oobesim.statechart.AtomicState.class::isInstance)
            .map(oobesim.statechart.State::id)
            .collect(Collectors.toSet());
    assertThat(map.boxes()).extracting(ChartMap.Box::state).doesNotHaveDuplicates();
    assertThat(map.boxes().stream().map(ChartMap.Box::state)).hasSameElementsAs(innermost);
    assertThat(map.lines()).allMatch(line -> line.points().size() > 1).hasSizeGreaterThan(150);
    assertThat(ChartLayout.of(ShippedFlow.flow())).isEqualTo(map);
  }

  @Test
  void noBoxLiesOverAnother() {
    ChartMap map = ChartLayout.of(ShippedFlow.flow());
    for (ChartMap.Box one : map.boxes()) {
      assertThat(map.boxes())
          .filteredOn(other -> other != one)
          .noneMatch(other -> overlap(one, other));
    }
  }

  private static boolean overlap(ChartMap.Box one, ChartMap.Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }
}
