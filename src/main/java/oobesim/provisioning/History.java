// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a device has behind it.
 *
 * @param reached milestones
 * @param installed names of the apps that are on it
 * @param notices ids of rules of good practice that were broken, in the order of the alphabet
 * @param log what happened to it, for its diagnostics
 */
public record History(
    Set<Milestone> reached, Set<String> installed, Set<String> notices, EventLog log) {
  /** A device fresh from the factory. */
  public static final History NONE =
      new History(EnumSet.noneOf(Milestone.class), Set.of(), Set.of(), EventLog.EMPTY);

  public History {
    EnumSet<Milestone> copy = EnumSet.noneOf(Milestone.class);
    copy.addAll(reached);
    reached = Collections.unmodifiableSet(copy);
    installed = Collections.unmodifiableSet(new TreeSet<>(installed));
    notices = Collections.unmodifiableSet(new TreeSet<>(notices));
  }

  /** Whether a milestone was reached. */
  public boolean has(Milestone milestone) {
    return reached.contains(milestone);
  }

  /** With one more milestone. */
  public History with(Milestone milestone) {
    EnumSet<Milestone> more = EnumSet.of(milestone);
    more.addAll(reached);
    return new History(more, installed, notices, log);
  }

  /** Without some milestones. */
  public History without(Milestone... milestones) {
    EnumSet<Milestone> fewer = EnumSet.noneOf(Milestone.class);
    fewer.addAll(reached);
    fewer.removeAll(java.util.List.of(milestones));
    return new History(fewer, installed, notices, log);
  }

  /** With more apps installed. */
  public History withApps(Collection<String> apps) {
    Set<String> more = new TreeSet<>(installed);
    more.addAll(apps);
    return new History(reached, more, notices, log);
  }

  /** With a broken rule noted. */
  public History noticing(String id) {
    Set<String> more = new TreeSet<>(notices);
    more.add(id);
    return new History(reached, installed, more, log);
  }

  /** With another record of what happened. */
  public History withLog(EventLog other) {
    return new History(reached, installed, notices, other);
  }
}
