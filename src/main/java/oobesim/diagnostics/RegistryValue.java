// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.Locale;

/** A value of the registry dump, as a line of it writes it. */
sealed interface RegistryValue {
  /** Its name. */
  String name();

  /** The right side of its line. */
  String written();

  /** Its line without the indentation; a name cannot hold a quote, which would end it. */
  default String line() {
    return '"' + name().replace('"', '\'') + "\"=" + written();
  }

  /**
   * A string. Backslashes and quotes stand raw, as in the real dump: readers escape them. A line
   * feed would break the value in two, so it becomes a blank.
   */
  record Text(String name, String value) implements RegistryValue {
    @Override
    public String written() {
      return '"' + value.replaceAll("\\R", " ") + '"';
    }
  }

  /** A number of 32 bits without sign. */
  record Number(String name, long value) implements RegistryValue {
    @Override
    public String written() {
      return String.format(Locale.ROOT, "DWORD:%08x", value & 0xffff_ffffL);
    }
  }
}
