// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oobesim.document.Limit;
import oobesim.i18n.Words;
import oobesim.session.RunHeader;
import oobesim.snapshot.PageTemplate;

/** A run as one page of HTML that needs nothing beside it, and no scripts. */
public final class DebriefPage {
  /** By which a page is known as one of these. */
  public static final String MARK = "<body class=\"debrief\">";

  private static final int DIGITS = 12;

  private DebriefPage() {}

  /** The page in the words of a language. */
  public static String of(Debrief debrief, Made made, Pictures pictures, Words said) {
    Wording words = Wording.of(said);
    HeadPart head = new HeadPart(debrief, words);
    ScorePart score = new ScorePart(debrief, words);
    TalkPart talk = new TalkPart(debrief, words);
    Pictures room = new RoomForPictures(pictures);
    String body =
        String.join(
            "",
            head.head(),
            warnings(debrief, made, words),
            head.facts(),
            new StripPart(debrief, words, room).markup(),
            new DecisionsPart(debrief, words, room).markup(),
            "<div class=\"halves\">\n<div>\n",
            score.score(),
            talk.card(),
            "</div>\n<div>\n",
            talk.questions(),
            talk.marks(),
            talk.slips(),
            score.steps(),
            "</div>\n</div>\n",
            new TruthPart(debrief.fidelity(), words).markup(),
            foot(debrief, made, words));
    String title = debrief.drill().briefing().number() + " " + debrief.drill().briefing().title();
    return filled("debrief", words, words.text("page-title", "drill", title), body);
  }

  /** A page of this package. */
  static String filled(String kind, Wording words, String title, String body) {
    return PageTemplate.filled(
        resource("debrief.html"),
        Map.of(
            "kind",
            kind,
            "language",
            words.tag(),
            "direction",
            words.direction(),
            "title",
            Html.text(title),
            "style",
            resource("debrief.css"),
            "body",
            body));
  }

  private static String warnings(Debrief debrief, Made made, Wording words) {
    List<String> warnings = new ArrayList<>();
    if (debrief.otherEdition()) {
      warnings.add(words.text("other-edition"));
    }
    made.differs().ifPresent(it -> warnings.add(words.text("differs", "line", it)));
    if (debrief.untold() > 0) {
      warnings.add(words.words().say(Limit.DEBRIEF_DECISIONS.said()));
    }
    return warnings.stream()
        .map(it -> Html.element("p", "warning", it) + "\n")
        .reduce("", String::concat);
  }

  private static String foot(Debrief debrief, Made made, Wording words) {
    RunHeader header = debrief.trace().header();
    String digest = made.journal().substring(0, Math.min(DIGITS, made.journal().length()));
    String run =
        words.text(
            "foot.run",
            "profile",
            words.words().ofFile(header.profile().name()),
            "flow",
            header.flow(),
            "seed",
            Long.toString(header.seed()),
            "journal",
            digest,
            "version",
            made.version());
    return "<footer>"
        + Html.element("span", "", run)
        + Html.element("span", "", words.text("foot.simulation"))
        + "</footer>\n";
  }

  private static String resource(String name) {
    try (InputStream in = DebriefPage.class.getResourceAsStream("/oobesim/debrief/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("a part of the page is missing: " + name, fault);
    }
  }
}
