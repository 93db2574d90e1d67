// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.util.List;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.PackedJson;

/** Finds what PowerShell writes in place of an object that is deeper than it was told to go. */
final class CutOff {
  private static final Pattern INSTEAD =
      Pattern.compile(
          "@\\{.*"
              + "|System\\.(Collections\\.[\\w.`\\[\\],]+|Object(\\[\\])?|Management\\.Automation\\.PS\\w+)"
              + "|Microsoft\\.Graph\\.[\\w.]*PowerShell\\.Models\\.[\\w.\\[\\]]+",
          Pattern.DOTALL);

  private CutOff() {}

  static void check(List<Json> documents, Findings findings) {
    for (Json document : documents) {
      look(document, findings);
    }
  }

  private static void look(Json json, Findings findings) {
    switch (json) {
      case Json.Obj object ->
          object.members().forEach((key, value) -> member(key, value, findings));
      case Json.Arr array -> array.items().forEach(item -> member("", item, findings));
      default -> {}
    }
  }

  private static void member(String key, Json value, Findings findings) {
    if (value instanceof Json.Text text && INSTEAD.matcher(text.value()).matches()) {
      findings.add(FindingCode.CUT_OFF, text, "key", key);
    } else if (value instanceof Json.Text text) {
      PackedJson.documents(text).forEach(inside -> look(inside, findings));
    } else {
      look(value, findings);
    }
  }
}
