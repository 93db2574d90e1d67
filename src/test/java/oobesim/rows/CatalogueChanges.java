// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.flow.CatalogueReader;
import oobesim.flow.CatalogueReading;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.ShippedFailures;
import oobesim.provisioning.around.Mishap;
import oobesim.rows.Change.Kind;
import oobesim.statechart.Guard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every small change that can be planted in the catalogue of failures, one at a time: what is
 * changed is the entry as it stands in its file.
 */
final class CatalogueChanges {
  private static final List<String> TIMES = List.of("after", "lasts");
  private static final List<String> FACTS =
      List.of(
          "codeOnWindows10",
          "broughtBy",
          "injected",
          "onlyIf",
          "effect",
          "leaves",
          "refuses",
          "detection");
  private static final List<String> HELPS = List.of("retry", "reset");
  private static final String ALONE = "alone";

  private final FailureCatalog catalogue;
  private final List<Change> changes = new ArrayList<>();

  private CatalogueChanges(FailureCatalog catalogue) {
    this.catalogue = catalogue;
  }

  static List<Change> of(FailureCatalog catalogue) {
    CatalogueChanges all = new CatalogueChanges(catalogue);
    JsonMapper json = new JsonMapper();
    for (String family : ShippedFailures.FAMILIES) {
      for (JsonNode entry : json.readTree(ShippedFailures.text(family))) {
        all.entry(catalogue.find(entry.get("id").asString()).orElseThrow(), (ObjectNode) entry);
      }
    }
    return all.changes;
  }

  private void entry(FailureEntry entry, ObjectNode file) {
    changes.add(new CatalogueChange(Kind.FAILURE_DROPPED, entry.id(), entry, Optional.empty()));
    condition(entry, file, "when", entry.when());
    condition(entry, file, "onlyIf", entry.onlyIf());
    for (String key : TIMES) {
      if (file.has(key)) {
        String twice = Duration.parse(file.get(key).asString()).multipliedBy(2).toString();
        add(Kind.DURATION_DOUBLED, entry, key, file, node -> node.put(key, twice));
      }
    }
    // What the chart records, or a mishap brings, asks for no place.
    if (entry.when().isPresent() || entry.injected()) {
      String place = otherPlace(entry);
      add(Kind.PLACE_EXCHANGED, entry, place, file, node -> node.put("place", place));
    }
    // What is only noted shows its code to nobody in a run; an installer brings its own.
    boolean shown =
        entry.effect() == FailureEntry.Effect.FAILS
            && !entry.place().equals("profile-download")
            && !entry.broughtBy().equals(Optional.of(Mishap.APP_INSTALLER));
    if (shown && !entry.codes().isEmpty()) {
      String code = otherCode(entry);
      add(
          Kind.CODE_EXCHANGED,
          entry,
          code,
          file,
          node -> ((ArrayNode) node.get("codes")).set(0, code));
    }
    for (String key : FACTS) {
      if (file.has(key)) {
        add(Kind.FACT_DROPPED, entry, key, file, node -> node.remove(key));
      }
    }
    for (String key : HELPS) {
      String other = file.get(key).asString().equals(ALONE) ? "after-fix" : ALONE;
      add(Kind.HELP_EXCHANGED, entry, key + " " + other, file, node -> node.put(key, other));
    }
    for (int i = 0; i < entry.alsoAt().size(); i++) {
      int at = i;
      String also = "alsoAt " + entry.alsoAt().get(i);
      add(
          Kind.FACT_DROPPED,
          entry,
          also,
          file,
          node -> ((ArrayNode) node.get("alsoAt")).remove(at));
    }
  }

  private void condition(FailureEntry entry, ObjectNode file, String key, Optional<Guard> guard) {
    if (guard.isPresent()) {
      Guard negated = new Guard.Not(guard.get());
      condition(Kind.CONDITION_NEGATED, entry, file, key, negated);
    }
  }

  private void condition(Kind kind, FailureEntry entry, ObjectNode file, String key, Guard guard) {
    String words = key + " " + guard.text();
    add(kind, entry, words, file, node -> node.put(key, guard.text()));
  }

  private void add(
      Kind kind, FailureEntry entry, String words, ObjectNode file, Consumer<ObjectNode> change) {
    ObjectNode changed = file.deepCopy();
    change.accept(changed);
    CatalogueReading reading = CatalogueReader.read("[" + changed + "]");
    changes.add(
        new CatalogueChange(
            kind,
            entry.id() + ": " + words,
            entry,
            Optional.of(reading.catalogue().all().getFirst())));
  }

  /** The place of the next entry that strikes elsewhere. */
  private String otherPlace(FailureEntry entry) {
    return after(entry).stream()
        .map(FailureEntry::place)
        .filter(place -> !entry.places().contains(place))
        .findFirst()
        .orElseThrow();
  }

  /** The code of the next entry that has another one. */
  private String otherCode(FailureEntry entry) {
    return after(entry).stream()
        .map(FailureEntry::code)
        .filter(code -> !code.isEmpty() && !code.equals(entry.code()))
        .findFirst()
        .orElseThrow();
  }

  /** All entries, beginning behind this one. */
  private List<FailureEntry> after(FailureEntry entry) {
    List<FailureEntry> all = catalogue.all();
    int at = all.indexOf(entry) + 1;
    List<FailureEntry> turned = new ArrayList<>(all.subList(at, all.size()));
    turned.addAll(all.subList(0, at));
    return turned;
  }
}
