// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import oobesim.instructor.Bays;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;

/** The places of an exercise at several devices: a button each, which shows its place. */
final class BayRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final StationText text;
  private final List<Button> buttons = new ArrayList<>();
  private Bays bays = Bays.NONE;
  private List<Bays.Bay> seen = List.of();

  BayRow(StationText text) {
    this.text = text;
    getStyleClass().add("bays");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Brings it up to date; buttons stay as long as there are as many places. */
  void show(Bays next) {
    bays = next;
    List<Bays.Bay> now = next.all();
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
    if (now.size() != buttons.size()) {
      buttons.clear();
      now.forEach(bay -> buttons.add(button(bay)));
      getChildren().setAll(buttons);
      seen = List.of();
    }
    if (!now.equals(seen)) {
      now.forEach(this::show);
      seen = now;
    }
  }

  private Button button(Bays.Bay bay) {
    Button button = new Button(Integer.toString(bay.number()));
    button.setId("station/place-" + bay.number());
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip());
    button.setOnAction(press -> bays.turnTo(bay.number()));
    return button;
  }

  /** Nothing is told by its colour alone. */
  private static Optional<StationIcon> sign(String state) {
    return switch (state) {
      case "failed" -> Optional.of(StationIcon.WRONG);
      case "waiting" -> Optional.of(StationIcon.MODE);
      case "sealed", "set-aside" -> Optional.of(StationIcon.TICK);
      default -> Optional.empty();
    };
  }

  private void show(Bays.Bay bay) {
    Button button = buttons.get(bay.number() - 1);
    button.getStyleClass().setAll("segment", "bay", "bay-" + bay.state());
    button.pseudoClassStateChanged(CHOSEN, bay.shown());
    button.setGraphic(sign(bay.state()).map(icon -> icon.node(13)).orElse(null));
    String told = text.text("place.told", "name", bay.name(), "state", bay.told());
    button.getTooltip().setText(told);
    button.setAccessibleText(told);
  }
}
