// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that make a window's words larger and smaller, as in browsers. */
public enum SizeKeys {
  /** One step larger. */
  LARGER("Ctrl+Plus", KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
  /** One step smaller. */
  SMALLER("Ctrl+Minus", KeyCode.MINUS, KeyCode.SUBTRACT),
  /** As large as usual. */
  USUAL("Ctrl+0", KeyCode.DIGIT0, KeyCode.NUMPAD0);

  private final String words;
  private final List<KeyCombination> combinations;

  /** The same sign is on several keys, on some keyboards only with SHIFT. */
  SizeKeys(String words, KeyCode... codes) {
    this.words = words;
    combinations =
        Stream.of(codes)
            .<KeyCombination>map(
                code ->
                    new KeyCodeCombination(
                        code, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_ANY))
            .toList();
  }

  /** Each of them does it. */
  public List<KeyCombination> combinations() {
    return combinations;
  }

  /** How they are told, such as {@code Ctrl+Plus}. */
  public String words() {
    return words;
  }
}
