// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.flow.Flow;
import oobesim.profile.SimulationProfile;
import oobesim.statechart.AnyChart;
import oobesim.statechart.RecordedStep;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartFormat;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exported charts in the real XState: the same configurations for the same events. */
@NeedsNode(XState.PACKAGE)
class XStateWalksTest {
  private static XState xstate;

  @BeforeAll
  static void start() {
    xstate = new XState();
  }

  @AfterAll
  static void end() {
    xstate.close();
  }

  /** The chart is taken as it is exported, and nothing of XState is changed. */
  @Property(tries = 6)
  void realRunsOfEveryProfileGoTheSameWay(Draws any) {
    walkEveryProfile(any, ShippedFlow.flow().chart());
  }

  /** States say when they are entered and left, so that the order is seen as well. */
  @Property(tries = 3)
  void statesAreEnteredAndLeftInTheSameOrder(Draws any) {
    walkEveryProfile(any, Marked.of(ShippedFlow.flow().chart()));
  }

  private static void walkEveryProfile(Draws any, Statechart chart) {
    Flow flow = ShippedFlow.flow();
    ChartWords words = ChartWords.of(chart);
    xstate.takes(chart);
    for (String name : ShippedProfiles.names()) {
      SimulationProfile profile = Rehearsal.profile(name);
      List<String> lines = FlowWalk.single(AnyRun.lines(any.random()));
      FlowWalk walk = new FlowWalk(flow, chart, words, profile, any.number());
      lines.forEach(walk::does);
      assertSame(walk.walk(), name + ": " + lines);
    }
  }

  /** Facts by chance lead to where hardly any run gets. */
  @Test
  void byAnyFactsMostOfTheFlowIsGoneThroughTheSameWay() {
    Statechart chart = Marked.of(ShippedFlow.flow().chart());
    xstate.takes(chart, AnyWalk.MANY);
    Set<Integer> taken = new HashSet<>();
    for (long seed = 1; seed <= 100; seed++) {
      ToldWalk<Long> walk = new AnyWalk(chart, new Draws(seed), taken).steps(100);
      assertSame(walk, "seed " + seed);
    }
    assertThat(taken.size()).isGreaterThan(chart.transitions().size() / 2);
  }

  /** What differs on purpose is made equal; docs/statechart.md lists it. */
  @Property(tries = 300)
  void anyChartWithAnyFactsGoesTheSameWay(Draws any) {
    Statechart chart = Marked.of(AnyChart.of(any));
    xstate.takes(chart, AnyWalk.MANY);
    ToldWalk<Long> walk = new AnyWalk(chart, any, new HashSet<>()).steps(15);
    XState.Went went = xstate.goesAlike(walk.question());
    if (went.legal() && walk.last().taken().size() < AnyWalk.MANY) {
      assertSame(walk, went, ChartFormat.XSTATE.write(chart));
    }
  }

  /** A chart that differs in one guard is found out, or all of this would prove nothing. */
  @Test
  void aGuardThatIsNegatedOnOneSideIsNoticed() {
    Statechart chart = ShippedFlow.flow().chart();
    String guard = "\"guard\": \"at-desktop\"";
    String exported = ChartFormat.XSTATE.write(chart);
    assertThat(exported).contains(guard);
    xstate.takes(exported.replace(guard, "\"guard\": \"!at-desktop\""), Optional.empty());
    FlowWalk walk =
        new FlowWalk(
            ShippedFlow.flow(),
            chart,
            ChartWords.of(chart),
            Rehearsal.profile("user-driven-entra"),
            1);
    walk.does("power on").does("wait 70");
    assertThat(xstate.goes(walk.walk().question()).steps()).isNotEqualTo(walk.walk().steps());
  }

  private static void assertSame(ToldWalk<?> walk, String about) {
    assertSame(walk, xstate.goes(walk.question()), about);
  }

  private static void assertSame(ToldWalk<?> walk, XState.Went went, String about) {
    assertThat(RecordedStep.lines(went.steps()) + went.error())
        .as(about)
        .isEqualTo(RecordedStep.lines(walk.steps()));
  }
}
