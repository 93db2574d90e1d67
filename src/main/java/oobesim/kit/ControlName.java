// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Locale;

/** A control's whole node id, {@code SCREEN/CONTROL}, in its two parts. */
record ControlName(String screen, String control) {
  static ControlName of(String id) {
    int slash = id.indexOf('/');
    if (slash < 1 || slash == id.length() - 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "\"%s\" is no node id; write SCREEN/CONTROL, such as preprov-landing/provision",
              id));
    }
    return new ControlName(id.substring(0, slash), id.substring(slash + 1));
  }
}
