// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.JsonText;
import oobesim.flow.FailureEntry;
import oobesim.statechart.Guard;

/** Writes entries of the failure catalogue. */
final class FailureReport {
  private FailureReport() {}

  /** One line for each. */
  static List<String> table(List<FailureEntry> entries) {
    TextTable table = new TextTable();
    entries.forEach(entry -> table.row(entry.id(), entry.code(), entry.title()));
    return table.lines();
  }

  /** All that is known of each. */
  static List<String> details(List<FailureEntry> entries) {
    List<String> lines = new ArrayList<>();
    if (entries.size() > 1) {
      lines.add("One code, " + entries.size() + " causes:");
      TextTable apart = new TextTable();
      entries.forEach(entry -> apart.row("  " + entry.id(), entry.knowledge().tellApart()));
      lines.addAll(apart.lines());
    }
    for (FailureEntry entry : entries) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(entry.id() + ": " + entry.title());
      lines.addAll(facts(entry).lines());
    }
    return lines;
  }

  private static TextTable facts(FailureEntry entry) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    TextTable table = new TextTable();
    table.row("  code", String.join(", ", entry.codes()));
    table.row("  seen", knowledge.symptom());
    table.row("  scenarios", String.join(", ", knowledge.scenarios()));
    entry.places().forEach(place -> table.row("  place", place));
    table.row("  effect", entry.effect().word());
    entry.when().ifPresent(when -> table.row("  when", when.text()));
    if (entry.injected()) {
      table.row("  when", "it is switched on by hand: fault " + entry.id());
    }
    entry.onlyIf().ifPresent(onlyIf -> table.row("  only if", onlyIf.text()));
    knowledge.causes().forEach(cause -> table.row("  cause", cause));
    if (!knowledge.tellApart().isEmpty()) {
      table.row("  told by", knowledge.tellApart());
    }
    table.row("  retry", knowledge.retry());
    table.row("  reset", knowledge.reset());
    table.row("  fix", knowledge.fix());
    knowledge.sources().forEach(source -> table.row("  source", source));
    table.row("  confidence", knowledge.confidence());
    table.row("  show it", "oobesim run " + profile(entry));
    table.row("", "oobesim play " + profile(entry) + " --script " + script(entry));
    return table;
  }

  /** A profile in which just this is wrong. */
  private static String profile(FailureEntry entry) {
    return "profiles/failures/" + entry.id() + ".json";
  }

  /** A script that meets it, puts it right and succeeds. */
  private static String script(FailureEntry entry) {
    return "profiles/scripts/failures/" + entry.id() + ".script";
  }

  static String json(List<FailureEntry> entries) {
    return JsonText.write(entries.stream().map(FailureReport::json).toList());
  }

  private static Map<String, Object> json(FailureEntry entry) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", entry.id());
    object.put("title", entry.title());
    object.put("codes", entry.codes());
    object.put("symptom", knowledge.symptom());
    object.put("scenarios", knowledge.scenarios());
    object.put("place", entry.place());
    object.put("effect", entry.effect().word());
    if (!entry.alsoAt().isEmpty()) {
      object.put("alsoAt", entry.alsoAt());
    }
    entry.when().map(Guard::text).ifPresent(when -> object.put("when", when));
    object.put("injected", entry.injected());
    entry.onlyIf().map(Guard::text).ifPresent(onlyIf -> object.put("onlyIf", onlyIf));
    if (!entry.after().equals(Duration.ZERO)) {
      object.put("after", entry.after().toString());
    }
    object.put("causes", knowledge.causes());
    object.put("tellApart", knowledge.tellApart());
    object.put("retry", knowledge.retry());
    object.put("reset", knowledge.reset());
    object.put("fix", knowledge.fix());
    object.put("sources", knowledge.sources());
    object.put("confidence", knowledge.confidence());
    object.put("profile", profile(entry));
    object.put("script", script(entry));
    return object;
  }
}
