// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.assessment.Decision.Verdict;

/** The decisions, one below the other. */
final class DecisionsPart {
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
    String title = words.screen(choice.screen());
    ChoiceTold told = ChoiceTold.of(choice, words);
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
        Html.text(told.after()),
        Html.picture(pictures.large(choice.screen()), title, WIDTH, HEIGHT),
        Html.text(title),
        told.chips().stream().map(it -> chip(it.style(), it.text())).collect(Collectors.joining()),
        Html.text(told.title()),
        Html.text(told.why()),
        told.takenBack().isEmpty() ? "" : Html.element("p", "back", told.takenBack()));
  }
}
