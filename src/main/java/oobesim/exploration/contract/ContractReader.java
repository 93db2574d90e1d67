// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Kebab;
import oobesim.document.Nearest;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.statechart.Guard;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.statechart.file.GuardReader;

/** Reads files of contracts; every fault is found in one go. */
public final class ContractReader {
  private static final String BUNDLE = "exploration";
  private static final Set<String> HEAD = Set.of("$schema", "flow", "contracts");
  private static final Set<String> KEYS =
      Set.of("id", "says", "source", "never", "unless", "before", "after", "always", "until");

  /** What each form may have; a condition of the other one would never be asked. */
  private static final Set<String> OF_NEVER = Set.of("never", "unless", "before");

  private static final Set<String> OF_STAYS = Set.of("after", "always", "until");

  private final ChartVocabulary vocabulary;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ContractReader(Flow flow) {
    this.vocabulary = new ChartVocabulary(Atoms.words(flow), Map.of(), Set.of());
  }

  /** Whether a document is such a file. */
  public static boolean isOne(Json.Obj object) {
    return object.has("contracts");
  }

  /** What a file says about a flow. */
  public static ContractReading read(String text, Flow flow) {
    return new ContractReader(flow).read(text);
  }

  private ContractReading read(String text) {
    Parsed parsed = JsonReader.readOwn(text);
    findings.addAll(parsed.findings());
    List<Contract> contracts = new ArrayList<>();
    String flow = "";
    if (!parsed.documents().isEmpty() && parsed.documents().getFirst() instanceof Json.Obj file) {
      flow = flow(file);
      known(file, HEAD);
      if (file.get("contracts").orElse(null) instanceof Json.Arr array) {
        for (Json item : array.items()) {
          contract(item).ifPresent(contracts::add);
        }
        if (contracts.size() > Contracts.MOST) {
          fault("too-many-contracts", array, "most", Contracts.MOST);
          contracts.subList(Contracts.MOST, contracts.size()).clear();
        }
      } else {
        fault("no-contracts", file);
      }
    } else if (parsed.findings().isEmpty()) {
      findings.add(
          new Finding(
              "no-contracts",
              Severity.ERROR,
              "",
              Position.START,
              Phrase.of(BUNDLE, "no-contracts")));
    }
    return new ContractReading(flow, contracts, findings);
  }

  /** The flow that a file is about, empty where it does not say. */
  public static String flow(Json.Obj file) {
    return file.get("flow").map(ContractReader::word).orElse("");
  }

  private static String word(Json json) {
    return json instanceof Json.Text text ? text.value() : "";
  }

  private Optional<Contract> contract(Json item) {
    if (!(item instanceof Json.Obj object)) {
      fault("not-a-contract", item);
      return Optional.empty();
    }
    known(object, KEYS);
    String id = id(object);
    String says = text(object, "says");
    String source = text(object, "source");
    return form(object).map(form -> new Contract(id, says, source, form, object.position()));
  }

  private void known(Json.Obj object, Set<String> keys) {
    object.members().keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(
            key ->
                fault(
                    "unknown-contract-key",
                    object.members().get(key),
                    "key",
                    key,
                    "nearest",
                    Nearest.suggestion(key, keys)));
  }

  /** An id; a script that breaks the contract is called by it. */
  private String id(Json.Obj object) {
    String id = text(object, "id");
    if (id.isBlank()) {
      return id;
    }
    if (!Kebab.namesFile(id)) {
      fault("contract-id", object.members().get("id"), "id", id);
    } else if (!ids.add(id)) {
      fault("contract-twice", object, "id", id);
    }
    return id;
  }

  private String text(Json.Obj object, String key) {
    String word = object.get(key).map(ContractReader::word).orElse("");
    if (word.isBlank()) {
      fault("contract-lacks", object, "key", key);
    }
    return word;
  }

  private Optional<Contract.Form> form(Json.Obj object) {
    Optional<Guard> never = guard(object, "never");
    Optional<Guard> unless = guard(object, "unless");
    Optional<Guard> before = guard(object, "before");
    Optional<Guard> after = guard(object, "after");
    Optional<Guard> always = guard(object, "always");
    Optional<Guard> until = guard(object, "until");
    boolean one = object.has("never") && OF_STAYS.stream().noneMatch(object::has);
    boolean other =
        object.has("after") && object.has("always") && OF_NEVER.stream().noneMatch(object::has);
    if (!one && !other) {
      fault("contract-form", object);
      return Optional.empty();
    }
    return one
        ? never.map(what -> new Contract.Never(what, unless, before))
        : after.flatMap(from -> always.map(what -> new Contract.Stays(from, what, until)));
  }

  private Optional<Guard> guard(Json.Obj object, String key) {
    return switch (object.get(key).orElse(null)) {
      case null -> Optional.empty();
      case Json.Text text -> GuardReader.read(text, vocabulary, findings);
      case Json other -> {
        fault("contract-lacks", other, "key", key);
        yield Optional.empty();
      }
    };
  }

  private void fault(String code, Json at, Object... namesAndValues) {
    findings.add(Finding.error(code, at, Phrase.of(BUNDLE, code, namesAndValues)));
  }
}
