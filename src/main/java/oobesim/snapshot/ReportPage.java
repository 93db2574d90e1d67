// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of a report: it needs nothing but the pictures beside it. */
final class ReportPage {
  /** The first one holds what the others share; the last one begins. */
  private static final List<String> SCRIPTS =
      List.of(
          "report.js", "report-list.js", "report-picture.js", "report-column.js", "report-keys.js");

  private ReportPage() {}

  /** The page with its data inside; without scripts it is a list. */
  static String of(AcceptingCall call, String json, List<ReportedPicture> pictures) {
    long same =
        pictures.stream().filter(picture -> RecordMode.passes(picture.comparison())).count();
    String summary =
        String.format(Locale.ROOT, "%d of %d want a look", pictures.size() - same, pictures.size());
    Map<String, String> parts =
        Map.of(
            "regular", font("OpenSans-Regular.ttf"),
            "semibold", font("OpenSans-Semibold.ttf"),
            "style", resource("report.css"),
            "script", SCRIPTS.stream().map(ReportPage::resource).collect(Collectors.joining()),
            "data", json,
            "summary", same == pictures.size() ? "all " + same + " the same" : summary,
            "expected", Escaped.markup(slashes(call.expected().toString())),
            "actual", Escaped.markup(slashes(call.actual().toString())),
            "list", list(pictures, call));
    return PageTemplate.filled(resource("report.html"), parts);
  }

  private static String list(List<ReportedPicture> pictures, AcceptingCall call) {
    return pictures.stream()
        .filter(picture -> !RecordMode.passes(picture.comparison()))
        .map(picture -> row(picture, call))
        .collect(Collectors.joining());
  }

  private static String row(ReportedPicture picture, AcceptingCall call) {
    Comparison comparison = picture.comparison();
    return String.format(
        Locale.ROOT,
        """
        <section>
        <h2>%s</h2>
        <p>%s</p>
        <div class="three">
        %s%s%s</div>
        <pre>%s</pre>
        </section>
        """,
        Escaped.markup(comparison.name()),
        Escaped.markup(picture.says()),
        figure("expected", picture.expected()),
        figure("actual", picture.actual()),
        figure("difference", picture.difference()),
        Escaped.markup(picture.approve(call).orElse("")));
  }

  private static String figure(String what, Optional<String> path) {
    return path.map(
            file ->
                String.format(
                    Locale.ROOT,
                    "<figure><img src=\"%s\" alt=\"%s\""
                        + " loading=\"lazy\"><figcaption>%s</figcaption></figure>\n",
                    ReportFiles.address(file),
                    what,
                    what))
        .orElse("");
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  /** The letters of the program itself, so that the page looks the same everywhere. */
  private static String font(String name) {
    return Base64.getEncoder().encodeToString(bytes("/oobesim/ui/font/" + name));
  }

  private static String resource(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = ReportPage.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
