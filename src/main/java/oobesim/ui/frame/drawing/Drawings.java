// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import oobesim.page.Illustration;

/** Makes the drawing of a topic. */
public final class Drawings {
  private Drawings() {}

  /** A new drawing. */
  public static Drawing of(Illustration topic) {
    return switch (topic) {
      case NONE -> new Composition();
      case WAITING -> Hourglass.draw();
      case LANGUAGE -> Speech.draw();
      case REGION -> Globe.draw();
      case KEYBOARD -> Keys.draw();
      case NETWORK -> Waves.draw();
      case UPDATES -> Cycle.draw();
      case LICENCE -> Sheet.draw();
      case WORK -> WorkBadge.draw();
      case AUTOPILOT -> Laptop.beingSetUp();
      case READY -> Laptop.ready();
      case ERROR -> Laptop.broken();
      case PRIVACY -> Shield.draw();
      case HELLO -> Face.draw();
      case SETTINGS -> Gears.draw();
    };
  }
}
