// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.session.Assistant;
import oobesim.session.BeforeInputs;
import oobesim.session.Errand;
import oobesim.session.FlowSource;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Replay;
import oobesim.session.Steering;

/** Listens to a run, live or played again, and keeps what is needed to judge it. */
public final class Tracer implements Assistant {
  private final List<Moment> moments = new ArrayList<>();
  private final Map<String, PageId> kept = new HashMap<>();
  private PageId screen = ScreenId.OFF;
  private World world;
  private int inputs;
  private boolean takenOver;
  private Optional<Duration> slip = Optional.empty();

  @Override
  public List<Errand> hears(JournalEntry entry, World after) {
    PageId before = screen;
    World just = world == null || after.now().compareTo(world.now()) < 0 ? after : world;
    takenOver = takenOver(entry);
    slip = slip(entry);
    Moment moment =
        new Moment(
            moments.size(),
            entry,
            before,
            at(just, entry.at()),
            after,
            takenOver || slip.isPresent());
    moments.add(moment);
    screen =
        switch (entry) {
          case JournalEntry.Restored(Duration _, String name) -> kept.getOrDefault(name, screen);
          default -> Trace.shownAfter(moment);
        };
    if (entry instanceof JournalEntry.Kept(Duration _, String name)) {
      kept.put(name, screen);
    }
    if (entry instanceof JournalEntry.Done) {
      inputs++;
      kept.put(BeforeInputs.name(inputs), before);
    }
    world = after;
    return List.of();
  }

  private boolean takenOver(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.Steered(Duration _, Steering.TakeOver()) -> true;
      case JournalEntry.Steered(Duration _, Steering.HandBack()) -> false;
      default -> takenOver;
    };
  }

  /** A caller who does something wrong does it in one moment, up to the next word on the phone. */
  private Optional<Duration> slip(JournalEntry entry) {
    return entry instanceof JournalEntry.Done done
            && InputWords.exactly(done.words()).orElse(null) instanceof Input.Beside beside
        ? Optional.of(entry.at()).filter(at -> beside.act() == Input.Beside.Act.SLIPPED)
        : slip.filter(entry.at()::equals);
  }

  private static World at(World world, Duration moment) {
    return moment.compareTo(world.now()) > 0 ? world.at(moment) : world;
  }

  /** The line that was heard last. */
  Optional<Moment> last() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
  }

  /** How many lines were heard so far. */
  public int lines() {
    return moments.size();
  }

  /** Which input a line is, from 1 in the order of the journal; empty for another line. */
  public Optional<Integer> inputAt(int line) {
    return moments.get(line).entry() instanceof JournalEntry.Done
        ? Optional.of(
            (int)
                moments.subList(0, line + 1).stream()
                    .filter(moment -> moment.entry() instanceof JournalEntry.Done)
                    .count())
        : Optional.empty();
  }

  /** What was heard so far, empty before a run has begun. */
  public Optional<Trace> trace() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(Trace.of(moments));
  }

  /**
   * The trace of a journal, which is played again for it.
   *
   * @return empty if it is no journal that can be played
   */
  public static Optional<Trace> of(String journal, FlowSource flows) {
    Tracer tracer = new Tracer();
    Replay.Result result = Replay.of(journal, flows, tracer);
    return result.session().flatMap(session -> tracer.trace());
  }
}
