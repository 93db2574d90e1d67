// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;

/**
 * An object of a checked and completed profile: every key is there and of the right kind.
 *
 * @param object the JSON
 */
record Values(Json.Obj object) {
  String text(String key) {
    return ((Json.Text) object.members().get(key)).value();
  }

  Optional<String> textOrNull(String key) {
    return object.get(key).map(value -> ((Json.Text) value).value());
  }

  <E extends Enum<E>> E constant(Class<E> type, String key) {
    return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
  }

  boolean flag(String key) {
    return ((Json.Bool) object.members().get(key)).value();
  }

  int whole(String key) {
    return ((Json.Num) object.members().get(key)).value().intValueExact();
  }

  Optional<Boolean> flagOrNull(String key) {
    return object.get(key).map(value -> ((Json.Bool) value).value());
  }

  Optional<Integer> wholeOrNull(String key) {
    return object.get(key).map(value -> ((Json.Num) value).value().intValueExact());
  }

  Values group(String key) {
    return new Values((Json.Obj) object.members().get(key));
  }

  List<Values> groups(String key) {
    return items(key).stream().map(item -> new Values((Json.Obj) item)).toList();
  }

  List<String> texts(String key) {
    return items(key).stream().map(item -> ((Json.Text) item).value()).toList();
  }

  private List<Json> items(String key) {
    return ((Json.Arr) object.members().get(key)).items();
  }

  /** Compares before it converts: a number with a huge exponent must not be written out. */
  static boolean isWhole(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0
        && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
  }
}
