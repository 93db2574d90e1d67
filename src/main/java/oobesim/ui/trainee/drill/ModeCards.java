// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.session.Sitting;
import oobesim.ui.control.ChosenButton;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** The three ways to do a drill, of which one is chosen. */
final class ModeCards extends HBox {
  private final WindowText text;
  private final Consumer<Sitting.Mode> told;
  private final Map<Sitting.Mode, ChosenButton> cards = new EnumMap<>(Sitting.Mode.class);

  ModeCards(WindowText text, Sitting.Mode chosen, Consumer<Sitting.Mode> told) {
    this.text = text;
    this.told = told;
    getStyleClass().add("mode-cards");
    for (Sitting.Mode mode : Sitting.Mode.values()) {
      ChosenButton card = card(mode);
      cards.put(mode, card);
      getChildren().add(card);
    }
    show(chosen);
  }

  private static Ikon ikon(Sitting.Mode mode) {
    return switch (mode) {
      case SHOW -> FluentUiRegularMZ.PLAY_CIRCLE_24;
      case TRY -> FluentUiRegularAL.HAND_RIGHT_24;
      case TEST -> FluentUiRegularMZ.TASKS_APP_24;
    };
  }

  private ChosenButton card(Sitting.Mode mode) {
    Label name = new Label(text.text("drill.mode." + mode.word()), new FontIcon(ikon(mode)));
    name.getStyleClass().add("mode-name");
    ArabicLines.wrap(name);
    Label what = new Label(text.text("drills-page.mode." + mode.word()));
    what.getStyleClass().add("mode-what");
    ArabicLines.wrap(what);
    VBox face = new VBox(name, what);
    face.getStyleClass().add("mode-face");
    face.setMouseTransparent(true);
    ChosenButton card = new ChosenButton(AccessibleRole.RADIO_BUTTON, "", face);
    card.setId(DrillsPage.ID + "/mode-" + mode.word());
    card.getStyleClass().add("mode-card");
    card.setAlignment(Pos.TOP_LEFT);
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    card.setPrefWidth(0);
    card.setMinWidth(0);
    face.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    card.widthProperty().subscribe(wide -> fit(face, name, what, wide.doubleValue()));
    card.setOnAction(press -> choose(mode));
    return card;
  }

  /** A button asks what stands in it for its height before that has its width. */
  private static void fit(VBox face, Label name, Label what, double width) {
    double inner = Math.max(1, width - 2 * name.getFont().getSize());
    double high = name.prefHeight(inner) + what.prefHeight(inner) + face.getSpacing();
    face.setPrefSize(inner, high);
    face.setMinHeight(high);
  }

  /** Chooses a mode. */
  void choose(Sitting.Mode mode) {
    show(mode);
    told.accept(mode);
  }

  private void show(Sitting.Mode chosen) {
    cards.forEach(
        (mode, card) -> {
          String name = text.text("drill.mode." + mode.word());
          boolean on = mode == chosen;
          card.setChosen(on);
          card.setAccessibleText(on ? text.text("segment.chosen", "name", name) : name);
          card.setAccessibleHelp(text.text("drills-page.mode." + mode.word()));
        });
  }
}
