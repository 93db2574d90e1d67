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
import oobesim.flow.Sources;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.statechart.Guard;

/** Writes entries of the failure catalogue. */
final class FailureReport {
  private final FailureWords words;
  private final Words said;

  /**
   * A report.
   *
   * @param words what is told of each failure
   * @param said what stands around it
   */
  FailureReport(FailureWords words, Words said) {
    this.words = words;
    this.said = said;
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
      lines.add(told("causes", "number", entries.size()));
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

  private String label(String fact) {
    return "  " + told("failure." + fact);
  }

  private String told(String key, Object... namesAndValues) {
    return Outcome.part(said, key, namesAndValues);
  }

  private TextTable facts(FailureEntry entry) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    TextTable table = new TextTable();
    table.row(label("code"), String.join(", ", entry.codes()));
    table.row(label("seen"), words.symptom(entry));
    table.row(label("scenarios"), String.join(", ", knowledge.scenarios()));
    entry.places().forEach(place -> table.row(label("place"), place));
    table.row(label("effect"), entry.effect().word());
    entry.when().ifPresent(when -> table.row(label("when"), when.text()));
    if (entry.injected()) {
      table.row(label("when"), told("failure.by-hand", "id", entry.id()));
    }
    entry.onlyIf().ifPresent(onlyIf -> table.row(label("only-if"), onlyIf.text()));
    entry
        .detection()
        .ifPresent(state -> table.row(label("log"), told("failure.detection", "state", state)));
    words.causes(entry).forEach(cause -> table.row(label("cause"), cause));
    if (!words.tellApart(entry).isEmpty()) {
      table.row(label("told-by"), words.tellApart(entry));
    }
    table.row(label("retry"), knowledge.retry());
    table.row(label("reset"), knowledge.reset());
    table.row(label("fix"), words.fix(entry));
    knowledge
        .sources()
        .forEach(source -> table.row(label("source"), said.say(Sources.one(source))));
    table.row(label("confidence"), said.say(confidence(knowledge.confidence())));
    table.row(label("show"), "oobesim run " + profile(entry));
    table.row("", "oobesim play " + profile(entry) + " --script " + script(entry));
    return table;
  }

  /** As the page of failures says it. */
  private static Phrase confidence(String word) {
    return Phrase.of("window", "failures-page.confidence." + word);
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
