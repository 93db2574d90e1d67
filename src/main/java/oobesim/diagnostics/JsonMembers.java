// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.List;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.document.Position;

/**
 * An object that is being made, member by member.
 *
 * @param object the object so far
 */
record JsonMembers(Json.Obj object) {
  static final JsonMembers NONE = new JsonMembers(JsonEdit.object());

  JsonMembers text(String key, String value) {
    return with(key, JsonEdit.text(value));
  }

  /** Left out if there is nothing to say, as the device does. */
  JsonMembers textUnlessEmpty(String key, String value) {
    return value.isEmpty() ? this : text(key, value);
  }

  JsonMembers number(String key, long value) {
    return with(key, JsonEdit.number(value));
  }

  JsonMembers flag(String key, boolean value) {
    return with(key, JsonEdit.bool(value));
  }

  JsonMembers object(String key, JsonMembers value) {
    return with(key, value.object());
  }

  JsonMembers list(String key, List<JsonMembers> items) {
    List<Json> objects = items.stream().<Json>map(JsonMembers::object).toList();
    return with(key, new Json.Arr(Position.START, "", objects));
  }

  /** A text that was put in before, empty if it was not. */
  String value(String key) {
    return object.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  /** On one line. */
  String line() {
    return JsonText.write(object);
  }

  private JsonMembers with(String key, Json value) {
    return new JsonMembers(JsonEdit.with(object, key, value));
  }
}
