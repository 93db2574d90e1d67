// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import oobesim.instructor.Opening;
import oobesim.profile.SimulationProfile;
import oobesim.ui.trainee.text.WindowText;

/** The profiles of a file that holds several. */
public final class ChoicePage {
  private ChoicePage() {}

  /**
   * The page.
   *
   * @param runBehind whether there is a run to go back to
   * @param onChoice told which profile to rehearse
   */
  public static Region of(
      WindowText text,
      Opening.Choice choice,
      boolean runBehind,
      PageActions actions,
      Consumer<SimulationProfile> onChoice) {
    SimulatorPage page = new SimulatorPage("choice-page", text.text("choice-page.title"));
    String number = Integer.toString(choice.profiles().size());
    page.line(text.text("choice-page.lead", "file", choice.path(), "number", number), "page-lead");
    ListView<SimulationProfile> list = list(text, choice);
    page.fill(list);
    if (runBehind) {
      page.button("back", text.text("choice-page.back"), actions::back);
    }
    page.button("choose-another", text.text("choice-page.choose-another"), actions::chooseAnother);
    Button start =
        page.button(
            "start",
            text.text("choice-page.start"),
            () -> onChoice.accept(list.getSelectionModel().getSelectedItem()));
    page.main(start);
    page.focusOn(list);
    return page;
  }

  private static ListView<SimulationProfile> list(WindowText text, Opening.Choice choice) {
    ListView<SimulationProfile> list = new ListView<>();
    list.setId("choice-page/profiles");
    list.setAccessibleText(text.text("choice-page.profiles"));
    list.setCellFactory(view -> new NameCell(text));
    list.getItems().setAll(choice.profiles());
    list.getSelectionModel().selectFirst();
    return list;
  }

  /** A profile by its name. */
  private static final class NameCell extends ListCell<SimulationProfile> {
    private final WindowText text;

    NameCell(WindowText text) {
      this.text = text;
    }

    @Override
    protected void updateItem(SimulationProfile profile, boolean empty) {
      super.updateItem(profile, empty);
      setText(empty || profile == null ? null : text.ofFile(profile.name()));
    }
  }
}
