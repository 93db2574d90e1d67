// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import java.util.stream.Collectors;

/** Comparisons as a test report that build servers read. */
final class JUnitXml {
  private JUnitXml() {}

  static String of(List<ReportedPicture> pictures, AcceptingCall call) {
    List<Comparison> comparisons = pictures.stream().map(ReportedPicture::comparison).toList();
    long errors = comparisons.stream().filter(JUnitXml::unreadable).count();
    long passed = comparisons.stream().filter(RecordMode::passes).count();
    String cases = pictures.stream().map(one -> test(one, call)).collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuite name="oobesim compare" tests="%d" failures="%d" errors="%d" skipped="0" time="0">
    %s</testsuite>
    """
        .formatted(comparisons.size(), comparisons.size() - passed - errors, errors, cases);
  }

  private static boolean unreadable(Comparison comparison) {
    return comparison instanceof Comparison.Unreadable;
  }

  private static String test(ReportedPicture picture, AcceptingCall call) {
    Comparison comparison = picture.comparison();
    String name = comparison.name();
    int slash = name.lastIndexOf('/');
    String begin =
        "  <testcase classname=\"%s\" name=\"%s\" time=\"0\""
            .formatted(
                Escaped.markup(slash < 0 ? "pictures" : name.substring(0, slash)),
                Escaped.markup(name.substring(slash + 1)));
    if (RecordMode.passes(comparison)) {
      return begin + "/>\n";
    }
    String element = unreadable(comparison) ? "error" : "failure";
    return begin
        + ">\n    <%1$s type=\"%2$s\" message=\"%3$s\">%4$s</%1$s>\n  </testcase>\n"
            .formatted(
                element,
                Outcome.of(comparison).word(),
                Escaped.markup(picture.says()),
                Escaped.markup(picture.approve(call).orElse("")));
  }
}
