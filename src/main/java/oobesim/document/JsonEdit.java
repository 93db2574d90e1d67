// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes changed copies of JSON trees; what is not changed keeps its place in the file. */
public final class JsonEdit {
  private JsonEdit() {}

  /** An object without members. */
  public static Json.Obj object() {
    return new Json.Obj(Position.START, "", Map.of(), Map.of());
  }

  /** A string that stands in no file. */
  public static Json.Text text(String value) {
    return new Json.Text(Position.START, "", value);
  }

  /** A number that stands in no file. */
  public static Json.Num number(long value) {
    return new Json.Num(Position.START, "", BigDecimal.valueOf(value));
  }

  /** True or false that stands in no file. */
  public static Json.Bool bool(boolean value) {
    return new Json.Bool(Position.START, "", value);
  }

  /** Null that stands in no file. */
  public static Json.Null nothing() {
    return new Json.Null(Position.START, "");
  }

  /** The object with one value replaced or added at its end. */
  public static Json.Obj with(Json.Obj object, String key, Json value) {
    return with(object, Map.of(key, value));
  }

  /** The object with values replaced, or added at its end in their order. */
  public static Json.Obj with(Json.Obj object, Map<String, Json> values) {
    if (values.entrySet().stream().allMatch(it -> says(object, it.getKey(), it.getValue()))) {
      return object;
    }
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    Map<String, Position> keys = new LinkedHashMap<>(object.keyPositions());
    values.forEach(
        (key, value) -> {
          members.put(key, under(value, object.pointer() + "/" + escape(key)));
          keys.putIfAbsent(key, value.position());
        });
    return new Json.Obj(object.position(), object.pointer(), members, keys);
  }

  /** Whether an object has that very value there already: then it need not be copied. */
  private static boolean says(Json.Obj object, String key, Json value) {
    Json now = object.members().get(key);
    return now != null
        && (now == value || sameNothing(now, value))
        && object.keyPositions().containsKey(key)
        && now.pointer().equals(object.pointer() + "/" + escape(key));
  }

  /** Whoever writes that there is none makes a new null each time. */
  private static boolean sameNothing(Json one, Json other) {
    return one instanceof Json.Null
        && other instanceof Json.Null
        && one.position().equals(other.position());
  }

  /** The object without a key. */
  public static Json.Obj without(Json.Obj object, String key) {
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    members.remove(key);
    Map<String, Position> keys = new LinkedHashMap<>(object.keyPositions());
    keys.remove(key);
    return new Json.Obj(object.position(), object.pointer(), members, keys);
  }

  /** The array with one item replaced. */
  public static Json.Arr with(Json.Arr array, int index, Json value) {
    List<Json> items = new ArrayList<>(array.items());
    items.set(index, under(value, array.pointer() + "/" + index));
    return new Json.Arr(array.position(), array.pointer(), items);
  }

  /** The tree as it is called when it stands at another pointer. */
  public static Json under(Json json, String pointer) {
    return move(json, pointer, null);
  }

  /** The tree as if every value in it stood at one place: the string that it was parsed from. */
  public static Json at(Json json, Position position, String pointer) {
    return move(json, pointer, position);
  }

  /** The tree as it is called when it is the whole document. */
  public static Json.Obj root(Json.Obj object) {
    return (Json.Obj) under(object, "");
  }

  private static Json move(Json json, String pointer, Position fixed) {
    if (fixed == null && !pointer.isEmpty() && json.pointer().equals(pointer)) {
      // It stands there already, and so does all that is in it.
      return json;
    }
    Position position = fixed == null ? json.position() : fixed;
    return switch (json) {
      case Json.Obj object -> object(object, position, pointer, fixed);
      case Json.Arr array -> {
        List<Json> items = new ArrayList<>();
        array.items().forEach(item -> items.add(move(item, pointer + "/" + items.size(), fixed)));
        yield new Json.Arr(position, pointer, items);
      }
      case Json.Text text -> new Json.Text(position, pointer, text.value());
      case Json.Num number -> new Json.Num(position, pointer, number.value());
      case Json.Bool bool -> new Json.Bool(position, pointer, bool.value());
      case Json.Null nothing -> new Json.Null(position, pointer);
    };
  }

  private static Json.Obj object(
      Json.Obj object, Position position, String pointer, Position fixed) {
    Map<String, Json> members = new LinkedHashMap<>();
    object
        .members()
        .forEach((key, value) -> members.put(key, move(value, pointer + "/" + escape(key), fixed)));
    Map<String, Position> keys = new LinkedHashMap<>();
    object.keyPositions().forEach((key, at) -> keys.put(key, fixed == null ? at : fixed));
    return new Json.Obj(position, pointer, members, keys);
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Maps, lists, numbers, truths and trees as a tree; anything else becomes its text. */
  public static Json of(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((key, inner) -> members.put(key.toString(), of(inner)));
        yield new Json.Obj(Position.START, "", members, Map.of());
      }
      case List<?> list ->
          new Json.Arr(Position.START, "", list.stream().map(JsonEdit::of).toList());
      case Json tree -> tree;
      case Boolean truth -> bool(truth);
      case Integer number -> number(number);
      case Long number -> number(number);
      case BigDecimal number -> new Json.Num(Position.START, "", number);
      default -> text(value.toString());
    };
  }
}
