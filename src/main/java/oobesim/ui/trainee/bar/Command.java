// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import oobesim.ui.control.KeyWords;
import oobesim.ui.control.SizeKeys;

/**
 * What a person can do with the simulator, as against the simulated device. Plain function keys and
 * ALT with an arrow are the simulator's: no page of the device uses them.
 */
public enum Command {
  /** Opens or closes the page with version, licence and keys. */
  ABOUT(KeyCode.F1),
  /** Presses the power button. */
  POWER(KeyCode.F2),
  /** Plugs the network cable in or out. */
  CABLE(KeyCode.F3),
  /** Connects by Wi-Fi or cuts it. */
  WIFI(KeyCode.F4),
  /** Switches the internet behind the network. */
  INTERNET(KeyCode.F5),
  /** Moves the keyboard between display and bar. */
  SWITCH_PLACE(KeyCode.F6),
  /** Moves the keyboard the other way round. */
  SWITCH_BACK(KeyCode.F6, KeyCombination.SHIFT_DOWN),
  /** Stops virtual time or lets it run. */
  PAUSE(KeyCode.F7),
  /** Jumps to the next change. */
  JUMP(KeyCode.F8),
  /** Presses the device's Windows key once. */
  WIN(KeyCode.F9),
  /** Opens the menu of key chords. */
  KEYS(KeyCode.F10),
  /** Fills the screen or leaves it. */
  FULL_SCREEN(KeyCode.F11),
  /** Asks for a file. */
  OPEN(KeyCode.F12),
  /** Lets virtual time run faster. */
  FASTER(KeyCode.UP, KeyCombination.ALT_DOWN),
  /** Lets virtual time run slower. */
  SLOWER(KeyCode.DOWN, KeyCombination.ALT_DOWN),
  /** Begins the open file again. */
  START_AGAIN(KeyCode.F12, KeyCombination.ALT_DOWN),
  /** Shows the profiles that can be rehearsed. */
  START_PAGE(KeyCode.HOME, KeyCombination.ALT_DOWN),
  /** Opens the instructor's station, or brings it to the front. */
  STATION(KeyCode.END, KeyCombination.ALT_DOWN),
  /** Opens or closes the page of the exercises that are judged. */
  DRILLS(KeyCode.F2, KeyCombination.ALT_DOWN),
  /** Shows the remarks on the open file and its run. */
  REMARKS(KeyCode.F1, KeyCombination.ALT_DOWN),
  /** Opens or closes the page on which settings are changed. */
  SETTINGS(KeyCode.F3, KeyCombination.ALT_DOWN),
  /** Takes the last change around the device back. */
  TAKE_BACK(KeyCode.F7, KeyCombination.ALT_DOWN),
  /** Opens or closes the page of all that can fail. */
  FAILURES(KeyCode.F11, KeyCombination.ALT_DOWN),
  /** Opens, reaches or closes the card of those who can sign in. */
  PEOPLE(KeyCode.F5, KeyCombination.ALT_DOWN),
  /** Reads the device's QR code with a phone, or puts the phone away. */
  COMPANION(KeyCode.F10, KeyCombination.ALT_DOWN),
  /** Opens, reaches or closes the page of the rehearsal's end. */
  OUTCOME(KeyCode.F9, KeyCombination.ALT_DOWN),
  /** Saves the journal of the run. */
  SAVE_JOURNAL(KeyCode.F8, KeyCombination.ALT_DOWN),
  /** Goes back to the run before the open one. */
  RUN_BEFORE(KeyCode.LEFT, KeyCombination.ALT_DOWN),
  /** Goes to the place that calls, in a drill with several places. */
  NEXT_PLACE(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
  /** Tells what the screen is, what brought it, and what may be done there. */
  EXPLAIN(KeyCode.E, KeyCombination.CONTROL_DOWN),
  /** Draws everything in few colours that stand far apart, or in its own again. */
  HIGH_CONTRAST(KeyCode.H, KeyCombination.CONTROL_DOWN),
  /** Lets nothing fade or move in, or lets it again. */
  LESS_MOTION(KeyCode.L, KeyCombination.CONTROL_DOWN),
  /** Makes the simulator's own words larger. */
  LARGER(SizeKeys.LARGER),
  /** Makes the simulator's own words smaller. */
  SMALLER(SizeKeys.SMALLER),
  /** Makes the simulator's own words as large as the window suggests. */
  USUAL_SIZE(SizeKeys.USUAL);

  private final List<KeyCombination> keys;
  private final String words;

  Command(KeyCode code, KeyCombination.Modifier... modifiers) {
    KeyCodeCombination one = new KeyCodeCombination(code, modifiers);
    this.keys = List.of(one);
    this.words = KeyWords.of(one);
  }

  Command(SizeKeys size) {
    this.keys = size.combinations();
    this.words = size.words();
  }

  /** The command of a key press. */
  public static Optional<Command> of(KeyEvent press) {
    return Stream.of(values())
        .filter(command -> command.keys.stream().anyMatch(keys -> keys.match(press)))
        .findFirst();
  }

  /** Stable kebab-case name: the node id behind {@code device-bar/}, and the key of its words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The keys in words, such as {@code F2} or {@code Alt+Up}. */
  public String keys() {
    return words;
  }
}
