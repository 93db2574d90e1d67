// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oobesim.provisioning.around.App;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.PhaseRun;

/**
 * What is on the device, and how far the installations are that were begun: the agent goes on
 * whatever page is shown, and whoever asks it again finds what was done.
 *
 * <p>Source: observed; after a time limit a second or third pass completes, and Continue anyway
 * leaves the rest to the background (documented).
 *
 * @param installed what is done
 * @param begun how much of what is not done was worked at
 */
public record Installations(Set<Item> installed, Map<Item, Duration> begun) {
  /** Nothing. */
  public static final Installations NONE = new Installations(Set.of(), Map.of());

  public Installations {
    installed = Collections.unmodifiableSet(new TreeSet<>(installed));
    begun = Collections.unmodifiableMap(new TreeMap<>(begun));
  }

  /**
   * An app on a device, once for each person where it is a person's.
   *
   * @param app its name
   * @param owner a user principal name, empty for everybody
   */
  public record Item(String app, String owner) implements Comparable<Item> {
    /** The one of an app that is installed for somebody, or for everybody. */
    public static Item of(App app, String owner) {
      return new Item(app.name(), app.context() == App.Context.USER ? owner : "");
    }

    @Override
    public int compareTo(Item other) {
      int names = app.compareTo(other.app);
      return names == 0 ? owner.compareTo(other.owner) : names;
    }
  }

  /** Whether something is on the device. */
  public boolean has(Item item) {
    return installed.contains(item);
  }

  /** How much was worked at something that is not done. */
  public Duration workedAt(Item item) {
    return begun.getOrDefault(item, Duration.ZERO);
  }

  /** With what a run has done up to a moment, whether anybody watched it or not. */
  public Installations with(PhaseRun run, Duration now) {
    Duration worked = run.worked(now);
    Set<Item> more = new TreeSet<>(installed);
    Map<Item, Duration> rest = new TreeMap<>(begun);
    for (AppTurn turn : run.turns()) {
      Item item = new Item(turn.app().name(), turn.owner());
      if (turn.installed(worked)) {
        more.add(item);
      }
      if (turn.done(worked).isZero()) {
        rest.remove(item);
      } else {
        rest.put(item, turn.done(worked));
      }
    }
    return new Installations(more, rest);
  }
}
