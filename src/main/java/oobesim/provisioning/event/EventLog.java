// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a device, in the order of time; of very much only the latest is kept.
 *
 * @param events what happened; what happened at the same moment stays in the order of its coming
 */
public record EventLog(List<LoggedEvent> events) {
  /** More than several whole deployments; a chart in a circle must not fill the memory. */
  public static final int MOST = 2000;

  /** Nothing happened. */
  public static final EventLog EMPTY = new EventLog(List.of());

  public EventLog {
    List<LoggedEvent> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing(LoggedEvent::at));
    events = List.copyOf(sorted.subList(Math.max(0, sorted.size() - MOST), sorted.size()));
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
    List<LoggedEvent> all = new ArrayList<>(sooner.size() + events.size() + later.size());
    all.addAll(sooner);
    all.addAll(events);
    all.addAll(later);
    return new EventLog(all);
  }
}
