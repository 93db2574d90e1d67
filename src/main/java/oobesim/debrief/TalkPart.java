// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import oobesim.assessment.Card;
import oobesim.drill.Drill;
import oobesim.drill.Start;
import oobesim.session.Sitting;

/** What is to be talked about: questions, marks, and the card as it was written. */
final class TalkPart {
  private final Debrief debrief;
  private final Wording words;

  TalkPart(Debrief debrief, Wording words) {
    this.debrief = debrief;
    this.words = words;
  }

  String questions() {
    List<String> questions =
        debrief.drill().debrief().stream().map(it -> Html.element("li", "", it)).toList();
    return ScorePart.section(
        "questions", words.text("questions"), "", "<ol>\n" + Html.lines(questions) + "\n</ol>");
  }

  /** Marks, also those of a way that was taken back; nothing where nobody marked a moment. */
  String marks() {
    List<String> marks =
        RunMark.of(debrief.trace()).stream()
            .map(it -> at(it, it.text().isBlank() ? words.text("mark.empty") : it.text()))
            .toList();
    return list(words.text("marks"), "", marks);
  }

  /** What somebody on the phone did wrongly; nothing where nobody did. */
  String slips() {
    List<String> slips =
        RunMark.slips(debrief.trace()).stream()
            .map(
                it ->
                    at(
                        it,
                        debrief.drill().said(it.text()).map(Drill.Talk::words).orElse(it.text())))
            .toList();
    return list(words.text("slips"), words.text("slips.lead"), slips);
  }

  private static String list(String title, String beside, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : ScorePart.section("trainer", title, beside, "<ul>\n" + Html.lines(lines) + "\n</ul>");
  }

  private static String at(RunMark mark, String said) {
    String time = Html.element("b", "", Wording.clock(mark.moment().at()));
    return Html.raw("li", "", time + " " + Html.text(said));
  }

  /** The card; nothing where the drill has none. */
  String card() {
    List<String> rows = new ArrayList<>();
    debrief.assessment().card().forEach(it -> rows.add(line(it)));
    return rows.isEmpty()
        ? ""
        : ScorePart.section("card", words.text("card"), "", ScorePart.table(rows));
  }

  private String line(Card.Line line) {
    boolean empty = line.text().isBlank();
    String style = line.right() ? "full" : "none";
    String said = words.text(line.right() ? "card.right" : empty ? "card.empty" : "card.wrong");
    String right =
        line.right() ? "" : words.text("card.answer", "answers", String.join(" / ", right(line)));
    return String.join(
        "",
        "<tr>",
        Html.element("th", "", line.field().label()),
        Html.element("td", "written", empty ? words.text("none") : line.field().words(line.text())),
        Html.element("td", style, said),
        Html.element("td", "", right),
        "</tr>");
  }

  /** A drawn variant may have answers of its own. */
  private List<String> right(Card.Line line) {
    return debrief
        .assessment()
        .sitting()
        .map(Sitting::variant)
        .flatMap(debrief.drill().start()::variant)
        .flatMap(
            it -> it.right().stream().filter(r -> r.field().equals(line.field().id())).findFirst())
        .map(Start.Right::answers)
        .orElse(line.field().right())
        .stream()
        .map(line.field()::words)
        .toList();
  }
}
