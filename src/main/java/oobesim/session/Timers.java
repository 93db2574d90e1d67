// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.statechart.Event;
import oobesim.statechart.TimerCommand;

/**
 * The delayed events that a run waits for; immutable, so that a moment can be kept.
 *
 * @param waiting in the order in which they are due
 * @param started how many have ever been started: the tie-breaker between equal times
 */
public record Timers(List<Waiting> waiting, long started) {
  /** No timer. */
  public static final Timers NONE = new Timers(List.of(), 0);

  public Timers {
    waiting = List.copyOf(waiting);
  }

  /**
   * A delayed event.
   *
   * @param id the timer's name
   * @param event what it raises
   * @param due when
   * @param order its number among all that were ever started
   */
  public record Waiting(String id, Event event, Duration due, long order) {}

  /** The next one to be due. */
  public Optional<Waiting> next() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getFirst());
  }

  /** After orders of a step that was taken at a moment. */
  public Timers after(List<TimerCommand> commands, Duration now) {
    if (commands.isEmpty()) {
      return this;
    }
    Map<String, Waiting> byId = new LinkedHashMap<>();
    waiting.forEach(timer -> byId.put(timer.id(), timer));
    long count = started;
    for (TimerCommand command : commands) {
      switch (command) {
        case TimerCommand.Cancel(String id) -> byId.remove(id);
        case TimerCommand.Start(String id, Event event, Duration delay) ->
            byId.put(id, new Waiting(id, event, now.plus(delay), count++));
      }
    }
    return new Timers(inOrder(byId.values()), count);
  }

  private static List<Waiting> inOrder(Collection<Waiting> timers) {
    List<Waiting> list = new ArrayList<>(timers);
    list.sort(Comparator.comparing(Waiting::due).thenComparingLong(Waiting::order));
    return list;
  }

  /** With one put off to a later moment. */
  public Timers later(Waiting timer, Duration due) {
    List<Waiting> list = new ArrayList<>(without(timer).waiting());
    list.add(new Waiting(timer.id(), timer.event(), due, started));
    return new Timers(inOrder(list), started + 1);
  }

  /** Without one that has been raised. */
  public Timers without(Waiting raised) {
    List<Waiting> others = new ArrayList<>(waiting);
    others.removeIf(timer -> timer == raised);
    return new Timers(others, started);
  }
}
