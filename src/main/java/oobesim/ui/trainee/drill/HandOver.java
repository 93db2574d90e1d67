// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.Optional;
import oobesim.assessment.Card;
import oobesim.coach.DrillRun;

/** Handing a device over with its card; where lines of the card are empty it asks once. */
final class HandOver {
  private final DrillRun drill;
  private boolean asked;

  HandOver(DrillRun drill) {
    this.drill = drill;
  }

  /** Hands it over, or asks; the line to be written first, empty if it was handed over. */
  Optional<String> press() {
    Optional<String> open = open();
    if (open.isPresent() && !asked) {
      asked = true;
      return open;
    }
    asked = false;
    drill.handOver();
    return Optional.empty();
  }

  /** Whether it asks now: who has written the card in the meantime is asked no more. */
  boolean asking() {
    asked = asked && open().isPresent();
    return asked;
  }

  /** The key of what the button says now. */
  String words() {
    return asking() ? "coach.hand-over.incomplete" : "coach.hand-over";
  }

  private Optional<String> open() {
    return drill.assessment().card().stream()
        .filter(line -> line.text().isBlank())
        .map(Card.Line::field)
        .map(field -> field.id())
        .findFirst();
  }
}
