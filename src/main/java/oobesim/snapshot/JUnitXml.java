// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.List;
import oobesim.document.XmlText;

/** Comparisons as a test report that build servers read. */
final class JUnitXml {
  private JUnitXml() {}

  static String of(List<ReportedPicture> pictures, AcceptingCall call) {
    List<Comparison> comparisons = pictures.stream().map(ReportedPicture::comparison).toList();
    long errors = comparisons.stream().filter(JUnitXml::unreadable).count();
    long passed = comparisons.stream().filter(RecordMode::passes).count();
    XmlText xml = XmlText.indented("version=\"1.0\" encoding=\"UTF-8\"");
    xml.open("testsuite")
        .attribute("name", "oobesim compare")
        .attribute("tests", String.valueOf(comparisons.size()))
        .attribute("failures", String.valueOf(comparisons.size() - passed - errors))
        .attribute("errors", String.valueOf(errors))
        .attribute("skipped", "0")
        .attribute("time", "0");
    pictures.forEach(one -> test(xml, one, call));
    return xml.close().toString();
  }

  private static boolean unreadable(Comparison comparison) {
    return comparison instanceof Comparison.Unreadable;
  }

  private static void test(XmlText xml, ReportedPicture picture, AcceptingCall call) {
    Comparison comparison = picture.comparison();
    boolean passed = RecordMode.passes(comparison);
    String name = comparison.name();
    int slash = name.lastIndexOf('/');
    (passed ? xml.empty("testcase") : xml.open("testcase"))
        .attribute("classname", Escaped.visible(slash < 0 ? "pictures" : name.substring(0, slash)))
        .attribute("name", Escaped.visible(name.substring(slash + 1)))
        .attribute("time", "0");
    if (!passed) {
      xml.open(unreadable(comparison) ? "error" : "failure")
          .attribute("type", Outcome.of(comparison).word())
          .attribute("message", Escaped.visible(picture.says()))
          .text(Escaped.visible(picture.approve(call).orElse("")))
          .close()
          .close();
    }
  }
}
