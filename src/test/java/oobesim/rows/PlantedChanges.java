// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.support.ShippedFlow;

/**
 * Plants every small change in the shipped chart, one at a time, and says which ones neither a row
 * of the specification nor a table of behaviour in a test notices. It takes some minutes, so it is
 * no test of the build:
 *
 * <pre>mvn -q test-compile exec:exec@planted-changes</pre>
 *
 * <p>A row only meets changes of states that it enters and of transitions that it takes; the others
 * are not played for it.
 */
public final class PlantedChanges {
  private final Flow flow;
  private final List<Played> played = new ArrayList<>();

  private PlantedChanges(Flow flow) {
    this.flow = flow;
  }

  /**
   * What was played on the chart as it is.
   *
   * @param row a row on one version of Windows, or a test
   * @param trace where it came by
   * @param nanos how long it took
   */
  private record Played(Behaviour row, Trace trace, long nanos) {}

  /** Prints what nobody notices; only changes whose words contain an argument, if there is one. */
  public static void main(String[] words) {
    PlantedChanges planted = new PlantedChanges(ShippedFlow.flow());
    planted.play();
    planted.plant(words.length == 0 ? List.of("") : List.of(words));
  }

  private void play() {
    for (Chapter chapter : Chapter.ALL) {
      chapter.rows().stream().flatMap(Row::cases).forEach(row -> play(row::play));
    }
    played.sort(Comparator.comparingLong(Played::nanos));
    // Last, since it takes longer to ask JUnit for one.
    new TestsOfBehaviour()
        .traced(flow)
        .forEach((test, trace) -> played.add(new Played(test, trace, Long.MAX_VALUE)));
  }

  private void play(Behaviour row) {
    Trace trace = new Trace();
    long begin = System.nanoTime();
    ShippedFlow.exchanged(trace.following(flow), row::play);
    played.add(new Played(row, trace, System.nanoTime() - begin));
  }

  private void plant(List<String> words) {
    Map<ChartChange.Kind, int[]> counts = new EnumMap<>(ChartChange.Kind.class);
    for (ChartChange change : ChartChanges.of(flow.chart())) {
      if (words.stream().anyMatch(change.words()::contains)) {
        int[] count = counts.computeIfAbsent(change.kind(), kind -> new int[3]);
        count[0]++;
        judge(change, count);
      }
    }
    counts.forEach(
        (kind, count) ->
            System.out.printf(
                "%s: %d planted, %d not noticed, %d of them where no row comes by%n",
                kind, count[0], count[1], count[2]));
  }

  private void judge(ChartChange change, int[] count) {
    List<Played> concerned = played.stream().filter(row -> row.trace().meets(change)).toList();
    Flow changed = new Flow(flow.id(), change.in(flow.chart()), flow.failures(), flow.rules());
    Optional<Played> first = concerned.stream().filter(row -> notices(row, changed)).findFirst();
    if (first.isEmpty()) {
      count[1]++;
      count[2] += concerned.isEmpty() ? 1 : 0;
      System.out.printf("%s (%d rows) %s%n", change.kind(), concerned.size(), change.words());
    }
  }

  private static boolean notices(Played played, Flow changed) {
    try {
      ShippedFlow.exchanged(changed, played.row()::play);
      return false;
    } catch (RuntimeException | AssertionError fault) {
      return true;
    }
  }
}
