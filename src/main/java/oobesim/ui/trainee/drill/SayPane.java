// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.Caller;
import oobesim.drill.Drill.Talk;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.control.FollowingScroll;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** What can be asked and told, found by typing, said by its number or with ENTER. */
final class SayPane extends VBox {
  private static final int MOST_DIGITS = 9;

  private final WindowText text;
  private final Phone phone;
  private final TextField find = new TextField();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new FollowingScroll(list);
  private final Map<String, SayRow> rows = new LinkedHashMap<>();
  private final Map<Talk.Kind, Label> headings = new EnumMap<>(Talk.Kind.class);
  private List<SayRow> shown = List.of();
  private Optional<SayRow> chosen = Optional.empty();
  private Optional<SayRow> asked = Optional.empty();

  SayPane(WindowText text, Phone phone) {
    this.text = text;
    this.phone = phone;
    getStyleClass().addAll("side-panel", "help-panel");
    find.setId(HelpDeskPage.ID + "/find");
    find.getStyleClass().add("coach-field");
    find.setPromptText(text.text("help.find"));
    FieldLabel.give(find, text.text("help.find"));
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    find.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    find.textProperty().subscribe(typed -> found());
    for (Talk talk : phone.talks()) {
      SayRow row = new SayRow(text, talk);
      row.setOnAction(press -> say(row));
      rows.put(talk.id(), row);
    }
    list.getStyleClass().add("help-list");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox keys =
        new HBox(
            cap(text.text("help.keys.arrows")),
            HelpDeskPage.label(text.text("help.keys.choose"), "side-quiet"),
            cap(text.text("help.keys.enter")),
            HelpDeskPage.label(text.text("help.keys.say"), "side-quiet"));
    keys.getStyleClass().add("help-keys");
    keys.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(find, scroll, keys);
  }

  private static Label cap(String words) {
    return HelpDeskPage.label(words, "key-cap");
  }

  private void pressed(KeyEvent press) {
    switch (press.getCode()) {
      case DOWN -> move(press, 1);
      case UP -> move(press, -1);
      case ENTER -> {
        press.consume();
        chosen.ifPresent(this::say);
      }
      default -> {}
    }
  }

  private void typed(KeyEvent typed) {
    String letter = typed.getCharacter();
    if (letter.length() == 1 && letter.charAt(0) >= '1' && letter.charAt(0) <= '9') {
      typed.consume();
      numbered().skip(letter.charAt(0) - '1').findFirst().ifPresent(this::say);
    }
  }

  private void move(KeyEvent press, int by) {
    press.consume();
    List<SayRow> able = shown.stream().filter(row -> !row.isDisabled()).toList();
    if (!able.isEmpty()) {
      int at = chosen.map(able::indexOf).orElse(-1);
      choose(able.get(Math.clamp(at + by, 0, able.size() - 1)));
    }
  }

  private void choose(SayRow row) {
    chosen = Optional.of(row);
    asked = Optional.empty();
    refresh();
    double high = list.getHeight() - scroll.getViewportBounds().getHeight();
    double middle = row.getBoundsInParent().getCenterY();
    if (high > 0) {
      scroll.setVvalue((middle - scroll.getViewportBounds().getHeight() / 2) / high);
    }
  }

  /** What loses something is asked once more, in its own row. */
  private void say(SayRow row) {
    chosen = Optional.of(row);
    if (Caller.destructive(row.talk()) && !asked.equals(Optional.of(row))) {
      asked = Optional.of(row);
      refresh();
      return;
    }
    asked = Optional.empty();
    chosen = Optional.empty();
    find.clear();
    phone.say(row.talk());
  }

  private void found() {
    chosen = Optional.empty();
    asked = Optional.empty();
    refresh();
  }

  /** Brings the rows up to date: what was said sinks below what was not. */
  void refresh() {
    List<Node> nodes = new ArrayList<>();
    List<SayRow> all = new ArrayList<>();
    for (Talk.Kind kind : Talk.Kind.values()) {
      List<SayRow> group = group(kind);
      if (!group.isEmpty()) {
        nodes.add(heading(kind));
        nodes.addAll(group);
        all.addAll(group);
      }
    }
    shown = List.copyOf(all);
    shown.forEach(row -> row.setDisable(!phone.reaches(row.talk())));
    chosen = chosen.filter(row -> all.contains(row) && !row.isDisabled());
    if (chosen.isEmpty()) {
      chosen = Stream.concat(fresh(), able()).findFirst();
    }
    if (!list.getChildren().equals(nodes)) {
      list.getChildren().setAll(nodes);
    }
    dress();
  }

  private void dress() {
    List<SayRow> digits = numbered().toList();
    for (SayRow row : shown) {
      row.show(
          digits.indexOf(row) + 1,
          phone.said(row.talk()),
          phone.pending(row.talk()).isPresent(),
          chosen.equals(Optional.of(row)),
          asked.equals(Optional.of(row)));
    }
  }

  private List<SayRow> group(Talk.Kind kind) {
    String[] words = find.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
    return rows.values().stream()
        .filter(row -> row.talk().kind() == kind)
        .filter(row -> Stream.of(words).allMatch(words(row)::contains))
        .sorted(Comparator.comparing(row -> phone.said(row.talk())))
        .toList();
  }

  private static String words(SayRow row) {
    return row.talk().words().toLowerCase(Locale.ROOT);
  }

  private Stream<SayRow> numbered() {
    return fresh().limit(MOST_DIGITS);
  }

  private Stream<SayRow> fresh() {
    return able().filter(row -> !phone.said(row.talk()));
  }

  private Stream<SayRow> able() {
    return shown.stream().filter(row -> !row.isDisabled());
  }

  private Node heading(Talk.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    Label heading = rowHeading(kind, text.text("coach.talk." + word));
    boolean away = kind != Talk.Kind.ADMINISTRATOR && !phone.call().onPhone();
    if (away) {
      heading.setText(
          heading.getText() + " · " + text.text("help.away", "name", phone.name().first()));
    }
    return heading;
  }

  private Label rowHeading(Talk.Kind kind, String words) {
    Ikon icon =
        switch (kind) {
          case ASK -> FluentUiRegularMZ.QUESTION_CIRCLE_24;
          case TELL -> FluentUiRegularAL.HAND_RIGHT_24;
          case ADMINISTRATOR -> FluentUiRegularMZ.PERSON_SUPPORT_24;
        };
    Label heading =
        headings.computeIfAbsent(
            kind,
            it -> {
              Label made = HelpDeskPage.label("", "help-heading");
              made.setGraphic(HelpDeskPage.icon(icon, 16));
              return made;
            });
    heading.setText(words);
    return heading;
  }

  Node first() {
    return find;
  }
}
