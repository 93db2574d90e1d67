// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;

/**
 * Tells PINs that people make up apart, without telling what they are.
 *
 * <p>A text that is typed where a PIN is asked for, and is none of the made-up secrets, gets a
 * number when it comes for the first time; the number is all that leaves this class. It is written
 * into the journal, and so a run is played again without the texts.
 */
final class TypedPins {
  private static final String PIN = "pin";

  /** Where a PIN is set up, and where it is asked for. */
  private static final List<String> FIELDS =
      List.of(
          ScreenId.PIN_SETUP.place(PIN),
          ScreenId.PIN_SETUP.place("confirm"),
          ScreenId.DOMAIN_SIGNIN.place(PIN));

  private final Map<String, Integer> numbers = new HashMap<>();
  private int last;

  /** All that may be known of a text in a field of secrets: which made-up secrets it equals. */
  List<String> known(World world, String field, String text) {
    List<String> known = new ArrayList<>(Secrets.matches(world.around(), text));
    if (!FIELDS.contains(field) || text.isEmpty()) {
      return known;
    }
    if (known.isEmpty()) {
      known.add(SecretEntry.TYPED + numbers.computeIfAbsent(text, it -> ++last));
    }
    // Whether it fits the policy is a property of PINs that are made up here alone.
    if (field.startsWith(ScreenId.PIN_SETUP.value())) {
      shape(world, text).forEach(known::add);
    }
    return known;
  }

  private static Stream<String> shape(World world, String text) {
    int least = world.around().circumstances().firstRun().pin().least();
    Stream<String> size =
        Stream.of(SecretEntry.TOO_SHORT)
            .filter(it -> text.codePointCount(0, text.length()) < least);
    Stream<String> kind =
        Stream.of(SecretEntry.LETTERS)
            .filter(it -> !text.chars().allMatch(c -> c >= '0' && c <= '9'));
    return Stream.concat(size, kind);
  }

  /** Numbers that a journal tells of are given to nobody else. */
  void taken(List<String> known) {
    known.stream()
        .filter(name -> name.matches(SecretEntry.TYPED + "\\d{1,9}"))
        .mapToInt(name -> Integer.parseInt(name.substring(SecretEntry.TYPED.length())))
        .forEach(number -> last = Math.max(last, number));
  }
}
