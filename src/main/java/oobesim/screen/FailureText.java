// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import oobesim.provisioning.Failure;

/** The sentence by which a page names what went wrong. */
final class FailureText {
  private FailureText() {}

  static String of(Page page, Failure failure) {
    return of(page, failure.id(), failure.code());
  }

  /** The failure's own sentence, or the general one, and its code in lower case. */
  static String of(Page page, String id, String code) {
    String own = "failure." + id + ".text";
    String sentence = page.shared(page.messages().has(own) ? own : "failure.unknown.text");
    return code.isEmpty()
        ? sentence
        : page.shared("failure.with-code", sentence, code.toLowerCase(Locale.ROOT));
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
