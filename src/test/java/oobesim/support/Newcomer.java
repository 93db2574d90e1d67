// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/**
 * Somebody who has the window, a keyboard and nothing else: knows what can be read in it, presses
 * keys, and has no id, no file and no password but those that the window shows.
 */
public final class Newcomer {
  private static final int PATIENCE = 60;
  private static final Duration BLINK = Duration.ofMillis(200);

  private final WindowDriver window;
  private final Map<String, KeyCode[]> keys = new TreeMap<>();

  public Newcomer(WindowDriver window) {
    this.window = window;
  }

  /** Reads the list of keys on the page that every program has behind F1. */
  public Newcomer readsTheKeys() {
    window.press(KeyCode.F1);
    Fx.run(
        () -> {
          for (Node row : root().lookupAll(".key-row")) {
            List<String> words = texts(row);
            keys.put(words.getLast(), chord(words.getFirst()));
          }
        });
    assertThat(keys).isNotEmpty();
    window.press(KeyCode.ESCAPE);
    return this;
  }

  private static KeyCode[] chord(String words) {
    List<KeyCode> codes = new ArrayList<>();
    for (String word : words.split("\\+")) {
      codes.add(
          switch (word) {
            case "Alt" -> KeyCode.ALT;
            case "Ctrl" -> KeyCode.CONTROL;
            case "0" -> KeyCode.DIGIT0;
            case "↑" -> KeyCode.UP;
            case "↓" -> KeyCode.DOWN;
            case "←" -> KeyCode.LEFT;
            case "→" -> KeyCode.RIGHT;
            default -> KeyCode.valueOf(word.toUpperCase(Locale.ROOT));
          });
    }
    return codes.toArray(KeyCode[]::new);
  }

  /** Presses the keys that the list names for something. */
  public Newcomer does(String wish) {
    assertThat(keys).containsKey(wish);
    window.press(keys.get(wish)).passes(BLINK);
    return this;
  }

  /** Goes down a list from its beginning to the row that says something, and presses a key. */
  public Newcomer chooses(String words, KeyCode key) {
    window.press(KeyCode.HOME);
    goes(KeyCode.DOWN, () -> row().contains(words));
    window.press(key).passes(BLINK);
    return this;
  }

  /** Goes with TAB to the button of that name, and presses ENTER. */
  public Newcomer presses(String words) {
    goes(KeyCode.TAB, () -> texts(owner()).contains(words));
    window.press(KeyCode.ENTER).passes(BLINK);
    return this;
  }

  private void goes(KeyCode key, BooleanSupplier there) {
    for (int i = 0; i < PATIENCE && !Fx.get(there::getAsBoolean); i++) {
      window.press(key);
    }
    assertThat(Fx.get(there::getAsBoolean)).as("found with %s", key).isTrue();
  }

  /** Presses the key that stands beside the large sign of a device that is off. */
  public Newcomer switchesOn() {
    String key = Fx.get(() -> ((Label) root().lookup(".power-cap")).getText());
    window.press(KeyCode.valueOf(key)).passes(BLINK);
    return this;
  }

  /** Jumps over waits until something can be read. */
  public Newcomer waitsFor(String words) {
    for (int i = 0; i < PATIENCE && !reads(words); i++) {
      assertThat(reads("Next change in")).as("something comes: %s", all()).isTrue();
      does("Jump to the next change");
    }
    assertThat(reads(words)).as(words).isTrue();
    return this;
  }

  /**
   * Goes on as the window says until something can be read: fills fields from the card, jumps over
   * waits, and presses ENTER where the device waits.
   */
  public Newcomer goesOnUntil(String words) {
    for (int i = 0; i < PATIENCE && !reads(words); i++) {
      if (Fx.get(() -> owner() instanceof TextField field && field.getText().isEmpty())) {
        does("Who can sign in");
        window.press(KeyCode.ENTER).passes(BLINK);
      } else if (reads("Next change in")) {
        does("Jump to the next change");
      } else {
        window.press(KeyCode.ENTER).passes(BLINK);
      }
    }
    assertThat(reads(words)).as("%s in %s", words, all()).isTrue();
    return this;
  }

  /** Whether something can be read in the window. */
  public boolean reads(String words) {
    return all().stream().anyMatch(text -> text.contains(words));
  }

  /** Whether it stands alone somewhere, not only as a part of something longer. */
  public boolean readsAlone(String words) {
    return all().contains(words);
  }

  private List<String> all() {
    return Fx.get(() -> texts(root()));
  }

  /** What stands in the marked row of the list that has the keyboard. */
  private String row() {
    return Stream.of("selected", "current")
        .map(PseudoClass::getPseudoClass)
        .flatMap(state -> marked(owner(), state).stream())
        .collect(Collectors.joining(" "));
  }

  private static List<String> marked(Node node, PseudoClass state) {
    if (node == null || !node.isVisible()) {
      return List.of();
    }
    if (node.getPseudoClassStates().contains(state)) {
      return texts(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> marked(child, state).stream())
            .toList()
        : List.of();
  }

  private Scene scene() {
    return window.stage().getScene();
  }

  private Parent root() {
    return scene().getRoot();
  }

  private Node owner() {
    return scene().getFocusOwner();
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node == null || !node.isVisible()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      texts.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
