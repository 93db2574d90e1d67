// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.coach.line.PlaceState;
import oobesim.instructor.station.FlowStage;
import oobesim.screen.Screen;
import oobesim.ui.render.ScreenPictures;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** A place in the row: its device, what it shows, its time, and how it stands. */
final class PlaceTile extends Button {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final PseudoClass CALLS = PseudoClass.getPseudoClass("calls");

  /** How much a tile can tell, in widths of a letter. */
  private static final double ROOM_FOR_PICTURE = 11;

  private static final double ROOM_FOR_WORDS = 7;
  private static final double PICTURE = 3.9;

  private final WindowText text;
  private final ScreenPictures pictures;
  private final Label number = new Label();
  private final Label serial = new Label();
  private final ImageView picture = new ImageView();
  private final HBox state = new HBox();
  private final Label word = new Label();
  private final Label stage = new Label();
  private final Label clock = new Label();
  private final HBox top = new HBox(number, serial);
  private final VBox words = new VBox(state, stage, clock);
  private final Tooltip tip = new Tooltip();
  private Look look;
  private boolean wordy = true;

  /** What it looks like; it is only drawn anew for another one. */
  private record Look(
      PlaceState state,
      String stage,
      boolean shown,
      boolean calls,
      boolean paused,
      String serial) {}

  private Screen screen;

  PlaceTile(WindowText text, ScreenPictures pictures, int place, Runnable goThere) {
    this.text = text;
    this.pictures = pictures;
    setId(PlaceRow.ID + "/" + place);
    getStyleClass().add("place-tile");
    number.setText(Integer.toString(place));
    number.getStyleClass().add("place-number");
    number.setMinWidth(USE_PREF_SIZE);
    serial.getStyleClass().add("place-serial");
    // Numbers of one delivery begin alike.
    serial.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    word.getStyleClass().add("place-word");
    stage.getStyleClass().add("place-stage");
    clock.getStyleClass().add("place-clock");
    state.getStyleClass().add("place-state");
    state.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("place-top");
    top.setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("place-words");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    HBox body = new HBox(picture, words);
    body.getStyleClass().add("place-body");
    VBox face = new VBox(top, body);
    face.getStyleClass().add("place-face");
    face.setMouseTransparent(true);
    setGraphic(face);
    setTooltip(tip);
    setMinWidth(0);
    setPrefWidth(0);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
    setFocusTraversable(false);
    setOnAction(press -> goThere.run());
  }

  /** Shows how its place stands now. */
  void show(Line line, Place place) {
    PlaceState now = place.state();
    boolean off = now == PlaceState.OFF || now == PlaceState.SEALED;
    String name = off ? "" : place.stage().map(FlowStage::id).map(text::stage).orElse("");
    boolean shown = place == line.shown();
    boolean calls = line.calls().stream().anyMatch(call -> call.number() == place.number());
    Look next = new Look(now, name, shown, calls, line.pace(place).paused(), place.serial());
    if (!next.equals(look)) {
      look = next;
      draw(place.number());
    }
    clock.setText(TimeText.clock(place.run().now()));
    showPicture(place);
  }

  private void draw(int place) {
    PlaceState now = look.state();
    word.setText(text.text("places.state." + (look.paused() ? "paused" : now.word())));
    state.getChildren().setAll(PlaceIcon.of(now), word);
    serial.setText(look.serial());
    stage.setText(look.stage());
    keep(stage, wordy && !look.stage().isEmpty());
    getStyleClass().setAll("button", "place-tile", now.word());
    pseudoClassStateChanged(SHOWN, look.shown());
    pseudoClassStateChanged(CALLS, look.calls());
    String says = text.text("places.tile", "number", place, "serial", look.serial());
    String all =
        Stream.of(says, word.getText(), look.stage())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    setAccessibleText(all);
    tip.setText(text.text("places.tip", "tile", all, "keys", PlaceRow.keys(place)));
  }

  private void showPicture(Place place) {
    if (picture.isVisible()) {
      Screen now = place.run().screen();
      if (!now.equals(screen)) {
        screen = now;
        picture.setImage(pictures.of(now));
      }
    }
  }

  /** Fits what is told into the width that a place has, in pixels. */
  void fit(double width, double letter) {
    double room = width / letter;
    boolean drawn = room >= ROOM_FOR_PICTURE;
    wordy = room >= ROOM_FOR_WORDS;
    keep(picture, drawn);
    picture.setFitWidth(PICTURE * letter);
    keep(serial, wordy);
    keep(word, wordy);
    keep(stage, wordy && !stage.getText().isEmpty());
  }

  private static void keep(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
