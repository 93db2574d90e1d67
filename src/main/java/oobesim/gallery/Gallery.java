// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.flow.Flow;
import oobesim.page.PageId;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.statechart.State;
import oobesim.tour.Situation;

/** Collects situations as cards, in the order of the flow. */
public final class Gallery {
  private static final List<PageId> ORDER =
      Chapter.all().stream().flatMap(chapter -> chapter.screens().stream()).toList();

  private final Flow flow;
  private final ScreenCatalog screens;
  private final Map<String, Situation> situations = new LinkedHashMap<>();
  private final Map<String, Map<String, Screen>> drawn = new LinkedHashMap<>();

  /**
   * An empty gallery.
   *
   * @param flow says where each screen is documented
   * @param screens says what stands on it
   */
  public Gallery(Flow flow, ScreenCatalog screens) {
    this.flow = flow;
    this.screens = screens;
  }

  /** Adds what was found on one Windows, by its number; the newest Windows comes first. */
  public void add(String windows, List<Situation> found) {
    for (Situation situation : found) {
      situations.putIfAbsent(situation.name(), situation);
      drawn
          .computeIfAbsent(situation.name(), name -> new LinkedHashMap<>())
          .put(windows, screens.describe(situation.layers(), situation.world()));
    }
  }

  /** All cards; every screen that can be described is in a chapter. */
  public List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    situations.values().stream()
        .sorted(Comparator.comparingInt(situation -> place(situation)))
        .forEach(situation -> cards.add(card(situation)));
    return cards;
  }

  /** A flow's own pages come last. */
  private static int place(Situation situation) {
    int place = ORDER.indexOf(situation.screen());
    return place < 0 ? ORDER.size() : place;
  }

  private Card card(Situation situation) {
    Map<String, Screen> shown = drawn.get(situation.name());
    Screen screen = shown.values().iterator().next();
    List<String> words = ScreenText.texts(screen);
    String title = screen.title().isEmpty() ? first(words, situation) : screen.title();
    Optional<FailureEntry> failure = situation.failure().flatMap(flow.failures()::find);
    return new Card(
        situation.name(),
        situation.screen(),
        title,
        words,
        failure
            .map(FailureWords.english()::title)
            .orElseGet(() -> meta(situation.screen(), "source")),
        failure
            .map(entry -> entry.knowledge().confidence())
            .orElseGet(() -> meta(situation.screen(), "confidence")),
        shown);
  }

  private static String first(List<String> words, Situation situation) {
    return words.isEmpty() ? situation.screen().value() : words.getFirst();
  }

  /** What the first state says that names the screen. */
  private String meta(PageId screen, String key) {
    return flow.chart().states().stream()
        .map(State::meta)
        .filter(meta -> screen.value().equals(meta.get("screen")))
        .map(meta -> meta.getOrDefault(key, ""))
        .findFirst()
        .orElse("");
  }
}
