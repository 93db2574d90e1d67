// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.document.Finding;
import oobesim.document.JsonText;
import oobesim.document.Printable;
import oobesim.i18n.Words;

/**
 * Writes findings in one of the forms that people and programs read.
 *
 * @param words in which language
 */
record FindingReport(Words words) {
  /** The lines of a report. */
  List<String> lines(List<FileFinding> findings, FindingFormat format) {
    return switch (format) {
      case text ->
          findings.stream().map(found -> found.finding().line(found.file(), words)).toList();
      case json -> List.of(JsonText.write(json(findings)));
      case github -> findings.stream().map(this::github).toList();
    };
  }

  /** The array that docs/cli.md describes; {@code explain} has it inside. */
  List<Map<String, Object>> json(List<FileFinding> findings) {
    List<Map<String, Object>> array = new ArrayList<>();
    for (FileFinding found : findings) {
      Finding finding = found.finding();
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("file", found.file());
      object.put("line", finding.position().line());
      object.put("column", finding.position().column());
      object.put("code", finding.code());
      object.put("severity", finding.severity().word());
      object.put("message", words.say(finding.message()));
      object.put("hint", words.say(finding.hint()));
      array.add(object);
    }
    return array;
  }

  private String github(FileFinding found) {
    Finding finding = found.finding();
    String level =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    return String.format(
        Locale.ROOT,
        "::%s file=%s,line=%d,col=%d,title=%s::%s",
        level,
        property(found.file()),
        finding.position().line(),
        finding.position().column(),
        property(finding.code()),
        data(finding.said(words)));
  }

  private static String data(String text) {
    return Printable.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
