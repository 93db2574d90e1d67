// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.assessment.Decision.Verdict;

/** The decisions, one below the other. */
final class DecisionsPart {
  private static final int MOST = 8;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private final Debrief debrief;
  private final Wording words;
  private final Pictures pictures;

  DecisionsPart(Debrief debrief, Wording words, Pictures pictures) {
    this.debrief = debrief;
    this.words = words;
    this.pictures = pictures;
  }

  /** The style of a verdict. */
  static String style(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  String markup() {
    String rows =
        debrief.choices().isEmpty()
            ? Html.element("p", "quiet", words.text("no-decisions"))
            : Html.lines(debrief.choices().stream().map(this::row).toList());
    return String.format(
        Locale.ROOT,
        """
        <section class="decisions">
        <div class="title"><h2>%s</h2>%s</div>
        %s
        </section>
        """,
        Html.text(words.text("decisions")),
        legend(),
        rows);
  }

  private String legend() {
    List<String> chips = new ArrayList<>();
    for (String style : List.of("right", "wrong", "open", "better", "other")) {
      chips.add(chip(style, words.text("legend." + style)));
    }
    return "<ul class=\"chips legend\">" + String.join("", chips) + "</ul>";
  }

  private static String chip(String style, String text) {
    return Html.element("li", style, text);
  }

  private String row(Choice choice) {
    String title = Fidelity.title(choice.screen());
    return String.format(
        Locale.ROOT,
        """
        <article id="d%d" class="%s">
        <div class="when"><a class="disc" href="#l%d">%1$d</a><b>%s</b><span>%s</span></div>
        <figure>%s<figcaption>%s</figcaption></figure>
        <ul class="chips">%s</ul>
        <div class="why"><h3>%s</h3><p>%s</p>%s</div>
        </article>\
        """,
        choice.number(),
        style(choice.verdict()),
        choice.moment().line(),
        Html.moment(choice.moment().at(), choice.moment().line()),
        Html.text(words.text("after", "span", words.span(choice.thought()))),
        Html.picture(pictures.large(choice.screen()), title, WIDTH, HEIGHT),
        Html.text(title),
        chips(choice),
        Html.text(title(choice)),
        Html.text(choice.verdict() == Verdict.OPEN ? words.text("open.why") : choice.why()),
        choice.takenBack() ? Html.element("p", "back", words.text("taken-back")) : "");
  }

  private String title(Choice choice) {
    return choice.title().isEmpty() ? words.text("open.title") : choice.title();
  }

  private String chips(Choice choice) {
    List<String> chips = new ArrayList<>();
    if (!choice.chosen().isEmpty()) {
      chips.add(chip(style(choice.verdict()), choice.chosen()));
    }
    choice.better().ifPresent(it -> chips.add(chip("better", it)));
    choice.open().stream().limit(MOST).forEach(it -> chips.add(chip("other", it)));
    int more = choice.open().size() - MOST;
    if (more > 0) {
      chips.add(chip("more", words.text("more", "number", more)));
    }
    return String.join("", chips);
  }
}
