// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.script.Instruction.Presence;
import oobesim.session.Session;

/** What a person sees on the screen of a session now; nothing on a screen without description. */
final class Sight {
  private final Session session;
  private final ScreenCatalog screens;

  Sight(Session session, ScreenCatalog screens) {
    this.session = session;
    this.screens = screens;
  }

  Presence presence(String control) {
    return controls().stream()
        .filter(shown -> shown.id().equals(control))
        .findFirst()
        .map(shown -> shown.enabled() ? Presence.ENABLED : Presence.DISABLED)
        .orElse(Presence.ABSENT);
  }

  /**
   * Whether a text of the screen contains the words; how they are broken into lines is no matter.
   */
  boolean shows(String words) {
    return texts().stream().anyMatch(text -> text.replaceAll("\\s+", " ").contains(words));
  }

  OutputLine.Shown shown() {
    return new OutputLine.Shown(
        session.now(),
        session.screen(),
        screen().map(Screen::title).orElse(""),
        texts(),
        controls(),
        screen().flatMap(Screen::behind).map(Screen::id));
  }

  private List<String> texts() {
    return screen().map(ScreenText::texts).orElse(List.of());
  }

  private List<ShownControl> controls() {
    return screen().map(ScreenControls::of).orElse(List.of());
  }

  private Optional<Screen> screen() {
    return Optional.of(session.layers())
        .filter(layers -> screens.ids().contains(layers.front()))
        .map(layers -> screens.describe(layers, session.world()));
  }
}
