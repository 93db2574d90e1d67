// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static oobesim.docs.Outcome.fails;
import static oobesim.docs.Outcome.goesTo;

import java.util.List;

/**
 * What comes of a wrong setting in one scenario.
 *
 * @param parts one outcome; two where a technician hands a sealed device to its user
 */
record Cell(List<Outcome> parts) {
  private static final String SEALED = "preprov-success";
  private static final String DESKTOP = "desktop";

  /** A user's run without any effect. */
  static final Cell NONE = new Cell(List.of(goesTo(DESKTOP)));

  /** A technician's and a user's half without any effect. */
  static final Cell NONE_IN_BOTH = new Cell(List.of(goesTo(SEALED), goesTo(DESKTOP)));

  Cell {
    parts = List.copyOf(parts);
  }

  static Cell of(Outcome... parts) {
    return new Cell(List.of(parts));
  }

  /** A user's device ends on the full page of an error. */
  static Cell page(String failure) {
    return of(fails("setup-error", failure));
  }

  /** A user's device, or a self-deploying one, ends on the status page. */
  static Cell statusPage(String failure) {
    return of(fails("esp", failure));
  }

  /** The technician sees the failure. */
  static Cell technician(String failure) {
    return of(fails("preprov-failure", failure));
  }

  /** The technician seals a device on which this becomes of its user's half. */
  static Cell green(Outcome user) {
    return of(goesTo(SEALED), user);
  }

  /** As the page says it. */
  String words() {
    String first = parts.getFirst().words(parts.size() == 2 ? SEALED : DESKTOP);
    if (parts.size() == 1 || equals(NONE_IN_BOTH)) {
      return first;
    }
    String technician = parts.getFirst().nothing(SEALED) ? "**green**" : first;
    return technician + "; then the user: " + parts.getLast().words(DESKTOP);
  }
}
