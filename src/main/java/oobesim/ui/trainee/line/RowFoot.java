// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.coach.line.PlaceState;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;

/** Below the places: how far all are, which one calls, and what is done to all of them. */
final class RowFoot extends HBox {
  private static final double ROOM_FOR_COUNTS = 60;
  private static final double ROOM_FOR_PROGRESS = 48;

  private final WindowText text;
  private final Line line;
  private final HBox progress = new HBox();
  private final Label counts = new Label();
  private final HBox call = new HBox();
  private final Label words = new Label();
  private final Label more = new Label();
  private final Button there;
  private final Button freeze;
  private final Button jump;
  private List<Line.Call> told = List.of();

  RowFoot(WindowText text, Line line, PlaceRow.Actions actions) {
    this.text = text;
    this.line = line;
    getStyleClass().add("place-foot");
    setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("place-progress");
    progress.setAlignment(Pos.CENTER_LEFT);
    counts.getStyleClass().add("place-counts");
    counts.setId(PlaceRow.ID + "/counts");
    words.getStyleClass().add("place-call-words");
    words.setId(PlaceRow.ID + "/call");
    words.setMinWidth(0);
    more.getStyleClass().add("place-badge");
    more.setId(PlaceRow.ID + "/more");
    more.setMinWidth(USE_PREF_SIZE);
    there = button("go-there", text.text("places.go-there"), actions.next());
    Label cap = new Label(Command.NEXT_PLACE.keys());
    cap.getStyleClass().add("key-cap");
    there.setGraphic(cap);
    there.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    call.setAlignment(Pos.CENTER_LEFT);
    showCall();
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    freeze = button("freeze-all", "", actions.freeze());
    jump = button("jump-all", text.text("places.jump-all"), actions.jump());
    getChildren().addAll(progress, counts, call, space, freeze, jump);
  }

  private Button button(String control, String name, Runnable action) {
    Button button = new Button(name);
    button.setId(PlaceRow.ID + "/" + control);
    button.getStyleClass().add("place-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(press -> action.run());
    return button;
  }

  void refresh() {
    progress.getChildren().setAll(line.places().stream().map(RowFoot::part).toList());
    counts.setText(
        text.text(
            "places.counts",
            "done",
            line.settled(),
            "all",
            line.places().size(),
            "sealed",
            line.count(PlaceState.SEALED),
            "aside",
            line.count(PlaceState.SET_ASIDE)));
    freeze.setText(text.text(line.frozen() ? "places.go-on-all" : "places.freeze-all"));
    boolean helps = line.shown().drill().helps() && line.result().isEmpty();
    freeze.setVisible(helps);
    jump.setVisible(helps);
    List<Line.Call> now = line.result().isEmpty() ? line.calls() : List.of();
    if (!now.equals(told)) {
      told = now;
      showCall();
    }
  }

  private static Node part(Place place) {
    Region part = new Region();
    part.getStyleClass().setAll("place-part", place.state().word());
    return part;
  }

  private void showCall() {
    call.getChildren().clear();
    call.setVisible(!told.isEmpty());
    call.setManaged(!told.isEmpty());
    if (!told.isEmpty()) {
      Line.Call first = told.getFirst();
      words.setText(text.text("places.call." + first.state().word(), "number", first.number()));
      more.setText(text.text("places.more", "number", told.size() - 1));
      call.getStyleClass().setAll("place-call", first.state().word());
      call.getChildren().addAll(PlaceIcon.of(first.state()), words);
      if (told.size() > 1) {
        call.getChildren().add(more);
      }
      call.getChildren().add(there);
      call.setAccessibleText(words.getText());
    }
  }

  /** Leaves out what there is no room for, in widths of a letter. */
  void fit(double room) {
    keep(counts, room >= ROOM_FOR_COUNTS);
    keep(progress, room >= ROOM_FOR_PROGRESS);
    keep(jump, room >= ROOM_FOR_COUNTS);
    keep(freeze, room >= ROOM_FOR_COUNTS);
  }

  private static void keep(Node node, boolean there) {
    node.setManaged(there);
    node.setOpacity(there ? 1 : 0);
  }

  /** The height of the row's letters in pixels. */
  double letter() {
    return counts.getFont().getSize();
  }

  void setReachable(boolean reachable) {
    there.setFocusTraversable(reachable);
    freeze.setFocusTraversable(reachable);
    jump.setFocusTraversable(reachable);
  }
}
