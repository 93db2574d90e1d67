// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.snapshot.Escaped;
import oobesim.snapshot.PageTemplate;

/** The gallery as one page of HTML: it needs nothing but the pictures beside it, and no scripts. */
public final class GalleryPage {
  private static final List<String> SURE =
      List.of("documented", "observed", "inferred", "disputed");

  private GalleryPage() {}

  /**
   * The page.
   *
   * @param cards in the order in which they are shown
   * @param version of the program
   * @param large whether a card's picture is there as a large one, too
   */
  public static String of(List<Card> cards, String version, Predicate<Card> large) {
    long pictures = cards.stream().mapToLong(card -> card.screens().size()).sum();
    long screens = cards.stream().map(Card::screen).distinct().count();
    Map<String, String> parts =
        Map.of(
            "style", Chapter.resource("gallery.css"),
            "script", Chapter.resource("gallery.js"),
            "version", Escaped.markup(version),
            "pictures", Long.toString(pictures),
            "screens", Long.toString(screens),
            "chapters", chapters(cards),
            "sure", sure(cards),
            "cards",
                chaptersOf(cards).stream().map(it -> section(it, cards, large)).collect(joined()));
    return PageTemplate.filled(Chapter.resource("gallery.html"), parts);
  }

  /** The first card of a screen stands for it. */
  public static boolean isFace(Card card, List<Card> cards) {
    return cards.stream().filter(other -> other.screen().equals(card.screen())).findFirst().stream()
        .anyMatch(card::equals);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static String chapters(List<Card> cards) {
    return chaptersOf(cards).stream()
        .map(
            chapter ->
                String.format(
                    Locale.ROOT,
                    "<li><a href=\"#%s\" data-chapter=\"%1$s\">%s<span>%d</span></a></li>",
                    chapter.id(),
                    Escaped.markup(chapter.title()),
                    of(chapter, cards).map(Card::screen).distinct().count()))
        .collect(joined());
  }

  private static String sure(List<Card> cards) {
    return SURE.stream()
        .map(
            word ->
                String.format(
                    Locale.ROOT,
                    "<li><button class=\"badge %s\" data-sure=\"%1$s\""
                        + " aria-pressed=\"false\">%1$s</button><span>%d</span></li>",
                    word,
                    cards.stream()
                        .filter(card -> isFace(card, cards))
                        .filter(card -> card.confidence().equals(word))
                        .count()))
        .collect(joined());
  }

  private static List<Chapter> chaptersOf(List<Card> cards) {
    return Chapter.of(cards.stream().map(Card::screen).toList());
  }

  private static Stream<Card> of(Chapter chapter, List<Card> cards) {
    return cards.stream().filter(card -> chapter.screens().contains(card.screen()));
  }

  private static String section(Chapter chapter, List<Card> cards, Predicate<Card> large) {
    String inside = of(chapter, cards).map(card -> card(card, cards, large)).collect(joined());
    return String.format(
        Locale.ROOT,
        """
        <section id="%s" data-chapter="%1$s">
        <h2>%s <small>%s</small></h2>
        <div class="grid">
        %s
        </div>
        </section>
        """,
        chapter.id(),
        Escaped.markup(chapter.title()),
        Escaped.markup(chapter.words()),
        inside);
  }

  private static String card(Card card, List<Card> cards, Predicate<Card> large) {
    String shots =
        card.screens().keySet().stream()
            .map(windows -> shot(card, windows, large.test(card)))
            .collect(joined());
    return String.format(
        Locale.ROOT,
        """
        <article class="card%s" tabindex="0" data-name="%s" data-sure="%s" data-words="%s">
        <div class="shots">%s</div>
        <h3>%s</h3>
        <p class="line"><code title="%2$s">%2$s</code><span class="badge %3$s">%3$s</span></p>
        <p class="source">%s</p>
        </article>\
        """,
        isFace(card, cards) ? " face" : "",
        card.name(),
        Escaped.markup(card.confidence()),
        Escaped.markup(String.join(" ", card.words()).toLowerCase(Locale.ROOT)),
        shots,
        Escaped.markup(card.title()),
        Escaped.markup(card.source()));
  }

  private static String shot(Card card, String windows, boolean large) {
    return String.format(
        Locale.ROOT,
        "<a id=\"%s\" class=\"w%s\" href=\"%s/%1$s.png\"><img src=\"pictures/%1$s.png\""
            + " width=\"320\" height=\"200\" loading=\"lazy\" alt=\"%s, Windows %2$s\"></a>",
        card.picture(windows),
        windows,
        large ? "large" : "pictures",
        Escaped.markup(card.name()));
  }
}
