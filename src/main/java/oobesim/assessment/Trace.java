// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.session.BeforeInputs;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Steering;

/**
 * A run as its journal tells it, from the moment at which it was the person's own.
 *
 * @param header the run
 * @param moments all lines that count, in order: those after the beginning that were not taken back
 * @param undone the lines that were taken back by going to a kept moment
 * @param led the person's freezes, jumps and ways back, whatever became of them
 * @param begin virtual time at which it became the person's own
 * @param end virtual time of the last line
 * @param screen what is shown at the end
 * @param world what is true at the end
 */
public record Trace(
    RunHeader header,
    List<Moment> moments,
    List<Moment> undone,
    List<Moment> led,
    Duration begin,
    Duration end,
    PageId screen,
    World world) {
  public Trace {
    moments = List.copyOf(moments);
    undone = List.copyOf(undone);
    led = List.copyOf(led);
  }

  /** The trace of all lines of a run, of which the first one is its beginning. */
  static Trace of(List<Moment> all) {
    RunHeader header = ((JournalEntry.Started) all.getFirst().entry()).header();
    List<Moment> path = new ArrayList<>();
    List<Moment> undone = new ArrayList<>();
    List<Moment> led = new ArrayList<>();
    List<Moment> inputs = new ArrayList<>();
    Duration begin = Duration.ZERO;
    for (Moment moment : all) {
      if (moment.entry() instanceof JournalEntry.Done) {
        inputs.add(moment);
      }
      switch (moment.entry()) {
        case JournalEntry.Steered(Duration at, Steering.Begin()) -> {
          path.clear();
          undone.clear();
          led.clear();
          begin = at;
        }
        case JournalEntry.Steered _ -> led(moment, led);
        case JournalEntry.Restored(Duration _, String name) -> {
          led(moment, led);
          List<Moment> after = path.subList(keptAt(path, name, inputs), path.size());
          undone.addAll(after);
          after.clear();
        }
        default -> {}
      }
      path.add(moment);
    }
    Moment last = all.getLast();
    return new Trace(header, path, undone, led, begin, last.at(), shownAfter(last), last.after());
  }

  private static void led(Moment moment, List<Moment> led) {
    if (!moment.trainers()) {
      led.add(moment);
    }
  }

  /** The place behind the line that kept a moment; the very beginning where none is known. */
  private static int keptAt(List<Moment> path, String name, List<Moment> inputs) {
    Optional<Moment> input =
        BeforeInputs.input(name).filter(it -> it <= inputs.size()).map(it -> inputs.get(it - 1));
    if (input.isPresent()) {
      return Math.max(0, path.indexOf(input.get()));
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i).entry() instanceof JournalEntry.Kept(Duration _, String kept)
          && kept.equals(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  static PageId shownAfter(Moment moment) {
    return switch (moment.entry()) {
      case JournalEntry.Done done -> done.response().screen();
      case JournalEntry.Shown shown -> shown.screen();
      case JournalEntry.Ended ended -> ended.screen();
      case JournalEntry.Started _ -> ScreenId.OFF;
      default -> moment.screen();
    };
  }

  /** The moments that are things done, but not by whoever trains. */
  public List<JournalEntry.Done> done() {
    return moments.stream()
        .filter(moment -> !moment.trainers())
        .map(Moment::entry)
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .toList();
  }

  /** How long it took so far, in virtual time. */
  public Duration took() {
    return end.minus(begin).isNegative() ? Duration.ZERO : end.minus(begin);
  }
}
