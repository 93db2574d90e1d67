// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import oobesim.instructor.station.Insertion;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationNodes;

/**
 * When a failure strikes: now, at a place, at a time, at an attempt, or whichever the seed draws.
 */
final class InsertionRow {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private enum When {
    NOW,
    WHEN,
    TIME,
    TRY,
    DRAW;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final StationText text;
  private final Supplier<List<String>> places;
  private final List<Button> buttons = new ArrayList<>();
  private final ChoiceBox<String> place = new ChoiceBox<>();
  private final TextField time = field("station/at-time");
  private final TextField attempt = field("station/try-number");
  private final StackPane room = new StackPane();
  private final Button insert;
  private final VBox node;
  private When when = When.NOW;

  InsertionRow(StationText text, Supplier<List<String>> places, Runnable put) {
    this.text = text;
    this.places = places;
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (When one : When.values()) {
      segments.getChildren().add(segment(one));
    }
    StationNodes.name(place, "station/when-place", text.text("faults.when"));
    place.setMaxWidth(Double.MAX_VALUE);
    place.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String written) {
            return written == null ? "" : place(written);
          }

          @Override
          public String fromString(String words) {
            return words;
          }
        });
    time.setPromptText(text.text("faults.time-form"));
    attempt.setText("2");
    insert = StationNodes.button(text.text("faults.insert"), "station/insert", put);
    insert.getStyleClass().add("station-main");
    HBox.setHgrow(room, Priority.ALWAYS);
    room.setMinWidth(0);
    node = new VBox(segments, StationNodes.row(8, room, insert));
    node.getStyleClass().add("insertion");
    choose(When.NOW);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("station-field");
    return field;
  }

  private Button segment(When one) {
    Button button = new Button(text.text("faults.when." + one.id()));
    button.setId("station/when-" + one.id());
    button.getStyleClass().setAll("segment");
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(press -> choose(one));
    buttons.add(button);
    return button;
  }

  private void choose(When one) {
    when = one;
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(CHOSEN, i == one.ordinal());
    }
    room.getChildren()
        .setAll(
            switch (one) {
              case NOW, DRAW -> StationNodes.label(text.text("faults.hint." + one.id()), "note");
              case WHEN -> place;
              case TIME -> time;
              case TRY -> attempt;
            });
    room.getChildren().getFirst().setAccessibleText(text.text("faults.hint." + one.id()));
    insert.setText(text.text(one == When.DRAW ? "faults.draw" : "faults.insert"));
  }

  /** What is chosen: a failure's own places come first; what goes around knows no attempts. */
  void of(Offered chosen) {
    if (chosen != null) {
      List<String> own = chosen instanceof Offered.Failing(var entry) ? entry.places() : List.of();
      Set<String> all = new LinkedHashSet<>(own);
      all.addAll(places.get());
      place.getItems().setAll(all);
      place.getSelectionModel().select(0);
      boolean around = chosen instanceof Offered.Going;
      buttons.get(When.TRY.ordinal()).setDisable(around);
      if (around && when == When.TRY) {
        choose(When.NOW);
      }
    }
  }

  void setLocked(boolean locked) {
    insert.setDisable(locked);
  }

  boolean draws() {
    return when == When.DRAW;
  }

  /** When it strikes, empty where what was typed means nothing. */
  Optional<Insertion> chosen() {
    Optional<Insertion> chosen =
        switch (when) {
          case NOW, DRAW -> Optional.of(new Insertion.Now());
          case WHEN -> Optional.ofNullable(place.getValue()).map(Insertion.When::new);
          case TIME -> Insertion.moment(time.getText()).map(Insertion.AtTime::new);
          case TRY -> number().map(Insertion.Try::new);
        };
    time.pseudoClassStateChanged(BAD, when == When.TIME && chosen.isEmpty());
    attempt.pseudoClassStateChanged(BAD, when == When.TRY && chosen.isEmpty());
    return chosen;
  }

  private Optional<Integer> number() {
    String typed = attempt.getText().strip();
    return typed.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  /** A place as a person says it. */
  String place(String written) {
    String last = written.substring(written.indexOf('/') + 1);
    String key = "place." + last;
    String words =
        text.has(key)
            ? text.text(key)
            : last.isEmpty()
                ? ""
                : last.substring(0, 1).toUpperCase(Locale.ROOT)
                    + last.substring(1).replace('-', ' ');
    boolean account = written.startsWith("account-setup/");
    return account ? text.text("place.of-account", "place", words) : words;
  }

  Node node() {
    return node;
  }
}
