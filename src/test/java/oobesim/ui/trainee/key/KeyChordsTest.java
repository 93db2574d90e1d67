// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which keys the simulated device hears, and what stays in fields and pages. */
class KeyChordsTest {
  private final KeyChords chords = new KeyChords();

  @ParameterizedTest
  @EnumSource(names = {"WINDOWS", "META", "COMMAND"})
  void theWindowsKeyIsHeardWhenItIsReleased(KeyCode key) {
    assertThat(chords.pressed(plain(key), false)).isEmpty();
    assertThat(chords.released(plain(key))).contains("WIN");
  }

  @Test
  void theWindowsKeyIsHeardEvenInAField() {
    assertThat(chords.pressed(plain(KeyCode.WINDOWS), true)).isEmpty();
    assertThat(chords.released(plain(KeyCode.WINDOWS))).contains("WIN");
  }

  @Test
  void theWindowsKeyOfAChordIsNotHeardAlone() {
    chords.pressed(plain(KeyCode.WINDOWS), false);
    Stroke reset = new Stroke(KeyCode.R, true, false, false, true);
    assertThat(chords.pressed(reset, false)).contains("CTRL+WIN+R");
    chords.released(reset);
    assertThat(chords.released(plain(KeyCode.WINDOWS))).isEmpty();
    chords.pressed(plain(KeyCode.WINDOWS), false);
    assertThat(chords.released(plain(KeyCode.WINDOWS))).as("the next press").contains("WIN");
  }

  @Test
  void aHeldKeyCountsOnce() {
    assertThat(chords.pressed(plain(KeyCode.A), false)).contains("A");
    assertThat(chords.pressed(plain(KeyCode.A), false)).isEmpty();
    chords.released(plain(KeyCode.A));
    assertThat(chords.pressed(plain(KeyCode.A), false)).contains("A");
  }

  @Test
  void aKeyReleasedInAnotherWindowIsForgotten() {
    chords.pressed(plain(KeyCode.A), false);
    chords.forget();
    assertThat(chords.pressed(plain(KeyCode.A), false)).contains("A");
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTER", "TAB", "SPACE", "UP", "DOWN", "HOME", "PAGE_DOWN", "SHIFT"})
  void pagesKeepWhatMovesAndPresses(KeyCode key) {
    assertThat(chords.pressed(plain(key), false)).isEmpty();
  }

  @ParameterizedTest(name = "{1}, in a field {2}")
  @MethodSource("strokes")
  void whatIsHeard(Stroke stroke, String chord, boolean heardInField) {
    assertThat(new KeyChords().pressed(stroke, false)).contains(chord);
    assertThat(new KeyChords().pressed(stroke, true).isPresent()).isEqualTo(heardInField);
  }

  static Stream<Arguments> strokes() {
    return Stream.of(
        Arguments.of(plain(KeyCode.A), "A", false),
        Arguments.of(plain(KeyCode.DIGIT1), "1", false),
        Arguments.of(plain(KeyCode.ESCAPE), "ESC", true),
        Arguments.of(plain(KeyCode.BACK_SPACE), "BACKSPACE", false),
        Arguments.of(new Stroke(KeyCode.A, false, false, true, false), "SHIFT+A", false),
        Arguments.of(new Stroke(KeyCode.C, true, false, false, false), "CTRL+C", false),
        Arguments.of(new Stroke(KeyCode.Q, true, true, false, false), "CTRL+ALT+Q", false),
        Arguments.of(new Stroke(KeyCode.DIGIT0, false, true, false, false), "ALT+0", false),
        Arguments.of(new Stroke(KeyCode.D, true, false, true, false), "CTRL+SHIFT+D", true),
        Arguments.of(new Stroke(KeyCode.F3, true, false, true, false), "CTRL+SHIFT+F3", true),
        Arguments.of(new Stroke(KeyCode.F10, false, false, true, false), "SHIFT+F10", true),
        Arguments.of(new Stroke(KeyCode.DELETE, true, true, false, false), "CTRL+ALT+DEL", true),
        Arguments.of(new Stroke(KeyCode.ENTER, true, false, false, true), "CTRL+WIN+ENTER", true));
  }

  private static Stroke plain(KeyCode code) {
    return new Stroke(code, false, false, false, false);
  }
}
