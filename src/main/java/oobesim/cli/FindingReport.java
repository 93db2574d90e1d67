// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import oobesim.document.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings in one of the forms that people and programs read. */
final class FindingReport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FindingReport() {}

  /** The lines of a report. */
  static List<String> lines(List<FileFinding> findings, FindingFormat format) {
    return switch (format) {
      case text -> findings.stream().map(found -> found.finding().line(found.file())).toList();
      case json -> List.of(MAPPER.writeValueAsString(json(findings)));
      case github -> findings.stream().map(FindingReport::github).toList();
    };
  }

  /** The array that docs/cli.md describes; {@code explain} has it inside. */
  static ArrayNode json(List<FileFinding> findings) {
    ArrayNode array = MAPPER.createArrayNode();
    for (FileFinding found : findings) {
      Finding finding = found.finding();
      ObjectNode object = array.addObject();
      object.put("file", found.file());
      object.put("line", finding.position().line());
      object.put("column", finding.position().column());
      object.put("code", finding.code());
      object.put("severity", finding.severity().word());
      object.put("message", finding.message());
      object.put("hint", finding.hint());
    }
    return array;
  }

  private static String github(FileFinding found) {
    Finding finding = found.finding();
    String level =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    String hint = finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")";
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            level,
            property(found.file()),
            finding.position().line(),
            finding.position().column(),
            property(finding.code()),
            data(finding.message() + hint));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
