// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** What can be rehearsed: the shipped profiles, or a file of one's own. */
public final class StartPage {
  /** The page's node id. */
  public static final String ID = "start-page";

  private final WindowText text;
  private final Content content;
  private final FinderPane<Offer> finder =
      new FinderPane<>(ID, offer -> offer.file().toString(), Offer::title);
  private final OfferDetail detail;
  private List<Offer> offers = List.of();
  private Optional<Offer> chosen = Optional.empty();
  private Button start;

  /**
   * What stands on the page.
   *
   * @param offers tells the profiles to choose from, those of a kind together, as soon as it can
   * @param chosen the file that is marked at first
   * @param brokenOff an earlier run with which somebody can go on
   * @param onChoice told which file to rehearse
   * @param onGoOn told with which earlier run to go on
   * @param journal asks for a journal, whose run is to be looked at again
   */
  public record Content(
      Consumer<Consumer<List<Offer>>> offers,
      Path chosen,
      Optional<BrokenOff> brokenOff,
      Consumer<Path> onChoice,
      Consumer<BrokenOff> onGoOn,
      Runnable journal) {}

  private StartPage(WindowText text, Content content) {
    this.text = text;
    this.content = content;
    this.detail = new OfferDetail(text, ID, finder.detail());
  }

  /**
   * Makes the page.
   *
   * @param runBehind whether there is a run to go back to
   */
  public static Region of(
      WindowText text, Content content, boolean runBehind, PageActions actions) {
    return new StartPage(text, content).make(runBehind, actions);
  }

  private Region make(boolean runBehind, PageActions actions) {
    SimulatorPage page = SimulatorPage.switching(ID, Way.FREE, text, actions::show);
    page.wide();
    page.line(text.text("start-page.lead" + (runBehind ? ".run" : "")), "page-lead");
    finder.name(text.text("start-page.search"), text.text("start-page.profiles"));
    finder.list().setId(ID + "/profiles");
    finder.list().setCellFactory(view -> new OfferCell(text));
    finder.list().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    finder.nothing(new Paragraph("", "page-quiet"));
    page.fill(finder);
    if (runBehind) {
      page.button("back", text.text("start-page.back"), actions::back);
    }
    page.button("journal", text.text("start-page.journal"), content.journal());
    page.button("choose-another", text.text("start-page.choose-another"), actions::chooseAnother);
    start = page.button("start", text.text("start-page.start"), this::start);
    page.main(start);
    page.focusOn(finder.list());
    content.brokenOff().ifPresent(run -> goOn(page, run, runBehind));
    finder.connect(words -> Offer.find(offers, words), this::show);
    content.offers().accept(this::offer);
    return page;
  }

  /** Whoever starts the program anew after it broke off most likely wants to go on. */
  private void goOn(SimulatorPage page, BrokenOff run, boolean runBehind) {
    String who = run.trainee().isEmpty() ? "" : ", " + run.trainee();
    String words =
        text.text("start-page.go-on", "name", run.name() + who, "time", TimeText.clock(run.at()));
    Button goOn = page.button("go-on", words, () -> content.onGoOn().accept(run));
    if (!runBehind) {
      page.suggest(goOn);
      page.focusOn(goOn);
    }
  }

  /** Whoever has begun to look for something goes on with it. */
  private void offer(List<Offer> read) {
    offers = read;
    finder.nothing(new Paragraph(text.text("start-page.nothing"), "page-quiet"));
    finder.refresh();
    if (!offers.isEmpty() && finder.field().getText().isEmpty()) {
      finder.choose(offers.get(Offer.indexOf(offers, content.chosen())).file().toString());
    }
  }

  private void show(Offer offer) {
    chosen = Optional.ofNullable(offer);
    start.setDisable(chosen.isEmpty());
    detail.show(chosen);
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      start();
    }
  }

  private void start() {
    chosen.map(Offer::file).ifPresent(content.onChoice());
  }
}
