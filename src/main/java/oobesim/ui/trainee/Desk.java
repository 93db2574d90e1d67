// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import oobesim.screen.Screen;
import oobesim.ui.render.ScreenView;

/** Where the display stands, and where a page of the simulator can cover it. */
final class Desk extends StackPane {
  private final ScreenView view;
  private final DisplayRoom room;
  private final Workplace place;
  private Optional<Region> page = Optional.empty();
  private KeptFocus kept = KeptFocus.NONE;

  Desk(ScreenView view, DisplayRoom room, Workplace place) {
    this.view = view;
    this.room = room;
    this.place = place;
    getStyleClass().add("desk");
    setMinSize(0, 0);
    getChildren().add(place);
  }

  /** Whether some room is left around the display. */
  void setEdged(boolean on) {
    room.setEdged(on);
  }

  /** Covers the display. */
  void cover(Region next) {
    if (page.isEmpty()) {
      kept = KeptFocus.of(getScene());
    }
    place.setVisible(false);
    page = Optional.of(next);
    getChildren().setAll(place, next);
    if (next.getUserData() instanceof Node first) {
      first.requestFocus();
    }
  }

  /** Shows the display again; the keyboard is where it was. */
  void uncover() {
    page = Optional.empty();
    getChildren().setAll(place);
    place.setVisible(true);
    place
        .instead()
        .ifPresentOrElse(other -> other.first().requestFocus(), () -> kept.giveBack(view));
  }

  Optional<Region> page() {
    return page;
  }

  /** Whether that page covers the display, by its node id. */
  boolean isPage(String id) {
    return page.filter(it -> id.equals(it.getId())).isPresent();
  }

  /** The screen that the display shows, none before a file could be opened. */
  Optional<Screen> screen() {
    return view.screen();
  }

  /** The window that all stands in. */
  Window window() {
    return getScene().getWindow();
  }

  /** Whether a page or a panel has the place of what the trainee works with. */
  boolean covers() {
    return covered() || place.covers();
  }

  boolean covered() {
    return page.isPresent();
  }
}
