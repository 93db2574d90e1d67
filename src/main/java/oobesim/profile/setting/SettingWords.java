// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.document.Limit;

/** The words in which a script writes a value. */
public final class SettingWords {
  /** Stands for null. */
  public static final String NOTHING = "none";

  private SettingWords() {}

  /** Text without quotes, structures as JSON on one line. */
  public static String of(Json value) {
    return switch (value) {
      case Json.Text text -> text.value();
      case Json.Null nothing -> NOTHING;
      case Json.Num number when !Limit.canBeWrittenOut(number.value()) -> number.value().toString();
      case Json.Num number -> number.value().toPlainString();
      case Json.Bool bool -> Boolean.toString(bool.value());
      case Json.Obj object -> JsonText.write(object);
      case Json.Arr array -> JsonText.write(array);
    };
  }
}
