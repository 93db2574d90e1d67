// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/**
 * A console: its lines with the one being typed at their end, which stays in sight however long the
 * output is. A field without a look of its own takes the keyboard; what is in it is shown among the
 * lines, broken where they break.
 */
public final class ConsoleView extends Region {
  private static final double FIELD = 2;

  private final ConsoleText text = new ConsoleText();
  private final TextField field = new ConsoleField();
  private final Rectangle window = new Rectangle();
  private final Consumer<String> onText;
  private final CommandHistory history = new CommandHistory();
  private Block.Console shown;
  private double back;

  /**
   * A console.
   *
   * @param first what to show
   * @param nodeId the field's node id
   * @param onText told what was typed once it is entered
   */
  public ConsoleView(Block.Console first, String nodeId, Consumer<String> onText) {
    this.onText = onText;
    this.shown = first;
    getStyleClass().add(Style.CONSOLE);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    field.setId(nodeId);
    field.setOpacity(0);
    field.setManaged(false);
    getChildren().addAll(field, text);
    setClip(window);
    put(first.value());
    field.textProperty().subscribe(this::typed);
    field.caretPositionProperty().subscribe(this::retype);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, press -> field.requestFocus());
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    show(first);
    // no subscription tells of what the field held before it was made
    retype();
  }

  /** Shows newer lines; what is being typed stays, unless the run knows another command. */
  public void show(Block.Console next) {
    boolean changed = !next.value().equals(shown.value());
    boolean more = !next.lines().equals(shown.lines());
    shown = next;
    history.show(next.history());
    text.print(next.lines(), next.prompt());
    FieldLabel.give(field, next.prompt());
    if (changed) {
      put(next.value());
    }
    if (more) {
      back = 0;
    }
  }

  /** Tells what was typed, as ENTER does. */
  public void enter() {
    if (!field.getText().equals(shown.value())) {
      onText.accept(field.getText());
    }
    history.restart();
  }

  /** The field itself, for the focus. */
  public TextField field() {
    return field;
  }

  private void put(String command) {
    field.setText(command);
    field.end();
  }

  private void typed() {
    back = 0;
    retype();
  }

  private void retype() {
    text.type(field.getText(), field.getCaretPosition());
  }

  private void pressed(KeyEvent press) {
    boolean used =
        switch (press.getCode()) {
          case UP -> recall(history.before(field.getText()));
          case DOWN -> recall(history.after(field.getText()));
          case ESCAPE -> recall("");
          case PAGE_UP -> scroll(getHeight() / 2);
          case PAGE_DOWN -> scroll(-getHeight() / 2);
          case TAB -> true;
          default -> false;
        };
    if (used) {
      press.consume();
    }
  }

  private boolean recall(String command) {
    put(command);
    return true;
  }

  private void wheel(ScrollEvent turn) {
    scroll(turn.getDeltaY());
    turn.consume();
  }

  private boolean scroll(double up) {
    back = Math.clamp(back + up, 0, Math.max(0, text.prefHeight(room()) - inside()));
    requestLayout();
    return true;
  }

  private double room() {
    return Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
  }

  private double inside() {
    return getHeight() - snappedTopInset() - snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double room = width < 0 ? -1 : Math.max(1, width - sides);
    return snappedTopInset() + text.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + text.prefWidth(-1) + snappedRightInset();
  }

  /** Short output begins at the top, long output ends at the bottom; no line is cut. */
  @Override
  protected void layoutChildren() {
    double height = text.prefHeight(room());
    double over = Math.max(0, height - inside());
    double linesAbove = Math.ceil((over - Math.min(back, over)) / text.lineHeight());
    double y = snappedTopInset() - linesAbove * text.lineHeight();
    text.resizeRelocate(snappedLeftInset(), snapPositionY(y), room(), height);
    double end = Math.clamp(y + height - FIELD, 0, Math.max(0, getHeight() - FIELD));
    field.resizeRelocate(snappedLeftInset(), end, FIELD, FIELD);
    window.setY(snappedTopInset());
    window.setWidth(getWidth());
    window.setHeight(getHeight() - snappedTopInset());
  }
}
