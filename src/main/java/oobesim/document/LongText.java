// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds a text that is longer than anybody reads. What stands in a file of the program's own
 * becomes words on screens, in reports and on a terminal; what a tool has exported may hold scripts
 * and certificates, of which nothing is said.
 */
public final class LongText {
  private LongText() {}

  /** The first one of a file, with its place. */
  public static Optional<Finding> in(Json json) {
    return in(json, value -> false);
  }

  /**
   * The same.
   *
   * @param spared what may have texts of any length
   */
  public static Optional<Finding> in(Json json, Predicate<Json> spared) {
    if (spared.test(json)) {
      return Optional.empty();
    }
    return switch (json) {
      case Json.Text text when isOne(text.value()) ->
          Optional.of(Limit.TEXT_LENGTH.finding(text.pointer(), text.position()));
      case Json.Arr array -> first(array.items(), spared);
      case Json.Obj object -> first(object.members().values(), spared);
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }

  /** Whether a text is longer than that. */
  public static boolean isOne(String text) {
    return text.length() > Limit.TEXT_LENGTH.most();
  }

  /** The beginning of a text, which ends with a whole character. */
  public static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean half = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, half ? most - 1 : most);
  }

  private static Optional<Finding> first(Collection<Json> items, Predicate<Json> spared) {
    return items.stream().flatMap(item -> in(item, spared).stream()).findFirst();
  }
}
