// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import oobesim.provisioning.Failure;

/** The sentence by which the technician's failure page names what went wrong. */
final class FailureText {
  private FailureText() {}

  /** The failure's own sentence, or the general one, and its code in lower case. */
  static String of(Page page, Failure failure) {
    String own = "failure." + failure.id() + ".text";
    String sentence = page.shared(page.messages().has(own) ? own : "failure.unknown.text");
    return failure.code().isEmpty()
        ? sentence
        : page.shared("failure.with-code", sentence, failure.code().toLowerCase(Locale.ROOT));
  }

  /** The sentence of a page that knows of no failure. */
  static String unknown(Page page) {
    return page.shared("failure.unknown.text");
  }
}
