// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.instructor.Bays;
import oobesim.ui.trainee.text.WindowText;

/**
 * The places of a line as whoever leads sees them.
 *
 * @param line the line
 * @param text the words that the trainee's row has for them, too
 */
record LineBays(Line line, WindowText text) implements Bays {
  @Override
  public List<Bay> all() {
    return line.places().stream().map(this::bay).toList();
  }

  private Bay bay(Place place) {
    String state = place.state().word();
    return new Bay(
        place.number(),
        text.text("places.tile", "number", place.number(), "serial", place.serial()),
        state,
        text.text("places.state." + state),
        place == line.shown());
  }

  @Override
  public void turnTo(int number) {
    line.turnTo(number);
  }
}
