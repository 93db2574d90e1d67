// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.List;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;

/** One failure as a section of a page. */
final class FailureSection {
  private static final FailureWords WORDS = FailureWords.english();

  private FailureSection() {}

  static String of(FailureEntry entry) {
    FailureEntry.Knowledge known = entry.knowledge();
    StringBuilder text = new StringBuilder();
    text.append("\n### ").append(entry.id()).append("\n\n");
    text.append("**").append(WORDS.title(entry)).append("**");
    if (!entry.codes().isEmpty()) {
      text.append(" – ").append(String.join(", ", entry.codes()));
    }
    text.append("\n\n| | |\n|---|---|\n");
    row(text, "seen", WORDS.symptom(entry));
    row(text, "scenarios", String.join(", ", known.scenarios()));
    row(text, "place", String.join(", ", entry.places()));
    row(text, "effect", entry.effect().word());
    entry.when().ifPresent(when -> row(text, "condition", "`" + when.text() + "`"));
    if (entry.injected()) {
      row(text, "switched on by", "`fault " + entry.id() + "`");
    }
    entry.onlyIf().ifPresent(onlyIf -> row(text, "only if", "`" + onlyIf.text() + "`"));
    entry.broughtBy().ifPresent(mishap -> row(text, "brought by", mishap.word()));
    entry.lasts().ifPresent(length -> row(text, "takes", length.toMinutes() + " minutes, in vain"));
    entry.leaves().ifPresent(left -> row(text, "leaves", left.id()));
    row(text, WORDS.causes(entry).size() > 1 ? "causes" : "cause", list(WORDS.causes(entry)));
    if (!WORDS.tellApart(entry).isEmpty()) {
      row(text, "told by", WORDS.tellApart(entry));
    }
    row(text, "Retry", known.retry());
    row(text, "Reset", known.reset());
    row(text, "way out", WORDS.fix(entry));
    row(text, "source", list(known.sources()) + " (" + known.confidence() + ")");
    return text.toString();
  }

  private static String list(List<String> items) {
    return String.join("; ", items);
  }

  private static void row(StringBuilder text, String name, String value) {
    text.append("| ").append(name).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
  }
}
