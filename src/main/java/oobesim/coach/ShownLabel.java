// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.Optional;
import oobesim.screen.Screen;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;

/** What a control of a screen says, in the language of the device. */
public final class ShownLabel {
  private ShownLabel() {}

  /** The words of a control by its id; empty if the screen does not have it. */
  public static Optional<String> of(Screen screen, String control) {
    return ScreenControls.of(screen).stream()
        .filter(shown -> shown.id().equals(control))
        .map(ShownControl::label)
        .findFirst();
  }
}
