// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * A key of the registry dump with its values, in order.
 *
 * @param path below the machine's hive
 * @param values its values, possibly none
 */
record RegistryKey(String path, List<RegistryValue> values) {
  private static final String INDENT = "  ";

  RegistryKey {
    values = List.copyOf(values);
  }

  static RegistryKey of(String... parts) {
    return new RegistryKey(String.join("\\", parts), List.of());
  }

  RegistryKey with(String name, String text) {
    return with(new RegistryValue.Text(name, text));
  }

  RegistryKey with(String name, long number) {
    return with(new RegistryValue.Number(name, number));
  }

  RegistryKey with(String name, boolean yes) {
    return with(name, yes ? 1 : 0);
  }

  private RegistryKey with(RegistryValue value) {
    List<RegistryValue> more = new ArrayList<>(values);
    more.add(value);
    return new RegistryKey(path, more);
  }

  /** Its lines in the dump, the last one empty. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("[HKEY_LOCAL_MACHINE\\" + path + "]");
    values.forEach(value -> lines.add(INDENT + value.line()));
    lines.add("");
    return lines;
  }
}
