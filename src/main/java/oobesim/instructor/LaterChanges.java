// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.flow.FailurePlaces;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.session.Errand;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.Session;

/**
 * The changes that whoever leads has put in for later. What is done stands in the journal when it
 * is done; what is only meant stands nowhere, and going back to a kept moment calls it off.
 */
final class LaterChanges {
  private final Session session;

  /** With the errand as which the run was given it, once it is known when that is. */
  private final Map<LaterChange, Optional<Errand>> waiting = new LinkedHashMap<>();

  private int heard;

  LaterChanges(Session session) {
    this.session = session;
  }

  List<LaterChange> all() {
    return List.copyOf(waiting.keySet());
  }

  void add(LaterChange change) {
    waiting.put(change, Optional.empty());
    switch (change.when()) {
      case LaterChange.AtTime(Duration moment) -> expect(change, moment);
      case LaterChange.AtPlace(String place) ->
          row(session.world(), place).ifPresent(due -> expect(change, due));
    }
  }

  void callOff(LaterChange change) {
    Optional<Errand> errand = waiting.remove(change);
    if (errand != null) {
      errand.ifPresent(session::forget);
    }
  }

  void callAllOff() {
    all().forEach(this::callOff);
  }

  /** What has happened may have reached a place, or been what was meant. */
  void look(List<JournalEntry> journal) {
    List<JournalEntry> news = journal.subList(Math.min(heard, journal.size()), journal.size());
    heard = journal.size();
    for (LaterChange change : all()) {
      if (waiting.get(change).filter(it -> it.due().compareTo(session.now()) <= 0).isPresent()) {
        waiting.remove(change);
      } else if (waiting.get(change).isEmpty()
          && change.when() instanceof LaterChange.AtPlace(String place)) {
        (tried(news, place) ? Optional.of(session.now()) : row(session.world(), place))
            .ifPresent(due -> expect(change, due));
      }
    }
  }

  private void expect(LaterChange change, Duration due) {
    Errand errand = new Errand(due, new Input.By(Input.By.Hand.TRAINER, change.change()));
    waiting.put(change, Optional.of(errand));
    session.expect(errand);
    if (due.compareTo(session.now()) <= 0) {
      waiting.remove(change);
    }
  }

  private static boolean tried(List<JournalEntry> news, String place) {
    return news.stream()
        .flatMap(
            it -> it instanceof JournalEntry.Stepped step ? step.actions().stream() : Stream.of())
        .anyMatch(action -> FailurePlaces.tries(action, place));
  }

  /** When a row of the status page begins, once its category has. */
  private static Optional<Duration> row(World world, String place) {
    List<Duration> found = new ArrayList<>();
    for (var progress : world.state().esp().phases().values()) {
      progress.tasks().stream()
          .filter(task -> place.equals(progress.phase().id() + "/" + task.task().id()))
          .map(task -> due(progress, task.startsAt(), world.now()))
          .forEach(found::add);
    }
    return found.stream().findFirst();
  }

  private static Duration due(PhaseRun phase, Duration work, Duration now) {
    Duration due = phase.momentOf(work);
    return due.compareTo(now) < 0 ? now : due;
  }
}
