// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.JsonText;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.statechart.Guard;

/** Writes entries of the failure catalogue. */
final class FailureReport {
  private final FailureWords words;

  FailureReport(FailureWords words) {
    this.words = words;
  }

  /** One line for each. */
  List<String> table(List<FailureEntry> entries) {
    TextTable table = new TextTable();
    entries.forEach(entry -> table.row(entry.id(), entry.code(), words.title(entry)));
    return table.lines();
  }

  /** All that is known of each. */
  List<String> details(List<FailureEntry> entries) {
    List<String> lines = new ArrayList<>();
    if (entries.size() > 1) {
      lines.add("One code, " + entries.size() + " causes:");
      TextTable apart = new TextTable();
      entries.forEach(entry -> apart.row("  " + entry.id(), words.tellApart(entry)));
      lines.addAll(apart.lines());
    }
    for (FailureEntry entry : entries) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(entry.id() + ": " + words.title(entry));
      lines.addAll(facts(entry).lines());
    }
    return lines;
  }

  private TextTable facts(FailureEntry entry) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    TextTable table = new TextTable();
    table.row("  code", String.join(", ", entry.codes()));
    table.row("  seen", words.symptom(entry));
    table.row("  scenarios", String.join(", ", knowledge.scenarios()));
    entry.places().forEach(place -> table.row("  place", place));
    table.row("  effect", entry.effect().word());
    entry.when().ifPresent(when -> table.row("  when", when.text()));
    if (entry.injected()) {
      table.row("  when", "it is switched on by hand: fault " + entry.id());
    }
    entry.onlyIf().ifPresent(onlyIf -> table.row("  only if", onlyIf.text()));
    entry.detection().ifPresent(state -> table.row("  in the log", "detection state " + state));
    words.causes(entry).forEach(cause -> table.row("  cause", cause));
    if (!words.tellApart(entry).isEmpty()) {
      table.row("  told by", words.tellApart(entry));
    }
    table.row("  retry", knowledge.retry());
    table.row("  reset", knowledge.reset());
    table.row("  fix", words.fix(entry));
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

  String json(List<FailureEntry> entries) {
    return JsonText.write(entries.stream().map(this::json).toList());
  }

  private Map<String, Object> json(FailureEntry entry) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", entry.id());
    object.put("title", words.title(entry));
    object.put("codes", entry.codes());
    object.put("symptom", words.symptom(entry));
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
    entry.detection().ifPresent(state -> object.put("detection", state));
    object.put("causes", words.causes(entry));
    object.put("tellApart", words.tellApart(entry));
    object.put("retry", knowledge.retry());
    object.put("reset", knowledge.reset());
    object.put("fix", words.fix(entry));
    object.put("sources", knowledge.sources());
    object.put("confidence", knowledge.confidence());
    object.put("profile", profile(entry));
    object.put("script", script(entry));
    return object;
  }
}
