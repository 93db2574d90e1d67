// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import oobesim.flow.FailureEntry;
import oobesim.instructor.Causes;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** All that can fail: found by code or words, explained, and to be rehearsed. */
public final class FailuresPage {
  /** The page's node id. */
  public static final String ID = "failures-page";

  private final WindowText text;
  private final Causes causes;
  private final Actions actions;
  private final FinderPane<FailureEntry> finder;
  private Optional<Button> now = Optional.empty();
  private Button rehearse;
  private Optional<FailureEntry> chosen = Optional.empty();

  /**
   * What can be done with a failure.
   *
   * @param back leaves the page
   * @param show shows another way into a rehearsal
   * @param open begins a profile
   * @param switched whether it is switched on in the run behind the page
   * @param letHappen switches it on or off there
   */
  public record Actions(
      Runnable back,
      Consumer<Way> show,
      Consumer<Path> open,
      Predicate<String> switched,
      Consumer<FailureEntry> letHappen) {}

  private FailuresPage(WindowText text, Causes causes, Actions actions) {
    this.text = text;
    this.causes = causes;
    finder = new FinderPane<>(ID, FailureEntry::id, causes::called);
    this.actions = actions;
  }

  /**
   * The page.
   *
   * @param runBehind whether there is a run in which something could be let happen
   * @param looked what is looked for at first, such as the code on an error page; may be empty
   */
  public static Region of(
      WindowText text, Causes causes, boolean runBehind, String looked, Actions actions) {
    return new FailuresPage(text, causes, actions).make(runBehind, looked);
  }

  private Region make(boolean runBehind, String looked) {
    SimulatorPage page = SimulatorPage.switching(ID, Way.FAILURES, text, actions.show());
    page.wide();
    finder.name(text.text("failures-page.search"), text.text("failures-page.failures"));
    finder.list().setCellFactory(view -> new FailureCell(text, causes.words()));
    page.fill(finder);
    String back = "failures-page.back" + (runBehind ? ".run" : "");
    page.button("back", text.text(back), actions.back());
    if (runBehind) {
      now = Optional.of(page.button("now", "", () -> chosen.ifPresent(actions.letHappen())));
    }
    rehearse = page.button("rehearse", text.text("failures-page.rehearse"), this::rehearse);
    page.main(rehearse);
    finder.nothing(new Paragraph(text.text("failures-page.nothing"), "page-quiet"));
    finder.field().setText(looked);
    finder.connect(causes::find, this::show);
    page.focusOn(finder.field());
    return page;
  }

  private void rehearse() {
    chosen.flatMap(causes::profile).ifPresent(actions.open());
  }

  private void show(FailureEntry entry) {
    chosen = Optional.ofNullable(entry);
    rehearse.setDisable(chosen.flatMap(causes::profile).isEmpty());
    now.ifPresent(this::showNow);
    finder.detail().getChildren().clear();
    chosen.ifPresent(
        it ->
            finder
                .detail()
                .getChildren()
                .setAll(
                    new FailureDetail(text, causes.words(), ID)
                        .of(it, causes.sameCode(it), finder::choose)));
  }

  /** Only what no setting brings about can be switched on while a run goes on. */
  private void showNow(Button button) {
    boolean on = chosen.map(FailureEntry::id).filter(actions.switched()).isPresent();
    button.setText(text.text("failures-page.now" + (on ? ".off" : ".on")));
    button.setDisable(chosen.filter(FailureEntry::injected).isEmpty());
  }
}
