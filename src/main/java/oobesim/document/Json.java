// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.i18n.Phrase;

/** A JSON value that knows its place in the file. */
public sealed interface Json {
  /** Where the value begins. */
  Position position();

  /** The value's JSON pointer (RFC 6901), empty for the root. */
  String pointer();

  /** What kind of value this is, for messages. */
  Phrase what();

  private static Phrase what(String kind) {
    return Phrase.of("findings", "kind." + kind);
  }

  /**
   * An object; keys keep the order of the file.
   *
   * @param members the values by key
   * @param keyPositions where each key stands
   */
  record Obj(
      Position position,
      String pointer,
      Map<String, Json> members,
      Map<String, Position> keyPositions)
      implements Json {
    public Obj {
      members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
      keyPositions = Map.copyOf(keyPositions);
    }

    @Override
    public Phrase what() {
      return Json.what("object");
    }

    /** The value of a key; a JSON null counts as absent. */
    public Optional<Json> get(String key) {
      return Optional.ofNullable(members.get(key)).filter(value -> !(value instanceof Null));
    }

    /** Whether the key stands in the object, even with null. */
    public boolean has(String key) {
      return members.containsKey(key);
    }
  }

  /** An array. */
  record Arr(Position position, String pointer, List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public Phrase what() {
      return Json.what("array");
    }
  }

  /** A string. */
  record Text(Position position, String pointer, String value) implements Json {
    @Override
    public Phrase what() {
      return Json.what("text");
    }
  }

  /** A number. */
  record Num(Position position, String pointer, BigDecimal value) implements Json {
    @Override
    public Phrase what() {
      return Json.what("number");
    }
  }

  /** True or false. */
  record Bool(Position position, String pointer, boolean value) implements Json {
    @Override
    public Phrase what() {
      return Json.what("flag");
    }
  }

  /** Null. */
  record Null(Position position, String pointer) implements Json {
    @Override
    public Phrase what() {
      return Json.what("null");
    }
  }
}
