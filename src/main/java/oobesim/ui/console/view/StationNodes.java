// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import oobesim.ui.control.FieldLabel;

/** The small parts that the station's panels are made of. */
public final class StationNodes {
  private StationNodes() {}

  /** Words in some styles. */
  public static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setMinWidth(0);
    return label;
  }

  /** Words that are never cut off. */
  public static Label whole(String words, String... styles) {
    Label label = label(words, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Parts in a row. */
  public static HBox row(double gap, Node... parts) {
    HBox row = new HBox(gap, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    return row;
  }

  /** What keeps parts of a row apart. */
  public static Region between() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return between;
  }

  /** A small word in a coloured frame. */
  public static Label chip(String words, String... styles) {
    Label chip = whole(words, "station-chip");
    chip.getStyleClass().addAll(styles);
    return chip;
  }

  /** A small word in a coloured frame, with a picture. */
  public static Label chip(StationIcon icon, String words, String... styles) {
    Label chip = chip(words, styles);
    chip.setGraphic(icon.node(16));
    return chip;
  }

  /** A picture that can be pressed. */
  public static Button press(StationIcon icon, String id, String name, Runnable press) {
    Button button = new Button();
    button.setGraphic(icon.node(18));
    button.getStyleClass().addAll("station-press");
    name(button, id, name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(action -> press.run());
    return button;
  }

  /** Words that can be pressed. */
  public static Button link(String words, String id, Runnable press) {
    Button button = new Button(words);
    button.getStyleClass().add("station-link");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId(id);
    button.setOnAction(action -> press.run());
    return button;
  }

  /** A button with words. */
  public static Button button(String words, String id, Runnable press) {
    Button button = link(words, id, press);
    button.getStyleClass().setAll("button", "station-button");
    return button;
  }

  /** Gives a node its id, and the words by which it is read out. */
  public static void name(Node node, String id, String name) {
    node.setId(id);
    if (node instanceof TextInputControl || node instanceof ChoiceBox<?>) {
      FieldLabel.give(node, name);
    } else {
      node.setAccessibleText(name);
    }
  }

  /** A constant as keys of words and style sheets write it. */
  public static String word(Enum<?> of) {
    return of.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** A virtual time as a clock. */
  public static String clock(Duration time) {
    return oobesim.ui.trainee.text.TimeText.clock(time);
  }
}
