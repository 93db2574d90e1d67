// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.WindowText;

/** A profile as a row: its name and its line; above the first one of a scenario, the scenario. */
final class OfferCell extends WrappingCell<Offer> {
  private final WindowText text;
  private final Label scenario = label("offer-scenario");
  private final Label title = label("offer-title");
  private final Label line = label("offer-line");
  private final VBox row = new VBox(title, line);
  private final VBox box = new VBox(scenario, row);

  OfferCell(WindowText text) {
    this.text = text;
    getStyleClass().add("offer-cell");
    row.getStyleClass().add("offer");
    wraps(box, 16);
  }

  @Override
  protected void updateItem(Offer offer, boolean empty) {
    super.updateItem(offer, empty);
    if (empty || offer == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    boolean first = first(offer);
    scenario.setText(text.text("start-page.scenario." + offer.scenario().word()));
    scenario.setVisible(first);
    scenario.setManaged(first);
    title.setText(offer.title());
    line.setText(offer.line());
    setAccessibleText(scenario.getText() + ", " + offer.title() + ", " + offer.line());
    setGraphic(box);
  }

  private boolean first(Offer offer) {
    int index = getIndex();
    return index <= 0 || getListView().getItems().get(index - 1).scenario() != offer.scenario();
  }
}
