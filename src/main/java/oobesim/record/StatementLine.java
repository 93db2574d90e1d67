// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.util.Optional;
import java.util.UUID;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;

/**
 * A statement as it is kept on disk and sent.
 *
 * @param id its id
 * @param json all of it, on one line
 */
public record StatementLine(UUID id, String json) {
  private static final int UUID_LENGTH = 36;

  /** The statement of a line, empty where the line holds none. */
  public static Optional<StatementLine> read(String line) {
    Parsed parsed = JsonReader.read(line);
    return parsed.findings().isEmpty()
            && parsed.documents().size() == 1
            && parsed.documents().getFirst() instanceof Json.Obj object
        ? object.get("id").flatMap(StatementLine::uuid).map(id -> new StatementLine(id, line))
        : Optional.empty();
  }

  /** The id that a text of JSON is, empty for anything else. */
  public static Optional<UUID> uuid(Json json) {
    if (!(json instanceof Json.Text text) || text.value().length() != UUID_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text.value()));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
