// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.CardLine;
import oobesim.ui.trainee.page.WrappingCell;
import oobesim.ui.trainee.text.WindowText;

/** A line of the card; above the first one of a person, who that is and what they may. */
final class CardLineCell extends WrappingCell<CardLine> {
  private static final double NAMES = 112;

  private final WindowText text;
  private final Label owner = label("card-owner");
  private final Label traits = label("card-traits");
  private final Label name = label("card-name");
  private final Label value = label("card-value");
  private final HBox row = new HBox(name, value);
  private final VBox box = new VBox(owner, traits, row);

  CardLineCell(WindowText text) {
    this.text = text;
    getStyleClass().add("card-cell");
    row.getStyleClass().add("card-line");
    name.setMinWidth(NAMES);
    name.setMaxWidth(NAMES);
    value.setMinWidth(0);
    HBox.setHgrow(value, Priority.ALWAYS);
    row.setMinHeight(Region.USE_PREF_SIZE);
    wraps(box);
  }

  @Override
  protected void updateItem(CardLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    show(owner, first(line) ? heading(line) : "");
    show(traits, traits(line));
    name.setText(name(line));
    value.setText(value(line));
    setAccessibleText(
        text.text(
            "people.line",
            "heading",
            heading(line),
            "name",
            name(line),
            "value",
            value(line),
            "traits",
            traits(line)));
    setGraphic(box);
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private boolean first(CardLine line) {
    int index = getIndex();
    return index <= 0 || !heading(getListView().getItems().get(index - 1)).equals(heading(line));
  }

  private String heading(CardLine line) {
    return switch (line.kind()) {
      case NETWORK_KEY, OPEN_NETWORK -> text.text("people.networks");
      case PHONE_NUMBER -> text.text("people.phone");
      case NAME, PASSWORD, ACCESS_PASS, DOMAIN_ACCOUNT, DOMAIN_PASSWORD, PIN -> line.owner();
    };
  }

  private String name(CardLine line) {
    return switch (line.kind()) {
      case NETWORK_KEY, OPEN_NETWORK -> line.owner();
      case PHONE_NUMBER, NAME, PASSWORD, ACCESS_PASS, DOMAIN_ACCOUNT, DOMAIN_PASSWORD, PIN ->
          text.text("people.kind." + word(line.kind()));
    };
  }

  private String value(CardLine line) {
    return line.typed() ? line.value() : text.text("people.empty." + word(line.kind()));
  }

  private String traits(CardLine line) {
    return text.joined(
        "people.trait-gap",
        line.traits().stream().map(trait -> text.text("people.trait." + word(trait))).toList());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
