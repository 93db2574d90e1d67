// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.instructor.Chords;
import oobesim.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandTest {
  @BeforeAll
  static void startToolkit() {
    // The names of keys are the toolkit's.
    Fx.run(() -> {});
  }

  @Test
  void everyCommandHasKeysOfItsOwn() {
    List<String> keys = Arrays.stream(Command.values()).map(Command::keys).toList();
    assertThat(keys).doesNotHaveDuplicates().noneMatch(String::isEmpty);
    assertThat(Command.POWER.keys()).isEqualTo("F2");
  }

  @Test
  void noChordOfTheDeviceIsACommand() {
    assertThat(Command.of(press(KeyCode.F10, true, false))).isEmpty();
    assertThat(Command.of(press(KeyCode.F3, true, true))).isEmpty();
    assertThat(Command.of(press(KeyCode.F10, false, false))).contains(Command.KEYS);
    assertThat(Chords.KEPT)
        .doesNotContainAnyElementsOf(Arrays.stream(Command.values()).map(Command::keys).toList());
  }

  private static KeyEvent press(KeyCode code, boolean shift, boolean ctrl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false);
  }
}
