// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.HintTaken;
import oobesim.assessment.Assessment.Points;
import oobesim.assessment.Assessment.StepDone;
import oobesim.assessment.Moment;

/** The points, what is needed besides, and the steps. */
final class ScorePart {
  private final Debrief debrief;
  private final Wording words;

  ScorePart(Debrief debrief, Wording words) {
    this.debrief = debrief;
    this.words = words;
  }

  String score() {
    Assessment judged = debrief.assessment();
    List<String> rows = new ArrayList<>();
    judged.criteria().forEach(it -> rows.add(points(it)));
    judged.hints().forEach(it -> rows.add(hint(it)));
    rows.add(
        row(
            words.text("score.all"),
            judged.points() == judged.most() ? "full" : "some",
            judged.points() + " / " + judged.most(),
            Html.text(words.text("score.enough", "enough", debrief.drill().rubric().enough()))));
    return section("score", words.text("score"), words.text("score.by"), table(rows));
  }

  private String points(Points points) {
    ScoreLine line = ScoreLine.of(points);
    return row(
        line.title(),
        line.style(),
        line.value(),
        points.criterion().parts().isEmpty()
            ? Html.text(
                words.text(
                    "score.time",
                    "took",
                    Wording.clock(debrief.assessment().conduct().took()),
                    "limit",
                    Wording.clock(debrief.drill().rubric().limit())))
            : points.at().map(ScorePart::at).orElseGet(() -> Html.text(words.text("not-done"))));
  }

  private static String at(Moment moment) {
    return Html.moment(moment.at(), moment.line());
  }

  private String hint(HintTaken taken) {
    ScoreLine line = ScoreLine.of(taken);
    return row(
        words.text("score.hint", "hint", line.title()), line.style(), line.value(), at(taken.at()));
  }

  private static String row(String title, String style, String points, String markup) {
    return String.format(
        Locale.ROOT,
        "<tr><th scope=\"row\">%s</th><td class=\"%s\">%s</td><td>%s</td></tr>",
        Html.text(title),
        style,
        Html.text(points),
        markup);
  }

  String steps() {
    List<String> rows = new ArrayList<>();
    debrief.assessment().steps().forEach(it -> rows.add(step(it)));
    return section("steps", words.text("steps"), "", table(rows));
  }

  private String step(StepDone done) {
    ScoreLine line = ScoreLine.of(done, words);
    return row(line.title(), line.style(), line.value(), line.at().map(ScorePart::at).orElse(""));
  }

  static String table(List<String> rows) {
    return "<table>\n" + Html.lines(rows) + "\n</table>";
  }

  static String section(String style, String title, String beside, String markup) {
    String small = beside.isEmpty() ? "" : " " + Html.element("small", "", beside);
    return String.format(
        Locale.ROOT,
        "<section class=\"%s\">\n<h2>%s%s</h2>\n%s\n</section>\n",
        style,
        Html.text(title),
        small,
        markup);
  }
}
