// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows its place in the file. */
public sealed interface Json {
  /** Where the value begins. */
  Position position();

  /** The value's JSON pointer (RFC 6901), empty for the root. */
  String pointer();

  /** The word for this kind of value in messages. */
  String kind();

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
    public String kind() {
      return "an object";
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
    public String kind() {
      return "an array";
    }
  }

  /** A string. */
  record Text(Position position, String pointer, String value) implements Json {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number. */
  record Num(Position position, String pointer, BigDecimal value) implements Json {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Bool(Position position, String pointer, boolean value) implements Json {
    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** Null. */
  record Null(Position position, String pointer) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }
}
