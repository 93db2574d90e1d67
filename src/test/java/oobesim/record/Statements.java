// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Statements that say little, for what only hands them on. */
public final class Statements {
  private Statements() {}

  /** One by its name; the same name gives the same id. */
  public static StatementLine of(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new StatementLine(id, "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}");
  }

  /** So many of a run. */
  public static List<StatementLine> of(String run, int count) {
    return IntStream.range(0, count).mapToObj(it -> of(run + " " + it)).toList();
  }
}
