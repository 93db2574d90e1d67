// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.debrief.ClassResults.Count;
import oobesim.debrief.ClassResults.Line;
import oobesim.debrief.ClassResults.PerDrill;
import oobesim.drill.Drill;
import oobesim.i18n.Words;

/** The results of a class as one page of HTML that needs nothing beside it, and no scripts. */
public final class ResultsPage {
  /** By which a page is known as one of these. */
  public static final String MARK = "<body class=\"results\">";

  private static final int MOST = 5;
  private static final double HUNDRED = 100;

  private final ClassResults results;
  private final Wording words;

  private ResultsPage(ClassResults results, Wording words) {
    this.results = results;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param faults what is told of files that could not be judged, by their names
   */
  public static String of(
      ClassResults results, Map<String, String> faults, String version, Words words) {
    return new ResultsPage(results, Wording.of(words)).page(faults, version);
  }

  private String page(Map<String, String> faults, String version) {
    List<String> parts = new ArrayList<>();
    parts.add(head());
    parts.add(faults(faults));
    parts.add(people());
    results.drills().forEach(it -> parts.add(drill(it)));
    parts.add(
        "<footer>"
            + Html.element("span", "", words.text("results.made", "version", version))
            + Html.element("span", "", words.text("foot.simulation"))
            + "</footer>\n");
    return DebriefPage.filled("results", words, words.text("results"), String.join("", parts));
  }

  private String head() {
    long passed = results.lines().stream().filter(it -> it.best().worth().passed()).count();
    String told =
        words.count(
            "results.told",
            results.drills().size(),
            "lines",
            results.lines().size(),
            "passed",
            passed);
    return "<header><div>"
        + Html.element("p", "product", words.text("results.product"))
        + Html.element("h1", "", words.text("results"))
        + Html.element("p", "who", told)
        + "</div></header>\n"
        + mostMissed();
  }

  /** Over all drills the step that most people missed. */
  private String mostMissed() {
    Optional<PerDrill> first = Optional.empty();
    int most = 0;
    for (PerDrill drill : results.drills()) {
      int people = drill.missed().stream().mapToInt(Count::people).findFirst().orElse(0);
      if (people > most) {
        most = people;
        first = Optional.of(drill);
      }
    }
    return first
        .map(
            drill ->
                Html.element(
                        "p",
                        "most",
                        words.text(
                            "results.most",
                            "step",
                            drill.missed().getFirst().title(),
                            "drill",
                            name(drill.drill()),
                            "people",
                            drill.missed().getFirst().people(),
                            "all",
                            drill.people()))
                    + "\n")
        .orElse("");
  }

  private static String name(Drill drill) {
    return drill.briefing().number() + " " + drill.briefing().title();
  }

  private String faults(Map<String, String> faults) {
    List<String> rows = new ArrayList<>();
    faults.forEach(
        (file, why) ->
            rows.add("<tr>" + Html.element("th", "", file) + cell("none", why) + "</tr>"));
    return rows.isEmpty()
        ? ""
        : ScorePart.section("faults", words.text("results.faults"), "", ScorePart.table(rows));
  }

  private String people() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "<thead><tr>"
            + Html.lines(
                List.of(
                        "who", "drill", "result", "points", "missed", "turns", "hints", "time",
                        "goes")
                    .stream()
                    .map(it -> Html.element("th", "", words.text("results.column." + it)))
                    .toList())
            + "</tr></thead>");
    results.lines().forEach(line -> rows.add(row(line)));
    return ScorePart.section(
        "people", words.text("results.people"), words.text("results.best"), ScorePart.table(rows));
  }

  private String row(Line line) {
    Worth judged = line.best().worth();
    String who = line.trainee().isEmpty() ? line.best().journal() : line.trainee();
    String doubt = line.best().doubtful() ? " " + words.text("results.doubtful") : "";
    return String.join(
        "",
        "<tr>",
        Html.element("th", "", who),
        cell("", name(line.best().drill())),
        cell(
            judged.passed() ? "full" : "none",
            words.text(judged.passed() ? "passed" : "not-passed") + doubt),
        cell("", judged.points() + " / " + judged.most()),
        cell("", Integer.toString(judged.missed().size())),
        cell("", Integer.toString(judged.turns().size())),
        cell("", Integer.toString(judged.hints())),
        cell("", Wording.clock(judged.took())),
        cell("", Integer.toString(line.goes())),
        "</tr>");
  }

  private static String cell(String style, String text) {
    return Html.element("td", style, text);
  }

  private String drill(PerDrill drill) {
    String beside =
        words.text("results.passed", "passed", drill.passed(), "people", drill.people());
    return ScorePart.section(
        "drill",
        name(drill.drill()),
        beside,
        "<div class=\"halves\">\n<div>\n"
            + counts(words.text("results.missed"), drill.missed(), drill.people())
            + "</div>\n<div>\n"
            + counts(words.text("results.turns"), drill.turns(), drill.people())
            + "</div>\n</div>");
  }

  private String counts(String title, List<Count> counts, int people) {
    List<String> rows = new ArrayList<>();
    for (Count count : counts.subList(0, Math.min(MOST, counts.size()))) {
      rows.add(
          String.format(
              Locale.ROOT,
              "<tr><th>%s</th><td class=\"share\"><i style=\"width:%s\"></i></td><td>%s</td></tr>",
              Html.text(count.title()),
              Html.percent(count.people() * HUNDRED / people),
              Html.text(words.text("results.share", "people", count.people(), "all", people))));
    }
    String told =
        rows.isEmpty()
            ? Html.element("p", "quiet", words.text("results.nothing"))
            : ScorePart.table(rows);
    return Html.element("h3", "", title) + told + "\n";
  }
}
