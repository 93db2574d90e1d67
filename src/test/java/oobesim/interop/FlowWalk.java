// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Taken;
import oobesim.statechart.Event;
import oobesim.statechart.Statechart;
import oobesim.statechart.Step;

/** A real run of a flow: every step that its session takes is taken down with the world before. */
final class FlowWalk {
  private final ToldWalk<World> walk;
  private final Session session;
  private Taken seen;

  /**
   * Begins a run.
   *
   * @param chart the flow's chart, or one that does the same
   */
  FlowWalk(Flow flow, Statechart chart, ChartWords words, SimulationProfile profile, long seed) {
    World before = World.before(profile.surroundings(), seed);
    walk = new ToldWalk<>(chart, words, Marked.over(flow.rules()), before);
    session =
        new Session(flow, new RunHeader(flow.id(), Optional.empty(), seed, profile), this::note);
  }

  private void note(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Stepped(Duration at, String event, var _, var _) -> stepped(at, event);
      // Nothing has happened since, so the world is as it was.
      case JournalEntry.Ignored(Duration at, String event) -> {
        Step<World> step = walk.takes(session.world(), Event.of(event), at);
        assertThat(step.handled()).as(event).isFalse();
      }
      default -> {}
    }
  }

  private void stepped(Duration at, String event) {
    List<Taken> way = session.way();
    int next = way.size();
    while (next > 0 && way.get(next - 1) != seen) {
      next--;
    }
    Step<World> step = walk.takes(way.get(next).before(), Event.of(event), at);
    seen = way.get(next + step.taken().size() - 1);
  }

  /** Does what a line of a script says. */
  FlowWalk does(String line) {
    if (line.startsWith("wait ")) {
      session.advance(Duration.ofSeconds(Long.parseLong(line.substring(5))));
    } else {
      session.apply(InputWords.exactly(line).orElseThrow(() -> new AssertionError(line)));
    }
    assertThat(walk.configuration()).as(line).isEqualTo(session.configuration());
    return this;
  }

  /** The same lines, with each key of several pressed by itself. */
  static List<String> single(List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      String[] times = line.split(" x");
      boolean several = line.startsWith("key ") && times.length == 2;
      for (int i = several ? Integer.parseInt(times[1]) : 1; i > 0; i--) {
        all.add(several ? times[0] : line);
      }
    }
    return all;
  }

  ToldWalk<World> walk() {
    return walk;
  }
}
