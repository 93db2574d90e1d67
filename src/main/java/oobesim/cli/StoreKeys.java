// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.record.store.StoreKey;

/** Where key and secret of a record store come from: never from the command line, which all see. */
final class StoreKeys {
  private static final String KEY = "OOBESIM_STORE_KEY";
  private static final String SECRET = "OOBESIM_STORE_SECRET";

  private StoreKeys() {}

  /** Those of a file, or without one those of the environment. */
  static StoreKey of(Optional<Path> file, Machine machine) {
    return file.map(StoreKeys::in)
        .orElseGet(() -> StoreKey.of(variable(machine, KEY), variable(machine, SECRET)));
  }

  private static StoreKey in(Path file) {
    List<String> lines = Inputs.text(file).strip().lines().map(String::strip).toList();
    if (lines.size() != 2) {
      throw new Refused(words -> new SendTexts(words).text("key.file", "file", Inputs.name(file)));
    }
    return StoreKey.of(lines.getFirst(), lines.getLast());
  }

  private static String variable(Machine machine, String name) {
    return machine.variables().apply(name).orElse("");
  }
}
