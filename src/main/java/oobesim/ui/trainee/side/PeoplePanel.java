// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.instructor.CardLine;
import oobesim.ui.control.TypeAhead;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The card with the rehearsal's made-up people: what they type, to fill in or to copy. */
public final class PeoplePanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "people";

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final WindowText text;
  private final Actions actions;
  private final ListView<CardLine> list = new ListView<>();
  private final TypeAhead typeAhead = new TypeAhead();
  private final Label told;

  /**
   * What the panel needs of others.
   *
   * @param fill puts a line into a field of the device, and says what became of it
   * @param clock time that passes, so that letters typed in quick succession make a word
   */
  public record Actions(Function<CardLine, Filled> fill, Supplier<Duration> clock) {}

  /** What became of a line that was to be put into a field. */
  public enum Filled {
    /** It stands in the field. */
    DONE,
    /** The page has no field that takes it. */
    NO_FIELD,
    /** The page has fields, but would show a secret that is typed into them. */
    WOULD_BE_SHOWN
  }

  /** A card without lines yet. */
  public PeoplePanel(WindowText text, Actions actions) {
    super(ID, FluentUiRegularMZ.PEOPLE_24, text);
    this.text = text;
    this.actions = actions;
    setTitle(text.text("people.title"));
    line(text.text("people.lead"), "side-quiet");
    prepareList();
    getChildren().add(stop(list));
    told = line("", "side-told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    String enter = text.text("people.fill.keys");
    getChildren().add(button("fill", text.text("people.fill"), enter, this::fill));
    String copy = COPY.getDisplayText();
    getChildren().add(button("copy", text.text("people.copy"), copy, this::copy));
  }

  private void prepareList() {
    list.setId(ID + "/lines");
    list.setAccessibleText(text.text("people.lines"));
    list.getStyleClass().add("card-lines");
    list.setCellFactory(view -> new CardLineCell(text));
    list.setMinHeight(0);
    list.setPrefHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(KeyEvent.KEY_TYPED, typed -> search(typed, actions.clock().get()));
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            fill();
          }
        });
  }

  /** Brings the lines up to date; the chosen one stays chosen if it is still there. */
  public void show(List<CardLine> lines) {
    if (lines.equals(list.getItems())) {
      return;
    }
    CardLine chosen = list.getSelectionModel().getSelectedItem();
    int at = list.getSelectionModel().getSelectedIndex();
    int same = indexOf(lines, chosen);
    list.getItems().setAll(lines);
    choose(same >= 0 ? same : Math.clamp(at, 0, Math.max(0, lines.size() - 1)));
  }

  /** The same line may have another value by now. */
  private static int indexOf(List<CardLine> lines, CardLine chosen) {
    for (int i = 0; chosen != null && i < lines.size(); i++) {
      CardLine line = lines.get(i);
      if (line.owner().equals(chosen.owner()) && line.kind() == chosen.kind()) {
        return i;
      }
    }
    return -1;
  }

  /** Chooses a line that is wanted now, if the chosen one is not: the next one, or the first. */
  public void prefer(Predicate<CardLine> wanted) {
    List<CardLine> lines = list.getItems();
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    IntStream.concat(IntStream.range(at, lines.size()), IntStream.range(0, at))
        .filter(index -> wanted.test(lines.get(index)))
        .findFirst()
        .ifPresent(this::choose);
  }

  private void choose(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(Math.max(0, index - 1));
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER) {
      press.consume();
      fill();
    } else if (COPY.match(press)) {
      press.consume();
      copy();
    }
  }

  /** The line after it is chosen then: a password is wanted after a name. */
  private void fill() {
    CardLine line = list.getSelectionModel().getSelectedItem();
    if (line == null || !fillable(line)) {
      return;
    }
    Filled filled = actions.fill().apply(line);
    told.setText(filled == Filled.DONE ? "" : text.text("people.filled." + word(filled)));
    if (filled == Filled.DONE) {
      choose(Math.min(list.getSelectionModel().getSelectedIndex() + 1, list.getItems().size() - 1));
    }
  }

  private boolean fillable(CardLine line) {
    boolean typed = line.typed() && line.kind() != CardLine.Kind.PHONE_NUMBER;
    told.setText(typed ? "" : text.text("people.nothing." + CardLineCell.word(line.kind())));
    return typed;
  }

  private static String word(Filled filled) {
    return filled == Filled.NO_FIELD ? "no-field" : "would-be-shown";
  }

  private void copy() {
    CardLine line = list.getSelectionModel().getSelectedItem();
    if (line != null && line.typed()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(line.value());
      Clipboard.getSystemClipboard().setContent(content);
      told.setText(text.text("people.copied"));
    }
  }

  private void search(KeyEvent typed, Duration now) {
    String letter = typed.getCharacter();
    boolean plain = !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
    if (plain && !letter.isEmpty() && letter.charAt(0) > ' ') {
      List<String> owners = list.getItems().stream().map(CardLine::owner).toList();
      typeAhead.type(letter, owners, now).ifPresent(this::choose);
      typed.consume();
    }
  }

  @Override
  public Node first() {
    return list;
  }
}
