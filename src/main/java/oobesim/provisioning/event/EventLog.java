// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a device, in the order of time; of very much only the latest is kept. A value
 * like a record, but one that need not sort what it was made of: a run adds to it at most steps.
 */
public final class EventLog {
  /** More than several whole deployments; a chart in a circle must not fill the memory. */
  public static final int MOST = 2000;

  /** Nothing happened. */
  public static final EventLog EMPTY = new EventLog(List.of());

  private final List<LoggedEvent> events;

  /**
   * Puts one together.
   *
   * @param events what happened; what happened at the same moment stays in the order of its coming
   */
  public EventLog(Collection<LoggedEvent> events) {
    this(events, List.of(), List.of());
  }

  private EventLog(
      Collection<LoggedEvent> sooner,
      Collection<LoggedEvent> known,
      Collection<LoggedEvent> later) {
    List<LoggedEvent> all = new ArrayList<>(sooner.size() + known.size() + later.size());
    all.addAll(sooner);
    all.addAll(known);
    all.addAll(later);
    all.sort(Comparator.comparing(LoggedEvent::at));
    this.events = latest(all);
  }

  /** Of events in the order of time. */
  private EventLog(List<LoggedEvent> known, Collection<LoggedEvent> later) {
    List<LoggedEvent> all = new ArrayList<>(known.size() + later.size());
    all.addAll(known);
    all.addAll(later);
    this.events = latest(all);
  }

  private static List<LoggedEvent> latest(List<LoggedEvent> all) {
    return all.size() <= MOST
        ? Collections.unmodifiableList(all)
        : List.copyOf(all.subList(all.size() - MOST, all.size()));
  }

  /** What happened; what happened at the same moment stands in the order of its coming. */
  public List<LoggedEvent> events() {
    return events;
  }

  /** With more that happened. */
  public EventLog with(Collection<LoggedEvent> later) {
    return with(List.of(), later);
  }

  /**
   * With more that happened.
   *
   * @param sooner stands before what is known of the same moment
   * @param later stands behind it
   */
  public EventLog with(Collection<LoggedEvent> sooner, Collection<LoggedEvent> later) {
    if (sooner.isEmpty() && later.isEmpty()) {
      return this;
    }
    return sooner.isEmpty() && goesOn(later)
        ? new EventLog(events, later)
        : new EventLog(sooner, events, later);
  }

  /** Whether all of it happened after what is known, in its own order. */
  private boolean goesOn(Collection<LoggedEvent> later) {
    Duration last = events.isEmpty() ? Duration.ZERO : events.getLast().at();
    for (LoggedEvent event : later) {
      if (event.at().compareTo(last) < 0) {
        return false;
      }
      last = event.at();
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof EventLog that && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  @Override
  public String toString() {
    return "EventLog[events=" + events + "]";
  }
}
