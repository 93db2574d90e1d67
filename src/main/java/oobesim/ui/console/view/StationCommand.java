// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import oobesim.ui.control.KeyWords;
import oobesim.ui.control.SizeKeys;

/** What can be done at the station by keys, wherever the keyboard is. */
public enum StationCommand {
  /** Stops virtual time or lets it run. */
  FREEZE(KeyCode.F7),
  /** Jumps to the next change. */
  NEXT_CHANGE(KeyCode.F8),
  /** Jumps to 91 minutes behind the seal. */
  RESEAL(KeyCode.F8, KeyCombination.SHIFT_DOWN),
  /** Keeps this moment. */
  KEEP(KeyCode.K, KeyCombination.CONTROL_DOWN),
  /** Goes back to the moment that was kept last. */
  GO_BACK(KeyCode.Z, KeyCombination.CONTROL_DOWN),
  /** Opens the line for a remark. */
  MARK(KeyCode.M, KeyCombination.CONTROL_DOWN),
  /** Opens or closes the whole chart. */
  WHOLE_CHART(KeyCode.G, KeyCombination.CONTROL_DOWN),
  /** Lets virtual time run faster. */
  FASTER(KeyCode.UP, KeyCombination.ALT_DOWN),
  /** Lets virtual time run slower. */
  SLOWER(KeyCode.DOWN, KeyCombination.ALT_DOWN),
  /** The trainee's picture takes the whole row, or its place again. */
  LARGE_MIRROR(KeyCode.ENTER, KeyCombination.CONTROL_DOWN),
  /** Makes a drill of the run. */
  NEW_DRILL(KeyCode.N, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
  /** The keyboard goes to the next panel. */
  NEXT_PANEL(KeyCode.F6),
  /** The keyboard goes to the panel before. */
  PREVIOUS_PANEL(KeyCode.F6, KeyCombination.SHIFT_DOWN),
  /** Opens the checklist. */
  CHECKLIST(KeyCode.DIGIT1, KeyCombination.ALT_DOWN),
  /** Opens the world. */
  WORLD(KeyCode.DIGIT2, KeyCombination.ALT_DOWN),
  /** Opens the failures. */
  FAULTS(KeyCode.DIGIT3, KeyCombination.ALT_DOWN),
  /** Opens the journal. */
  JOURNAL(KeyCode.DIGIT4, KeyCombination.ALT_DOWN),
  /** Opens the remarks. */
  MARKS(KeyCode.DIGIT5, KeyCombination.ALT_DOWN),
  /** Shows everything larger. */
  LARGER(SizeKeys.LARGER),
  /** Shows everything smaller. */
  SMALLER(SizeKeys.SMALLER),
  /** Shows everything as large as usual. */
  USUAL_SIZE(SizeKeys.USUAL);

  private final List<KeyCombination> keys;
  private final String words;

  StationCommand(KeyCode code, Modifier... modifiers) {
    KeyCodeCombination one = new KeyCodeCombination(code, modifiers);
    keys = List.of(one);
    words = KeyWords.of(one);
  }

  StationCommand(SizeKeys size) {
    keys = size.combinations();
    words = size.words();
  }

  /** The command of a key press. */
  public static Optional<StationCommand> of(KeyEvent press) {
    return Stream.of(values())
        .filter(command -> command.keys.stream().anyMatch(keys -> keys.match(press)))
        .findFirst();
  }

  /** The keys in words, such as {@code Ctrl+K}. */
  public String keys() {
    return words;
  }

  /** Stable kebab-case name: the node id behind {@code station/}, and the key of its words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it leads the run, as against looking at it: a test allows a remark alone. */
  public boolean leads() {
    return switch (this) {
      case FREEZE, NEXT_CHANGE, RESEAL, KEEP, GO_BACK, FASTER, SLOWER -> true;
      case MARK,
          WHOLE_CHART,
          LARGE_MIRROR,
          NEW_DRILL,
          NEXT_PANEL,
          PREVIOUS_PANEL,
          CHECKLIST,
          WORLD,
          FAULTS,
          JOURNAL,
          MARKS,
          LARGER,
          SMALLER,
          USUAL_SIZE ->
          false;
    };
  }
}
