// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** A page with a title, content that grows, and buttons at its foot. */
final class SimulatorPage extends VBox {
  private static final String MAIN = "page-main";

  private final VBox column = new VBox();
  private final FlowPane buttons = new FlowPane();
  private final String id;

  SimulatorPage(String id, String title) {
    this(id);
    line(title, "page-title");
  }

  /** A page that begins rehearsals, with the switch between the ways into one. */
  static SimulatorPage switching(String id, Way way, WindowText text, Consumer<Way> show) {
    SimulatorPage page = new SimulatorPage(id);
    WaySwitch ways = new WaySwitch(id, way, text, show);
    page.column.getChildren().add(new TitleRow(text.text(id + ".title"), ways));
    return page;
  }

  private SimulatorPage(String id) {
    this.id = id;
    setId(id);
    getStyleClass().add("simulator-page");
    setAlignment(Pos.TOP_CENTER);
    column.getStyleClass().add("page-column");
    setVgrow(column, Priority.ALWAYS);
    buttons.getStyleClass().add("page-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(column, buttons);
  }

  /** Lets the page be wider than text should run: it has things side by side. */
  void wide() {
    getStyleClass().add("page-wide");
  }

  /** Adds a paragraph and returns it. */
  Label line(String words, String styleClass) {
    Label label = new Paragraph(words, styleClass);
    column.getChildren().add(label);
    return label;
  }

  /** Adds what takes the room that is left. */
  void fill(Region content) {
    content.setMinHeight(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    column.getChildren().add(content);
  }

  /** Adds a button; the last one added stands rightmost. */
  Button button(String control, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id + "/" + control);
    button.getStyleClass().add("page-button");
    button.setOnAction(press -> action.run());
    buttons.getChildren().add(button);
    return button;
  }

  /** Makes a button the one that ENTER presses wherever no other button has the keyboard. */
  void main(Button button) {
    suggest(button);
    // A filter, for lists keep ENTER for themselves.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            (press.getTarget() instanceof Button focused ? focused : button).fire();
          }
        });
  }

  /** Makes a button look like the next right thing to press, instead of the one before. */
  void suggest(Button button) {
    buttons.getChildren().forEach(other -> other.getStyleClass().remove(MAIN));
    button.getStyleClass().add(MAIN);
  }

  /** Where the keyboard is to be at first. */
  void focusOn(Node node) {
    setUserData(node);
  }
}
