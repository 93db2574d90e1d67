// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oobesim.assessment.Decision.Verdict;

/** The strip of pictures with the decisions over it and the times below. */
final class StripPart {
  private static final double DISC = 2.4;
  private static final double LABEL = 7.5;
  private static final double HUNDRED = 100;
  private static final int WIDTH = 192;
  private static final int HEIGHT = 120;

  private final Debrief debrief;
  private final Wording words;
  private final Pictures pictures;

  StripPart(Debrief debrief, Wording words, Pictures pictures) {
    this.debrief = debrief;
    this.words = words;
    this.pictures = pictures;
  }

  String markup() {
    return String.format(
        Locale.ROOT,
        """
        <section class="strip" aria-label="%s">
        <ol class="marks">
        %s
        </ol>
        <div class="cells">
        %s
        </div>
        <ul class="times" aria-hidden="true">
        %s
        </ul>
        </section>
        """,
        Html.text(words.text("strip")),
        marks(),
        Html.lines(debrief.strip().cells().stream().map(this::cell).toList()),
        times());
  }

  private String cell(Strip.Cell cell) {
    String title = words.screen(cell.screen());
    return String.format(
        Locale.ROOT,
        "<span style=\"width:%s\" title=\"%s\">%s</span>",
        Html.percent(cell.width()),
        Html.text(Wording.clock(cell.from()) + " " + title),
        Html.picture(pictures.small(cell.screen()), title, WIDTH, HEIGHT));
  }

  private String marks() {
    List<Choice> choices = debrief.choices();
    List<Double> places = Strip.apart(choices.stream().map(this::at).toList(), DISC);
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      marks.add(
          String.format(
              Locale.ROOT,
              "<li id=\"l%d\" class=\"%s\" style=\"left:%s\"><a href=\"#d%d\" title=\"%s\">%4$d</a>"
                  + "</li>",
              choice.moment().line(),
              DecisionsPart.style(choice.verdict()),
              Html.percent(places.get(i)),
              choice.number(),
              Html.text(Wording.clock(choice.moment().at()) + " " + choice.chosen())));
    }
    return Html.lines(marks);
  }

  private double at(Choice choice) {
    return debrief.strip().place(choice.moment());
  }

  /** Labels stand only where they fit; those of wrong turns before others. */
  private String times() {
    Map<Double, String> labels = new TreeMap<>();
    List<Strip.Cell> cells = debrief.strip().cells();
    label(labels, LABEL / 2, cells.getFirst().from(), "");
    label(labels, HUNDRED - LABEL / 2, cells.getLast().to(), "");
    for (boolean wrong : new boolean[] {true, false}) {
      debrief.choices().stream()
          .filter(it -> (it.verdict() == Verdict.WRONG) == wrong)
          .forEach(it -> label(labels, at(it), it.moment().at(), wrong ? "wrong" : ""));
    }
    return Html.lines(labels.values());
  }

  private static void label(Map<Double, String> labels, double place, Duration at, String style) {
    double inside = Math.clamp(place, LABEL / 2, HUNDRED - LABEL / 2);
    if (labels.keySet().stream().noneMatch(taken -> Math.abs(taken - inside) < LABEL)) {
      labels.put(
          inside,
          String.format(
              Locale.ROOT,
              "<li class=\"%s\" style=\"left:%s\">%s</li>",
              style,
              Html.percent(inside),
              Wording.clock(at)));
    }
  }
}
