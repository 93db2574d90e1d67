// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.i18n.Phrase;

/** Where a behaviour is known from, as flows, contracts and the catalogue of failures write it. */
public final class Sources {
  private static final String BETWEEN = ";\\s+";

  private Sources() {}

  /** Each source by itself, none of an empty text. */
  public static List<String> each(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(BETWEEN));
  }

  /** One of them as people are told of it: each has its own translation. */
  public static Phrase one(String source) {
    return new Phrase.OfFile(source);
  }

  /** All of them in one line. */
  public static Phrase line(String written) {
    return new Phrase.Listed(
        "explain", "sources", each(written).stream().map(Sources::one).toList());
  }
}
