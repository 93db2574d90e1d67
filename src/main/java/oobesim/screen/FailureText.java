// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import java.util.stream.Stream;
import oobesim.provisioning.Failure;

/** The sentence by which a page names what went wrong. */
final class FailureText {
  private FailureText() {}

  static String of(Page page, Failure failure) {
    return of(page, failure.id(), failure.code());
  }

  /**
   * The failure's own sentence, or that of all failures of its code, or the general one, and its
   * code: a number in lower case, a name as it is. What looks alike to a person reads alike here.
   */
  static String of(Page page, String id, String code) {
    String sentence =
        Stream.of(id, code.toLowerCase(Locale.ROOT))
            .map(name -> "failure." + name + ".text")
            .filter(page.messages()::has)
            .findFirst()
            .orElse("failure.unknown.text");
    String said = page.shared(sentence);
    return code.isEmpty()
        ? said
        : page.shared("failure.with-code", "failure", said, "code", written(code));
  }

  private static String written(String code) {
    return code.startsWith("0x") ? code.toLowerCase(Locale.ROOT) : code;
  }

  /** The sentence of the failure that happened last; the general one if none is known. */
  static String last(Page page) {
    return page.world()
        .state()
        .failure()
        .map(failure -> of(page, failure))
        .orElseGet(() -> page.shared("failure.unknown.text"));
  }
}
