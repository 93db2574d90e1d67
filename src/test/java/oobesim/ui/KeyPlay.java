// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.ui.control.ChoiceListView;
import oobesim.ui.control.LicenceView;
import oobesim.ui.control.ScrollArea;

/** Presses keys on a page as it opens, and says in one sentence what comes of them. */
public final class KeyPlay {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int LONGEST_ROUND = 60;

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END);

  /** Of each Windows a page to show in between: with another's all style sheets were read anew. */
  private static final Map<WindowsVersion, Screen> BLANK =
      Scenes.all()
          .filter(scene -> scene.id() == ScreenId.OFF)
          .map(Scenes::describe)
          .collect(Collectors.toMap(Screen::windows, Function.identity()));

  private final Stagehand hand;

  /**
   * Plays on a shown view.
   *
   * @param hand presses the keys
   */
  public KeyPlay(Stagehand hand) {
    this.hand = hand;
  }

  /** Opens a page afresh. */
  public KeyPlay open(Screen screen) {
    hand.show(BLANK.get(screen.windows())).show(screen);
    return this;
  }

  /** What has the keyboard when the page opens, where TAB leads, and what each key does. */
  public String sentence(Screen screen, String letter) {
    List<String> round = open(screen).round();
    List<String> clauses = new ArrayList<>();
    clauses.add("opens on " + place(round.getFirst()));
    List<String> others = round.subList(1, round.size()).stream().map(KeyPlay::place).toList();
    if (!others.isEmpty()) {
      clauses.add("TAB goes to " + String.join(", ", others));
    }
    if (round.getFirst().isEmpty()) {
      open(screen);
    }
    for (KeyCode key : KEYS) {
      add(clauses, key.name(), screen, () -> hand.press(key));
    }
    add(clauses, '"' + letter + '"', screen, () -> hand.type(letter));
    return String.join("; ", clauses);
  }

  /** A key that does nothing, or is only reported, leaves the page as it was. */
  private void add(List<String> clauses, String name, Screen screen, Runnable key) {
    String effect = effect(key);
    if (!effect.isEmpty()) {
      clauses.add(name + " " + effect);
    }
    if (!effect.matches("(presses [a-z-]+)?")) {
      open(screen);
    }
  }

  /** Where the keyboard is at first, and then at each press of TAB until it was there before. */
  public List<String> round() {
    List<String> round = new ArrayList<>();
    for (String at = hand.focused(); !round.contains(at); at = hand.press(KeyCode.TAB).focused()) {
      if (round.size() > LONGEST_ROUND) {
        throw new AssertionError("TAB leads to no place twice: " + round);
      }
      round.add(at);
    }
    return round;
  }

  /** What a key changes: what the page reports, where the keyboard is, what is marked or typed. */
  public String effect(Runnable key) {
    int before = hand.reports().size();
    String place = hand.focused();
    State state = state();
    key.run();
    List<String> words = new ArrayList<>();
    List<String> reports = hand.reports();
    reports.subList(before, reports.size()).forEach(report -> words.add(word(report)));
    String now = hand.focused();
    State after = state();
    if (!now.equals(place)) {
      words.add("goes to " + place(now));
    } else {
      words.addAll(after.since(state, words.isEmpty()));
    }
    return String.join(" and ", words);
  }

  private static String word(String report) {
    String[] parts = report.split(" ", 3);
    return switch (parts[0]) {
      case "click" -> "presses " + parts[1];
      case "select" -> "chooses " + parts[1];
      case "key" -> "is heard by the device";
      case "check" -> (parts[2].equals("true") ? "ticks " : "clears ") + parts[1];
      default -> "tells " + parts[1];
    };
  }

  private static String place(String nodeId) {
    return nodeId.isEmpty() ? "the page" : nodeId.substring(nodeId.indexOf('/') + 1);
  }

  private static Stream<Node> inside(Node owner, String selector) {
    boolean holds = owner instanceof ChoiceListView || owner instanceof LicenceView;
    return holds ? owner.lookupAll(selector).stream() : Stream.empty();
  }

  /** What can change without a report. */
  private record State(Set<String> marked, String text, double offset) {
    List<String> since(State before, boolean silent) {
      List<String> words = new ArrayList<>();
      if (silent && !marked.equals(before.marked)) {
        words.add("marks " + String.join(", ", marked));
      }
      if (!text.equals(before.text)) {
        words.add("types");
      }
      if (silent && offset != before.offset && marked.equals(before.marked)) {
        words.add("scrolls");
      }
      return words;
    }
  }

  private State state() {
    return hand.ask(
        () -> {
          Node owner = hand.view().getScene().getFocusOwner();
          String text = owner instanceof TextField field ? field.getText() : "";
          Set<String> marked =
              inside(owner, ".choice")
                  .filter(row -> row.getPseudoClassStates().contains(CURRENT))
                  .map(row -> place(row.getId()))
                  .collect(Collectors.toSet());
          double offset =
              inside(owner, ".scroll-area").mapToDouble(a -> ((ScrollArea) a).offset()).sum();
          return new State(marked, text, offset);
        });
  }
}
