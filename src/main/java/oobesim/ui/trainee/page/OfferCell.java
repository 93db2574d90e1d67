// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.WindowText;

/** A profile as a row: its title; what it is an exercise in, above the first one of its kind. */
final class OfferCell extends GroupedCell<Offer> {
  private final WindowText text;
  private final Label title = label("row-title");

  OfferCell(WindowText text) {
    this.text = text;
    row().getChildren().add(title);
  }

  @Override
  String group(Offer offer) {
    return text.text("start-page.group." + offer.exercise().word());
  }

  @Override
  String fill(Offer offer) {
    title.setText(offer.title());
    return offer.title() + ", " + offer.line();
  }
}
