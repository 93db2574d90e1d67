// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Nearest;
import oobesim.document.Parsed;
import oobesim.i18n.Phrase;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.Mishap;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.statechart.file.GuardReader;

/** Reads the failure catalogue: an array of entries. */
public final class CatalogueReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "codes",
          "codeOnWindows10",
          "place",
          "alsoAt",
          "when",
          "broughtBy",
          "injected",
          "onlyIf",
          "after",
          "lasts",
          "effect",
          "leaves",
          "refuses",
          "detection",
          "scenarios",
          "retry",
          "reset",
          "sources",
          "confidence");

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CatalogueReader() {}

  /** Reads a catalogue file's text; entries with faults are left out. */
  public static CatalogueReading read(String json) {
    Parsed parsed = JsonReader.readOwn(json);
    CatalogueReader reader = new CatalogueReader();
    reader.findings.addAll(parsed.findings());
    List<FailureEntry> entries = new ArrayList<>();
    if (!parsed.documents().isEmpty()) {
      if (parsed.documents().getFirst() instanceof Json.Arr array) {
        array.items().forEach(item -> reader.entry(item).ifPresent(entries::add));
      } else {
        reader.wrongKind(parsed.documents().getFirst(), FlowFault.text("expected.entries"));
      }
    }
    return new CatalogueReading(new FailureCatalog(entries), reader.findings);
  }

  private Optional<FailureEntry> entry(Json json) {
    if (!(json instanceof Json.Obj object)) {
      wrongKind(json, FlowFault.text("expected.entry"));
      return Optional.empty();
    }
    int before = findings.size();
    for (String key : object.members().keySet()) {
      if (!KEYS.contains(key)) {
        findings.add(
            FlowFault.error(
                "unknown-key.entry",
                object.members().get(key),
                "key",
                key,
                "nearest",
                Nearest.suggestion(key, KEYS)));
      }
    }
    FailureEntry entry =
        new FailureEntry(
            id(object),
            texts(object, "codes"),
            object.get("codeOnWindows10").map(code -> text(object, "codeOnWindows10")),
            text(object, "place"),
            texts(object, "alsoAt"),
            condition(object, "when"),
            word(object, "broughtBy", Mishap::of, Stream.of(Mishap.values()).map(Mishap::word)),
            flag(object, "injected"),
            condition(object, "onlyIf"),
            duration(object, "after").orElse(Duration.ZERO),
            duration(object, "lasts"),
            effect(object),
            word(
                object,
                "leaves",
                Milestone::named,
                Stream.of(Milestone.values()).map(Milestone::id)),
            word(
                object,
                "refuses",
                FailureEntry.Refusal::of,
                Stream.of(FailureEntry.Refusal.values()).map(FailureEntry.Refusal::word)),
            object.get("detection").map(any -> text(object, "detection")),
            knowledge(object));
    return findings.size() > before ? Optional.empty() : Optional.of(entry);
  }

  private FailureEntry.Knowledge knowledge(Json.Obj object) {
    return new FailureEntry.Knowledge(
        texts(object, "scenarios"),
        text(object, "retry"),
        text(object, "reset"),
        texts(object, "sources"),
        text(object, "confidence"));
  }

  private String id(Json.Obj object) {
    String id = text(object, "id");
    if (!ids.add(id)) {
      findings.add(FlowFault.error("duplicate-id", object, "id", id));
    }
    return id;
  }

  private Optional<Guard> condition(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Text text) {
      ChartVocabulary facts = new ChartVocabulary(FactCatalog.names(), Map.of(), Set.of());
      return GuardReader.read(text, facts, findings);
    }
    object.get(key).ifPresent(value -> wrongKind(value, FlowFault.text("expected.condition")));
    return Optional.empty();
  }

  private Optional<Duration> duration(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Text text) {
      Optional<Duration> length = Delay.length(text.value());
      if (length.isEmpty()) {
        findings.add(FlowFault.error("malformed-duration", text, "word", text.value()));
      }
      return length;
    }
    object.get(key).ifPresent(value -> wrongKind(value, FlowFault.text("expected.duration")));
    return Optional.empty();
  }

  private <T> Optional<T> word(
      Json.Obj object, String key, Function<String, Optional<T>> named, Stream<String> known) {
    Optional<T> found = Optional.of(textOrNothing(object, key)).flatMap(named);
    if (found.isEmpty() && object.has(key)) {
      wrongKind(
          object.members().get(key),
          FlowFault.text("expected.word", "words", known.collect(Collectors.joining(", "))));
    }
    return found;
  }

  private boolean flag(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Bool bool) {
      return bool.value();
    }
    object.get(key).ifPresent(value -> wrongKind(value, FlowFault.text("expected.flag")));
    return false;
  }

  private FailureEntry.Effect effect(Json.Obj object) {
    String word = textOrNothing(object, "effect");
    for (FailureEntry.Effect effect : FailureEntry.Effect.values()) {
      if (effect.word().equals(word)) {
        return effect;
      }
    }
    if (object.has("effect")) {
      wrongKind(object.members().get("effect"), FlowFault.text("expected.effect"));
    }
    return FailureEntry.Effect.FAILS;
  }

  private String textOrNothing(Json.Obj object, String key) {
    return object.has(key) ? text(object, key) : "";
  }

  private String text(Json.Obj object, String key) {
    if (object.get(key).orElse(null) instanceof Json.Text text) {
      return text.value();
    }
    findings.add(FlowFault.error("missing-key", object, "key", key));
    return "";
  }

  private List<String> texts(Json.Obj object, String key) {
    List<String> texts = new ArrayList<>();
    if (object.get(key).orElse(null) instanceof Json.Arr array) {
      for (Json item : array.items()) {
        if (item instanceof Json.Text text) {
          texts.add(text.value());
        } else {
          wrongKind(item, FlowFault.text("expected.text"));
        }
      }
      return texts;
    }
    object.get(key).ifPresent(value -> wrongKind(value, FlowFault.text("expected.texts")));
    return texts;
  }

  private void wrongKind(Json value, Phrase expected) {
    findings.add(FlowFault.error("wrong-kind", value, "kind", value.what(), "expected", expected));
  }
}
