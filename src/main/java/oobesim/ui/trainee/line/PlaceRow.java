// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.drill.Places;
import oobesim.ui.render.ScreenPictures;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.text.WindowText;

/** The places of a line, in a row above the device. */
public final class PlaceRow extends VBox {
  /** The row's node id. */
  public static final String ID = "places";

  private static final double GAPS = 2.5;

  private final Line line;
  private final IntConsumer goTo;
  private final List<PlaceTile> tiles = new ArrayList<>();
  private final HBox row = new HBox();
  private final RowFoot foot;

  /**
   * What a person does with it.
   *
   * @param goTo goes to a place by its number
   * @param next goes to the place that calls
   * @param freeze lets all places stand still, or go on
   * @param jump lets all places jump to the next thing that comes at one of them
   */
  public record Actions(IntConsumer goTo, Runnable next, Runnable freeze, Runnable jump) {}

  /** The row of a line. */
  public PlaceRow(WindowText text, Line line, Actions actions) {
    this.line = line;
    this.goTo = actions.goTo();
    setId(ID);
    getStyleClass().add("place-row");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(text.text("places.name"));
    ScreenPictures pictures = new ScreenPictures();
    for (Place place : line.places()) {
      int number = place.number();
      tiles.add(new PlaceTile(text, pictures, number, () -> goTo.accept(number)));
    }
    row.getStyleClass().add("place-tiles");
    row.getChildren().setAll(tiles);
    foot = new RowFoot(text, line, actions);
    getChildren().addAll(row, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    widthProperty().subscribe(this::fit);
    fit();
    refresh();
  }

  private void pressed(KeyEvent press) {
    int here = line.shown().number();
    int step = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
    boolean plain = !press.isAltDown() && !press.isControlDown();
    if (step != 0 && plain && press.getTarget() instanceof PlaceTile) {
      press.consume();
      goTo.accept(Math.clamp(here + step, 1, tiles.size()));
      enter();
    }
  }

  /** The number of the place whose key is pressed with CTRL, from 1. */
  public static Optional<Integer> meant(KeyEvent press) {
    String name = press.getCode().name();
    boolean digit = press.getCode().isDigitKey() || press.getCode().isKeypadKey();
    boolean ctrl = press.isControlDown() && !press.isAltDown() && !press.isShiftDown();
    char last = name.charAt(name.length() - 1);
    return Optional.of(last - '0')
        .filter(number -> ctrl && digit && number >= 1 && number <= Places.MOST);
  }

  static String keys(int place) {
    return "Ctrl+" + place;
  }

  private void fit() {
    double letter = foot.letter();
    double width = (getWidth() - GAPS * letter) / Math.max(1, tiles.size());
    tiles.forEach(tile -> tile.fit(width, letter));
    foot.fit(getWidth() / letter);
  }

  /** Brings everything up to date with the line. */
  public void refresh() {
    IntStream.range(0, tiles.size()).forEach(i -> tiles.get(i).show(line, line.places().get(i)));
    foot.refresh();
  }

  /** Goes to the tile of the place that is shown with the keyboard. */
  public void enter() {
    PlaceTile tile = tiles.get(line.shown().number() - 1);
    reach(true);
    tile.requestFocus();
  }

  /** Lets the TAB key come to the row or keeps it away. */
  private void reach(boolean reachable) {
    tiles.forEach(tile -> tile.setFocusTraversable(false));
    tiles.get(line.shown().number() - 1).setFocusTraversable(reachable);
    foot.setReachable(reachable);
  }

  /** The keyboard has left the row. */
  public void left() {
    reach(false);
  }

  /** Whether the keyboard is in the row. */
  public boolean hasKeyboard() {
    Scene scene = getScene();
    return scene != null && holds(scene.getFocusOwner());
  }

  /** Whether a node is in the row. */
  public boolean holds(Node node) {
    return Nested.in(node, this);
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }
}
