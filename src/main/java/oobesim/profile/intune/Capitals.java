// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.document.Position;

/**
 * Keys in other capitals than Microsoft's: PowerShell's module for Graph writes them so, and puts
 * what a kind has beyond its base into an object beside them. They are read as Graph would write
 * them, and the first is told.
 */
public final class Capitals {
  /** Where the module puts the type, and what only that type has. */
  private static final String REST = "AdditionalProperties";

  /** Deeper no tool packs a profile; a stranger's file may. */
  private static final int DEEPEST = 24;

  private static final Set<String> RIGHT = Set.copyOf(MicrosoftKeys.all());
  private static final Map<String, String> KNOWN = small(MicrosoftKeys.all());
  private static final Map<String, String> TELLING = small(MicrosoftKeys.telling());

  private final Findings findings;
  private boolean told;

  private Capitals(Findings findings) {
    this.findings = findings;
  }

  /** The documents with Microsoft's capitals. */
  public static List<Json> usual(List<Json> documents, Findings findings) {
    Capitals capitals = new Capitals(findings);
    return documents.stream().map(document -> capitals.usual(document, 0)).toList();
  }

  private Json usual(Json json, int depth) {
    if (depth > DEEPEST) {
      return json;
    }
    return switch (json) {
      case Json.Obj object -> object(object, depth);
      case Json.Arr array -> array(array, depth);
      case Json.Text text -> packed(text, depth);
      case Json.Num _, Json.Bool _, Json.Null _ -> json;
    };
  }

  /** JSON in a string stays in it; what is told of it stands where the string does. */
  private Json packed(Json.Text text, int depth) {
    List<Json> before = PackedJson.documents(text);
    List<Json> usual = before.stream().map(json -> usual(json, depth + 1)).toList();
    return same(usual, before)
        ? text
        : new Json.Text(
            text.position(),
            text.pointer(),
            usual.stream().map(JsonText::write).collect(Collectors.joining("\n")));
  }

  private Json array(Json.Arr array, int depth) {
    List<Json> items = new ArrayList<>();
    array.items().forEach(item -> items.add(usual(item, depth + 1)));
    return same(items, array.items())
        ? array
        : new Json.Arr(array.position(), array.pointer(), items);
  }

  private static boolean same(List<Json> items, List<Json> before) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) != before.get(i)) {
        return false;
      }
    }
    return true;
  }

  private Json object(Json.Obj object, int depth) {
    boolean module = object.get(REST).orElse(null) instanceof Json.Obj;
    boolean ours = module || object.members().keySet().stream().anyMatch(Capitals::tells);
    Map<String, Json> members = new LinkedHashMap<>();
    Map<String, Position> keys = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Json value = usual(member.getValue(), depth + 1);
      if (module && member.getKey().equals(REST)) {
        ((Json.Obj) value).members().forEach(members::put);
        keys.putAll(((Json.Obj) value).keyPositions());
        changed = true;
        continue;
      }
      String key = ours ? usual(object, member.getKey(), module) : member.getKey();
      changed |= value != member.getValue() || !key.equals(member.getKey());
      if (!key.equals(member.getKey())) {
        tell(member.getKey(), key, value);
      }
      members.putIfAbsent(key, value);
      keys.putIfAbsent(key, object.keyPositions().getOrDefault(member.getKey(), value.position()));
    }
    return changed ? new Json.Obj(object.position(), object.pointer(), members, keys) : object;
  }

  private static boolean tells(String key) {
    return TELLING.containsKey(key.toLowerCase(Locale.ROOT));
  }

  /** A key that stands there in Microsoft's capitals as well counts alone. */
  private static String usual(Json.Obj object, String key, boolean module) {
    if (RIGHT.contains(key)) {
      return key;
    }
    String small =
        module && !key.isEmpty()
            ? key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1)
            : key;
    String usual = KNOWN.getOrDefault(key.toLowerCase(Locale.ROOT), small);
    return usual.equals(key) || object.has(usual) ? key : usual;
  }

  private void tell(String key, String usual, Json at) {
    if (!told) {
      told = true;
      findings.add(FindingCode.LENIENT_KEY, at, "key", key, "usual", usual);
    }
  }

  private static Map<String, String> small(List<String> keys) {
    Map<String, String> small = new HashMap<>();
    keys.forEach(key -> small.put(key.toLowerCase(Locale.ROOT), key));
    return Map.copyOf(small);
  }
}
