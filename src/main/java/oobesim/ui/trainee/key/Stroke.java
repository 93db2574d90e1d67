// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.key;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key of the real keyboard with what is held beside it.
 *
 * @param code the key
 * @param ctrl whether CTRL is held
 * @param alt whether ALT is held
 * @param shift whether SHIFT is held
 * @param win whether the Windows or command key is held
 */
public record Stroke(KeyCode code, boolean ctrl, boolean alt, boolean shift, boolean win) {
  private static final Set<KeyCode> WIN_KEYS =
      Set.of(KeyCode.WINDOWS, KeyCode.META, KeyCode.COMMAND);

  private static final Set<KeyCode> MODIFIERS =
      Set.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ALT_GRAPH, KeyCode.SHIFT, KeyCode.CAPS);

  /** The key of an event. */
  public static Stroke of(KeyEvent event) {
    return new Stroke(
        event.getCode(),
        event.isControlDown(),
        event.isAltDown(),
        event.isShiftDown(),
        event.isMetaDown());
  }

  /** Whether the key is the Windows key. */
  public boolean isWin() {
    return WIN_KEYS.contains(code);
  }

  /** Whether the key only changes others. */
  public boolean isModifier() {
    return MODIFIERS.contains(code);
  }

  /** Whether a page uses the key by itself: to move, to press, to choose. */
  public boolean isForPages() {
    boolean moves =
        code.isNavigationKey()
            || code == KeyCode.ENTER
            || code == KeyCode.TAB
            || code == KeyCode.SPACE;
    return moves && !ctrl && !alt && !win;
  }

  /**
   * Whether a text field uses the key. With CTRL and ALT together people type special characters,
   * so such a chord could be part of a secret.
   */
  boolean isForFields() {
    if (code.isFunctionKey() || code == KeyCode.ESCAPE || win) {
      return false;
    }
    if (ctrl && alt) {
      return code != KeyCode.DELETE;
    }
    return !(ctrl && shift) || code.isNavigationKey();
  }

  /** The words of scripts, such as {@code CTRL+SHIFT+D}. */
  public String chord() {
    return (ctrl ? "CTRL+" : "")
        + (alt ? "ALT+" : "")
        + (shift ? "SHIFT+" : "")
        + (win ? "WIN+" : "")
        + word();
  }

  private String word() {
    return switch (code) {
      case DELETE -> "DEL";
      case ESCAPE -> "ESC";
      case BACK_SPACE -> "BACKSPACE";
      default -> code.isDigitKey() ? digit() : code.name().replace("_", "");
    };
  }

  private String digit() {
    return code.name().substring(code.name().length() - 1);
  }
}
