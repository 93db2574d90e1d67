// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import java.util.stream.Stream;
import oobesim.provisioning.Failure;

/** The sentence by which a page names what went wrong. */
final class FailureText {
  private FailureText() {}

  /** The failure's own sentence, or its code's, or the general one, and its code in lower case. */
  static String of(Page page, Failure failure) {
    String sentence =
        Stream.of("failure." + failure.id(), "failure.code." + failure.code())
            .map(key -> key + ".text")
            .filter(page.messages()::has)
            .findFirst()
            .map(page::shared)
            .orElseGet(() -> page.shared("failure.unknown.text"));
    return failure.code().isEmpty()
        ? sentence
        : page.shared("failure.with-code", sentence, failure.code().toLowerCase(Locale.ROOT));
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
