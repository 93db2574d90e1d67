// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.ArrayList;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Severity;

/** Texts of a drill that say what a person has still to write there; the drill works even so. */
public final class ToDos {
  /** How such a text begins. */
  public static final String MARK = "to-do:";

  private ToDos() {}

  /** All of them in a file, as remarks in the order of the file. */
  public static List<Finding> in(Json file) {
    List<Finding> found = new ArrayList<>();
    find(file, "", found);
    return found;
  }

  private static void find(Json json, String key, List<Finding> found) {
    switch (json) {
      case Json.Obj object -> object.members().forEach((name, value) -> find(value, name, found));
      case Json.Arr array -> array.items().forEach(item -> find(item, key, found));
      case Json.Text text when text.value().startsWith(MARK) -> found.add(remark(text, key));
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  private static Finding remark(Json.Text text, String key) {
    String what = text.value().substring(MARK.length()).strip();
    return new Finding(
        "to-do",
        Severity.INFO,
        text.pointer(),
        text.position(),
        DrillFault.text("to-do", "key", key, "what", what));
  }
}
