// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    events =
        events.stream()
            .sorted(Comparator.comparing(LoggedEvent::at))
            .skip(Math.max(0, events.size() - MOST))
            .toList();
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
    return sooner.isEmpty() && later.isEmpty()
        ? this
        : new EventLog(
            Stream.of(sooner, events, later).<LoggedEvent>flatMap(Collection::stream).toList());
  }
}
