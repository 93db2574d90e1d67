// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Several devices side by side, each at a place of its own and with a variant of its own.
 *
 * @param groups what has to become of which variants
 * @param limit virtual time that the longest place may take
 * @param speed how many seconds of virtual time pass in a second at first
 */
public record Places(List<Group> groups, Duration limit, int speed) {
  /** More do not fit into a row that a person can follow. */
  public static final int MOST = 9;

  public Places {
    groups = List.copyOf(groups);
  }

  /**
   * Places that have the same right end.
   *
   * @param id its id
   * @param title what has become of such a place when it is right
   * @param variants what is drawn from
   * @param count how many places there are of it, at most as many as variants
   */
  public record Group(String id, String title, List<String> variants, int count) {
    public Group {
      variants = List.copyOf(variants);
    }
  }

  /** How many places there are. */
  public int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }

  /** The variant of each place, in their order, as a seed draws them. */
  public List<String> drawn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> all = new ArrayList<>();
    for (Group group : groups) {
      List<String> pool = new ArrayList<>(group.variants());
      Collections.shuffle(pool, random);
      all.addAll(pool.subList(0, Math.min(group.count(), pool.size())));
    }
    Collections.shuffle(all, random);
    return List.copyOf(all);
  }

  /** The group of a variant. */
  public Optional<Group> of(String variant) {
    return groups.stream().filter(group -> group.variants().contains(variant)).findFirst();
  }
}
