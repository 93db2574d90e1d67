// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import oobesim.instructor.Offer;
import oobesim.ui.control.TypeAhead;
import oobesim.ui.trainee.text.WindowText;

/** What can be rehearsed: the shipped profiles, or a file of one's own. */
public final class StartPage {
  /** The page's node id. */
  public static final String ID = "start-page";

  private final WindowText text;
  private final ListView<Offer> list = new ListView<>();
  private final TypeAhead typeAhead = new TypeAhead();

  private StartPage(WindowText text) {
    this.text = text;
  }

  /**
   * What stands on the page.
   *
   * @param offers the profiles to choose from, those of a scenario together
   * @param chosen the file that is marked at first
   * @param clock time that passes, so that letters typed in quick succession make a word
   * @param onChoice told which file to rehearse
   */
  public record Content(
      List<Offer> offers, Path chosen, Supplier<Duration> clock, Consumer<Path> onChoice) {}

  /**
   * Makes the page.
   *
   * @param runBehind whether there is a run to go back to
   */
  public static Region of(
      WindowText text, Content content, boolean runBehind, PageActions actions) {
    return new StartPage(text).make(content, runBehind, actions);
  }

  private Region make(Content content, boolean runBehind, PageActions actions) {
    SimulatorPage page = new SimulatorPage(ID, text.text("start-page.title"));
    page.line(text.text("start-page.lead" + (runBehind ? ".run" : "")), "page-lead");
    prepareList(content);
    page.fill(list);
    page.line(text.text("start-page.files"), "page-quiet");
    if (runBehind) {
      page.button("back", text.text("start-page.back"), actions::back);
    }
    page.button("failures", text.text("start-page.failures"), actions::showFailures);
    page.button("choose-another", text.text("start-page.choose-another"), actions::chooseAnother);
    Button start = page.button("start", text.text("start-page.start"), () -> start(content));
    start.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    page.main(start);
    page.focusOn(list);
    return page;
  }

  private void prepareList(Content content) {
    list.setId("start-page/profiles");
    list.setAccessibleText(text.text("start-page.profiles"));
    list.setCellFactory(view -> new OfferCell(text));
    list.getItems().setAll(content.offers());
    int index = Offer.indexOf(content.offers(), content.chosen());
    list.getSelectionModel().select(index);
    // Rows differ in height, so the list can only be scrolled once it has been laid out.
    Platform.runLater(() -> list.scrollTo(Math.max(0, index - 3)));
    list.addEventHandler(KeyEvent.KEY_TYPED, typed -> search(typed, content.clock().get()));
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            start(content);
          }
        });
  }

  private void start(Content content) {
    Offer offer = list.getSelectionModel().getSelectedItem();
    if (offer != null) {
      content.onChoice().accept(offer.file());
    }
  }

  private void search(KeyEvent typed, Duration now) {
    String letter = typed.getCharacter();
    boolean plain = !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
    if (plain && !letter.isEmpty() && letter.charAt(0) >= ' ') {
      List<String> titles = list.getItems().stream().map(Offer::title).toList();
      typeAhead.type(letter, titles, now).ifPresent(this::goTo);
      typed.consume();
    }
  }

  private void goTo(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(index);
  }
}
