// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.script.Instruction.Presence;
import oobesim.session.Session;

/**
 * What a person sees on a screen.
 *
 * @param screen the screen that is shown
 */
public record Sight(Screen screen) {
  static Sight of(Session session, ScreenCatalog screens) {
    return new Sight(screens.describe(session.layers(), session.world()));
  }

  /** In which condition a control is, by its id on the screen. */
  public Presence presence(String control) {
    return control(control)
        .map(shown -> shown.enabled() ? Presence.ENABLED : Presence.DISABLED)
        .orElse(Presence.ABSENT);
  }

  /** Whether a box is there and ticked, or there and clear. */
  public boolean hasBox(String id, boolean ticked) {
    return control(id)
        .filter(shown -> shown.mark().equals(Optional.of(ShownControl.Mark.ticked(ticked))))
        .isPresent();
  }

  /** A control by its id on the screen, empty if it is not there. */
  public Optional<ShownControl> control(String id) {
    return controls().stream().filter(shown -> shown.id().equals(id)).findFirst();
  }

  /**
   * Whether a text of the screen contains the words; how they are broken into lines is no matter.
   */
  public boolean shows(String words) {
    return texts().stream().anyMatch(text -> text.replaceAll("\\s+", " ").contains(words));
  }

  /** The heading, may be empty. */
  public String title() {
    return screen.title();
  }

  /** All texts in reading order. */
  public List<String> texts() {
    return ScreenText.texts(screen);
  }

  /** What a person can use, in reading order. */
  public List<ShownControl> controls() {
    return ScreenControls.of(screen);
  }
}
