// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.coach.Patience;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** Who calls, for how long, and with what patience. */
final class CallHead extends HBox {
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
  private static final PseudoClass THIN = PseudoClass.getPseudoClass("thin");

  private final WindowText text;
  private final Phone phone;
  private final Label clock = HelpDeskPage.label("", "help-clock");
  private final Label mood = HelpDeskPage.label("", "help-mood");
  private final Label lasts = HelpDeskPage.label("", "side-quiet");
  private final List<Region> cells =
      IntStream.range(0, Patience.CELLS).mapToObj(i -> new Region()).toList();
  private final HBox row = new HBox();
  private final Button promise;

  CallHead(WindowText text, Phone phone) {
    this.text = text;
    this.phone = phone;
    getStyleClass().add("help-call");
    setAlignment(Pos.CENTER_LEFT);
    String name = phone.name().name();
    Label face = HelpDeskPage.label(name.isEmpty() ? "" : name.substring(0, 1), "help-face");
    face.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label more = HelpDeskPage.label(phone.name().more(), "side-quiet");
    more.setMinWidth(0);
    VBox who = new VBox(HelpDeskPage.label(name, "side-title"), more);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    clock.setId(HelpDeskPage.ID + "/clock");
    clock.setMinWidth(USE_PREF_SIZE);
    VBox time = new VBox(HelpDeskPage.label(text.text("help.phone"), "side-quiet"), clock);
    time.setAlignment(Pos.CENTER_RIGHT);
    time.setMinWidth(USE_PREF_SIZE);
    promise = HelpDeskPage.button("promise", "", phone::promiseOrCall);
    promise.setGraphic(HelpDeskPage.icon(FluentUiRegularAL.CALL_OUTBOUND_24, 20));
    promise.setMinWidth(USE_PREF_SIZE);
    promise.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(face, who, HelpDeskPage.grow(), time, patience(), promise);
  }

  private Node patience() {
    Label of =
        HelpDeskPage.label(text.text("help.patience", "name", phone.name().first()), "side-quiet");
    HBox words = new HBox(8, of, mood);
    words.getStyleClass().add("coach-head");
    cells.forEach(cell -> cell.getStyleClass().add("help-cell"));
    row.getChildren().addAll(cells);
    lasts.setMinWidth(USE_PREF_SIZE);
    row.getChildren().add(lasts);
    row.getStyleClass().add("help-cells");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setId(HelpDeskPage.ID + "/patience");
    VBox box = new VBox(words, row);
    box.getStyleClass().add("help-patience");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  void refresh() {
    Patience now = phone.patience();
    clock.setText(TimeText.left(phone.call().spent(phone.now())));
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).pseudoClassStateChanged(FULL, i < now.cells());
      cells.get(i).pseudoClassStateChanged(THIN, now.thin());
    }
    boolean there = phone.call().onPhone();
    String said = phone.mood();
    mood.setText(
        Optional.of(said)
            .filter(it -> !it.isEmpty())
            .map(it -> text.text("help.mood", "words", it))
            .orElse(""));
    mood.pseudoClassStateChanged(THIN, now.thin());
    lasts.setText(
        there
            ? text.text("help.patience.lasts", "minutes", Math.max(1, now.lasts().toMinutes()))
            : text.text("help.away.short"));
    row.setAccessibleText(lasts.getText());
    promise.setText(
        there ? text.text("help.promise") : text.text("help.call", "name", phone.name().first()));
    promise.setAccessibleText(promise.getText());
  }

  Node first() {
    return promise;
  }
}
