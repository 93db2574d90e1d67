// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a report: it needs nothing but the pictures beside it. */
final class ReportPage {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private ReportPage() {}

  /** The page with its data inside; without scripts it is a list. */
  static String of(AcceptingCall call, String json, List<ReportedPicture> pictures) {
    long same =
        pictures.stream().filter(picture -> RecordMode.passes(picture.comparison())).count();
    String summary = "%d of %d want a look".formatted(pictures.size() - same, pictures.size());
    Map<String, String> parts =
        Map.of(
            "style", resource("report.css"),
            "script", resource("report.js"),
            "data", json,
            "summary", same == pictures.size() ? "all " + same + " the same" : summary,
            "expected", Escaped.markup(slashes(call.expected().toString())),
            "actual", Escaped.markup(slashes(call.actual().toString())),
            "list", list(pictures, call));
    return filled(resource("report.html"), parts);
  }

  /** All at once, so that what is filled in is never searched for places. */
  private static String filled(String template, Map<String, String> parts) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String list(List<ReportedPicture> pictures, AcceptingCall call) {
    return pictures.stream()
        .filter(picture -> !RecordMode.passes(picture.comparison()))
        .map(picture -> row(picture, call))
        .collect(Collectors.joining());
  }

  private static String row(ReportedPicture picture, AcceptingCall call) {
    Comparison comparison = picture.comparison();
    return """
    <section>
    <h2>%s</h2>
    <p>%s</p>
    <div class="three">
    %s%s%s</div>
    <pre>%s</pre>
    </section>
    """
        .formatted(
            Escaped.markup(comparison.name()),
            Escaped.markup(ComparisonWords.says(comparison)),
            figure("expected", picture.expected()),
            figure("actual", picture.actual()),
            figure("difference", picture.difference()),
            Escaped.markup(call.of(comparison).orElse("")));
  }

  private static String figure(String what, Optional<String> path) {
    return path.map(
            file ->
                "<figure><img src=\"%s\" alt=\"%s\" loading=\"lazy\"><figcaption>%s</figcaption></figure>\n"
                    .formatted(address(file), what, what))
        .orElse("");
  }

  /** A path as a browser wants it. */
  private static String address(String path) {
    return Arrays.stream(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
