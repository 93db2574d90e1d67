// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import oobesim.assessment.Assessment;
import oobesim.assessment.LineAssessment;
import oobesim.drill.Drill;
import oobesim.drill.Places;
import oobesim.i18n.Words;
import oobesim.session.Sitting;

/**
 * The page of a drill at several places: what all of them are worth together, and where each is.
 */
public final class LinePage {
  private final Drill drill;
  private final LineAssessment line;
  private final List<Debrief> places;
  private final Wording words;

  private LinePage(Drill drill, LineAssessment line, List<Debrief> places, Wording words) {
    this.words = words;
    this.drill = drill;
    this.line = line;
    this.places = places;
  }

  /**
   * The page. Throws for a drill without places.
   *
   * @param places the runs in the order of the places, each told at {@link #placeName}
   * @param version the program's
   */
  public static String of(Drill drill, List<Debrief> places, String version, Words words) {
    Drill spoken = drill.spoken(words);
    LineAssessment line = judged(spoken, places);
    return new LinePage(spoken, line, places, Wording.of(words)).page(version);
  }

  /** What all places are worth together. */
  public static LineAssessment judged(Drill drill, List<Debrief> places) {
    return LineAssessment.of(drill, places.stream().map(Debrief::assessment).toList());
  }

  /** The name of the page of a place, by its number from 1. */
  public static String placeName(int number) {
    return "place-" + number + ".html";
  }

  private String page(String version) {
    String name = drill.briefing().number() + " " + drill.briefing().title();
    String foot =
        "<footer>"
            + Html.element("span", "", words.text("results.made", "version", version))
            + Html.element("span", "", words.text("foot.simulation"))
            + "</footer>\n";
    String body = head() + groups() + rows() + foot;
    return DebriefPage.filled("debrief", words, words.text("page-title", "drill", name), body);
  }

  private String head() {
    String who =
        places.stream()
            .flatMap(place -> place.assessment().sitting().stream())
            .map(Sitting::trainee)
            .filter(name -> !name.isBlank())
            .findFirst()
            .orElse(words.text("nobody"));
    return "<header><div>"
        + Html.element("p", "product", words.text("product"))
        + Html.raw(
            "h1",
            "",
            Html.element("span", "", drill.briefing().number())
                + " "
                + Html.text(drill.briefing().title()))
        + Html.element("p", "who", who)
        + Html.raw(
            "p",
            "objective",
            Html.element("b", "", words.text("objective"))
                + " "
                + Html.text(drill.briefing().objective()))
        + "</div>\n"
        + result()
        + "</header>\n";
  }

  private String result() {
    return new ResultCard(line.passed(), line.points(), line.most(), Html.text(why())).html(words);
  }

  /** Only what decides: who has all groups in time has passed. */
  private String why() {
    List<String> why = new ArrayList<>();
    line.groups().stream().filter(group -> !group.full()).map(this::counted).forEach(why::add);
    if (!line.inTime()) {
      why.add(words.text("line.late", "took", Wording.clock(line.longest())));
    }
    return String.join(" \u00b7 ", why);
  }

  private String counted(LineAssessment.Count count) {
    return words.text(
        "line.count", "title", count.title(), "done", count.done(), "all", count.all());
  }

  private String groups() {
    Places all = drill.places().orElseThrow();
    List<String> facts = new ArrayList<>();
    line.groups()
        .forEach(group -> facts.add(fact(group.done() + "/" + group.all(), group.title())));
    facts.add(
        fact(
            Wording.clock(line.longest()),
            words.text("line.longest", "limit", Wording.clock(all.limit()))));
    return "<dl class=\"facts\">\n" + Html.lines(facts) + "\n</dl>\n";
  }

  private static String fact(String value, String name) {
    return "<div>" + Html.element("dd", "", value) + Html.element("dt", "", name) + "</div>";
  }

  private String rows() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "<thead><tr>"
            + head("place")
            + head("device")
            + head("result")
            + head("points")
            + head("time")
            + "</tr></thead>");
    for (int i = 0; i < places.size(); i++) {
      rows.add(row(i + 1, places.get(i)));
    }
    return Html.element("h2", "", words.text("line.places"))
        + "\n<table class=\"line\">\n"
        + Html.lines(rows)
        + "\n</table>\n";
  }

  private String head(String column) {
    return Html.element("th", "", words.text("line.column." + column));
  }

  private String row(int number, Debrief place) {
    Assessment judged = place.assessment();
    String link = "<a href=\"" + placeName(number) + "\">" + number + "</a>";
    String serial = place.trace().world().around().device().serialNumber();
    return "<tr>"
        + Html.raw("td", "", link)
        + Html.element("td", "", serial)
        + Html.element(
            "td",
            judged.passed() ? "full" : "none",
            words.text(judged.passed() ? "passed" : "not-passed"))
        + Html.element("td", "", judged.points() + " " + words.text("of", "most", judged.most()))
        + Html.element("td", "", Wording.clock(judged.conduct().took()))
        + "</tr>";
  }
}
