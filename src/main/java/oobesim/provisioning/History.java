// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.EventLog;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;

/**
 * What a device has behind it.
 *
 * @param reached milestones
 * @param apps what is installed, and how far the rest is
 * @param settled who has come to the desktop: their first sign-in is behind them
 * @param noted when each rule of good practice was first broken, by its id, in the order of the
 *     alphabet
 * @param log what happened to it, for its diagnostics
 */
public record History(
    Set<Milestone> reached,
    Installations apps,
    Set<String> settled,
    Map<String, Duration> noted,
    EventLog log) {
  /** A device fresh from the factory. */
  public static final History NONE =
      new History(
          EnumSet.noneOf(Milestone.class), Installations.NONE, Set.of(), Map.of(), EventLog.EMPTY);

  public History {
    EnumSet<Milestone> copy = EnumSet.noneOf(Milestone.class);
    copy.addAll(reached);
    reached = Collections.unmodifiableSet(copy);
    // Mostly there are none, and each line of the record makes another history.
    settled = settled.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(settled));
    noted = noted.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(noted));
  }

  /** Whether a milestone was reached. */
  public boolean has(Milestone milestone) {
    return reached.contains(milestone);
  }

  /** With one more milestone. */
  public History with(Milestone milestone) {
    EnumSet<Milestone> more = EnumSet.of(milestone);
    more.addAll(reached);
    return new History(more, apps, settled, noted, log);
  }

  /** Without some milestones. */
  public History without(Milestone... milestones) {
    EnumSet<Milestone> fewer = EnumSet.noneOf(Milestone.class);
    fewer.addAll(reached);
    fewer.removeAll(List.of(milestones));
    return new History(fewer, apps, settled, noted, log);
  }

  /** With other apps installed or begun. */
  public History withApps(Installations other) {
    return new History(reached, other, settled, noted, log);
  }

  /** With somebody's first sign-in behind them. */
  public History withSettled(String user) {
    Set<String> more = new TreeSet<>(settled);
    more.add(user);
    return new History(reached, apps, more, noted, log);
  }

  /** Ids of the rules of good practice that were broken, in the order of the alphabet. */
  public Set<String> notices() {
    return noted.keySet();
  }

  /** With a broken rule noted at a moment of virtual time; the first time counts. */
  public History noticing(String id, Duration at) {
    Map<String, Duration> more = new TreeMap<>(noted);
    more.putIfAbsent(id, at);
    return new History(reached, apps, settled, more, log);
  }

  /** With another record of what happened. */
  public History withLog(EventLog other) {
    return new History(reached, apps, settled, noted, other);
  }

  /**
   * How often something has failed since the device was enrolled, as far as it was written down.
   */
  public long failuresSinceEnrolment() {
    List<EventKind> kinds = log.events().stream().map(LoggedEvent::kind).toList();
    return kinds.subList(kinds.lastIndexOf(EventKind.MDM_ENROLLED) + 1, kinds.size()).stream()
        .filter(kind -> kind == EventKind.FAILED)
        .count();
  }

  /** The apps that have failed, each for whom it was to be, as far as it was written down. */
  public Set<Installations.Item> failedApps() {
    return log.events().stream()
        .filter(event -> event.kind() == EventKind.APP_FAILED)
        .map(LoggedEvent::subject)
        .filter(Subject.App.class::isInstance)
        .map(Subject.App.class::cast)
        .map(app -> new Installations.Item(app.word(), app.owner()))
        .collect(Collectors.toSet());
  }
}
