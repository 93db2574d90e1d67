// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.document.Markup;
import oobesim.exploration.PathSet;
import oobesim.flow.Sources;
import oobesim.i18n.Languages;

/** Paths as a list to print and tick off. */
final class PathsPage {
  /** By which a page is known as one of these. */
  static final String MARK = "<main class=\"paths\">";

  private static final Pattern SCRIPT = Pattern.compile("<h2>(path-\\d{2,9}[.]script)</h2>");

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem;
             padding: 0 1.5rem; }
      h1, h2 { font-weight: 600; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #8886; padding: .25rem .5rem; text-align: start;
               vertical-align: top; }
      td.box { font-size: 1.2em; text-align: center; width: 2rem; }
      @media print { section { break-before: page; } tr { break-inside: avoid; } }
      """;

  private PathsPage() {}

  static String of(String title, PathsReport report) {
    String scripts =
        IntStream.range(0, report.paths().scripts().size())
            .mapToObj(i -> script(report, i))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="%1$s" dir="%9$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%2$s</title>
        <style>
        %3$s</style>
        </head>
        <body>
        %4$s
        <h1>%2$s</h1>
        %5$s%6$s%7$s%8$s</main>
        </body>
        </html>
        """,
        report.words().locale().toLanguageTag(),
        Markup.escaped(title),
        STYLE,
        MARK,
        paragraphs(report.summary()),
        scripts,
        sources(report),
        unreached(report),
        Languages.direction(report.words().locale()));
  }

  /** The names of the scripts that a page tells of, by which an earlier call wrote them. */
  static Set<String> scripts(String page) {
    return SCRIPT
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream()
        .map(line -> "<p>" + Markup.escaped(line) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String script(PathsReport report, int number) {
    PathSet.Path path = report.paths().scripts().get(number);
    String rows =
        IntStream.range(0, path.lines().size())
            .mapToObj(
                i ->
                    row(
                        Integer.toString(i + 1),
                        PathSet.Path.words(path.lines().get(i)),
                        path.screens().get(i).value(),
                        "☐"))
            .collect(Collectors.joining());
    return section(
        PathsCommand.name(number),
        heads(report, "column.number", "column.line", "column.screen", "column.done") + rows);
  }

  private static String sources(PathsReport report) {
    StringBuilder rows = new StringBuilder(heads(report, "column.source", "column.scripts"));
    for (Map.Entry<String, Set<String>> source : report.sources().entrySet()) {
      String scripts = String.join(", ", source.getValue());
      rows.append(
          row(report.words().say(Sources.one(source.getKey())), scripts.isEmpty() ? "–" : scripts));
    }
    return section(report.say("sources"), rows.toString());
  }

  private static String unreached(PathsReport report) {
    String rows =
        report.paths().unreached().stream()
            .map(one -> row(report.goal(one), report.reason(one)))
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : section(report.say("not-reached"), heads(report, "column.what", "column.why") + rows);
  }

  private static String section(String title, String rows) {
    return "<section>\n<h2>"
        + Markup.escaped(title)
        + "</h2>\n<table>\n"
        + rows
        + "</table>\n</section>\n";
  }

  private static String heads(PathsReport report, String... keys) {
    return List.of(keys).stream()
        .map(key -> "<th>" + Markup.escaped(report.say(key)) + "</th>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String row(String... cells) {
    return List.of(cells).stream()
        .map(cell -> "<td>" + Markup.escaped(cell) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }
}
