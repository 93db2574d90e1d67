// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.page.OwnPage;

/**
 * Whether a page of a flow file has the texts it needs, in each of its languages, and no others.
 */
final class OwnPageTexts {
  private OwnPageTexts() {}

  static void check(OwnPage own, Json.Obj page, List<Finding> findings) {
    Json at = page.get("texts").orElse(page);
    if (own.texts().isEmpty()) {
      findings.add(FlowFault.error("missing-title.none", at, "page", own.value()));
      return;
    }
    String first = own.texts().firstEntry().getKey();
    own.texts()
        .forEach(
            (language, words) -> {
              if (at instanceof Json.Obj all
                  && all.members().get(language) instanceof Json.Obj there) {
                missing(own, language, words, there, language.equals(first), findings);
                unknown(own, there, findings);
              }
            });
  }

  /** The first language serves where another has no text, and so has to have them all. */
  private static void missing(
      OwnPage own,
      String language,
      Map<String, String> words,
      Json.Obj at,
      boolean first,
      List<Finding> findings) {
    for (String part : own.needed()) {
      if (words.getOrDefault(part, "").isBlank()) {
        String key = part.equals("title") ? "missing-title" : "missing-text";
        Object[] values = {"page", own.value(), "part", part, "language", language};
        findings.add(
            first
                ? FlowFault.error(key, at, values)
                : FlowFault.warning(key + ".translated", at, values));
      }
    }
  }

  private static void unknown(OwnPage own, Json.Obj at, List<Finding> findings) {
    List<String> known = new ArrayList<>(own.needed());
    known.add("lead");
    at.members()
        .forEach(
            (part, text) -> {
              if (!known.contains(part)) {
                findings.add(
                    FlowFault.warning(
                        "unknown-key.text",
                        text,
                        "page",
                        own.value(),
                        "key",
                        part,
                        "nearest",
                        Nearest.suggestion(part, known)));
              }
            });
  }
}
