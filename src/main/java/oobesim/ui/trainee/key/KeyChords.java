// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.key;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * Finds out which keys the simulated device hears. The Windows key counts when it is released and
 * nothing else was pressed meanwhile; any other key counts once, when it is pressed.
 */
public final class KeyChords {
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
  private boolean winHeld;
  private boolean winSpoiled;

  /**
   * A key went down.
   *
   * @param inField whether it was pressed in a text field
   * @return the chord that the device hears, if it hears one
   */
  public Optional<String> pressed(Stroke stroke, boolean inField) {
    if (stroke.isWin()) {
      winHeld = true;
      return Optional.empty();
    }
    winSpoiled |= winHeld;
    boolean again = !held.add(stroke.code());
    boolean kept = stroke.isForPages() || inField && stroke.isForFields();
    return again || kept || stroke.isModifier() ? Optional.empty() : Optional.of(stroke.chord());
  }

  /** A key went up; the Windows key is heard now. */
  public Optional<String> released(Stroke stroke) {
    if (!stroke.isWin()) {
      held.remove(stroke.code());
      return Optional.empty();
    }
    boolean heard = !winSpoiled;
    winHeld = false;
    winSpoiled = false;
    return heard ? Optional.of("WIN") : Optional.empty();
  }

  /** The window lost the keyboard: what is released elsewhere will not be told here. */
  public void forget() {
    held.clear();
    winHeld = false;
    winSpoiled = false;
  }
}
