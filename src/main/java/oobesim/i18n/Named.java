// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values with their names, as they are written in a call: a name, its value, the next name. */
final class Named {
  private Named() {}

  static Map<String, Object> values(Object... namesAndValues) {
    if (namesAndValues.length == 0) {
      return Map.of();
    }
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "a name without a value: " + namesAndValues[namesAndValues.length - 1]);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
