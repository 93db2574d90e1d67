// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import oobesim.ui.control.ChosenButton;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** Switches between the ways into a rehearsal. */
public final class WaySwitch extends HBox {
  private static final Map<Way, Ikon> ICONS =
      Map.of(
          Way.DRILLS, FluentUiRegularMZ.TASKS_APP_24,
          Way.FREE, FluentUiRegularAL.LAPTOP_24,
          Way.FAILURES, FluentUiRegularMZ.WARNING_24);

  /**
   * A switch on a page.
   *
   * @param page the page's id, with which its buttons' ids begin
   * @param now the way of that page
   */
  public WaySwitch(String page, Way now, WindowText text, Consumer<Way> show) {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    for (Way way : Way.values()) {
      ChosenButton button =
          new ChosenButton(
              AccessibleRole.TOGGLE_BUTTON,
              text.text("way." + way.word()),
              new FontIcon(ICONS.get(way)));
      button.setId(page + "/" + way.word());
      button.getStyleClass().add("segment");
      button.setMinWidth(USE_PREF_SIZE);
      button.setChosen(way == now);
      button.setFocusTraversable(way != now);
      button.setOnAction(
          press -> {
            if (way != now) {
              show.accept(way);
            }
          });
      if (way == now) {
        button.setAccessibleText(text.text("segment.chosen", "name", button.getText()));
      }
      getChildren().add(button);
    }
  }
}
