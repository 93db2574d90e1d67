// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import oobesim.flow.Layers;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Kebab;

/** The situations that were found so far, each under a name of its own. */
final class Situations {
  /** One situation can have a second form, such as the next step of a wait; more is repetition. */
  private static final int MOST_OF_A_NAME = 2;

  private final Sameness sameness;
  private final Map<String, Situation> named = new LinkedHashMap<>();
  private final Map<PageId, Set<String>> seen = new HashMap<>();

  Situations(Sameness sameness) {
    this.sameness = sameness;
  }

  /**
   * Keeps a look if its screen has not been seen so. The first look at a screen is its plain one,
   * unless it is a failure.
   *
   * @param particular what is particular about it
   * @return whether it is new
   */
  boolean add(Layers layers, World world, Particular particular) {
    PageId screen = layers.front();
    Set<String> known = seen.computeIfAbsent(screen, id -> new HashSet<>());
    String same = sameness.of(layers, world);
    if (known.contains(same)) {
      return false;
    }
    int most = layers.behind().isPresent() || particular.failing() ? 1 : MOST_OF_A_NAME;
    Optional<String> name = name(screen.value(), particular, most);
    name.ifPresent(
        free -> {
          known.add(same);
          named.put(free, new Situation(free, layers, world, particular.failure()));
        });
    return name.isPresent();
  }

  private Optional<String> name(String screen, Particular particular, int most) {
    if (!named.containsKey(screen) && !particular.failing()) {
      return Optional.of(screen);
    }
    return IntStream.rangeClosed(1, most)
        .mapToObj(number -> number == 1 ? "" : "-" + number)
        .flatMap(number -> particular.words().stream().map(word -> joined(screen, word) + number))
        .filter(name -> !named.containsKey(name))
        .findFirst();
  }

  private static String joined(String screen, String word) {
    // Ids of options are names of networks, too.
    return word.isEmpty() ? screen : screen + "-" + Kebab.of(word);
  }

  boolean has(PageId screen) {
    return seen.containsKey(screen);
  }

  int size() {
    return named.size();
  }

  List<Situation> all() {
    return List.copyOf(named.values());
  }
}
