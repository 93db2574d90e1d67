// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.assessment.Assessment;
import oobesim.assessment.Moment;
import oobesim.debrief.Choice;
import oobesim.debrief.Debrief;
import oobesim.debrief.JournalRun;
import oobesim.debrief.Scrubber;
import oobesim.session.Sitting;
import oobesim.ui.render.ScreenPictures;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** A run that is over, to look at again: where one looks is moved along its strip. */
public final class RunPage extends VBox {
  /** The page's node id. */
  public static final String ID = "debrief-page";

  /** The whole run plays in so long. */
  private static final Duration WHOLE = Duration.ofSeconds(40);

  private static final double END = 100;

  private final WindowText text;
  private final JournalRun.Opened run;
  private final Debrief debrief;
  private final Scrubber scrubber;
  private final RunPicture picture = new RunPicture();
  private final ChoicePane decision;
  private final RunStrip strip;
  private final Button play;
  private Optional<Choice> chosen = Optional.empty();
  private double percent;
  private boolean playing;
  private Optional<Duration> last = Optional.empty();

  /**
   * What a person does on the page.
   *
   * @param write wants the page as a file
   * @param back goes back
   * @param lively told that the page begins or ceases to play
   */
  public record Actions(Consumer<JournalRun.Opened> write, Runnable back, Runnable lively) {}

  private final Actions actions;

  /** The page of a run; it stands at the first decision. */
  public RunPage(WindowText text, JournalRun.Opened run, Actions actions) {
    this.text = text;
    this.run = run;
    this.actions = actions;
    debrief = run.debrief(text.words());
    scrubber = Scrubber.of(debrief);
    decision = new ChoicePane(text, debrief.choices().size());
    strip = new RunStrip(scrubber, new ScreenPictures(), this::scrub, this::choose);
    strip.setAccessibleText(text.text("debrief-page.strip"));
    play = button("play", "play", this::togglePlay);
    setId(ID);
    getStyleClass().addAll("simulator-page", "run-page");
    ScoreList score = new ScoreList(text, debrief, this::jump);
    RunBody body = new RunBody(picture, decision, score);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(), body, strip, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setUserData(strip);
    debrief.choices().stream().findFirst().ifPresentOrElse(this::choose, () -> scrub(0));
  }

  private Node head() {
    Assessment judged = debrief.assessment();
    String drill = debrief.drill().briefing().number() + " " + debrief.drill().briefing().title();
    Label title = new Paragraph(drill, "page-title");
    String who =
        judged
            .sitting()
            .map(Sitting::trainee)
            .filter(name -> !name.isBlank())
            .orElseGet(() -> text.text("debrief-page.nobody"));
    String line =
        text.text(
            judged.passed() ? "debrief-page.passed" : "debrief-page.not-passed",
            "who",
            who,
            "points",
            judged.points(),
            "most",
            judged.most());
    VBox head = new VBox(title, new Paragraph(line, "page-lead"));
    if (run.otherEdition()) {
      head.getChildren()
          .add(new Paragraph(text.text("debrief-page.other-edition"), "finding-warning"));
    }
    if (run.difference().isPresent()) {
      head.getChildren().add(new Paragraph(text.text("debrief-page.differs"), "finding-warning"));
    }
    return head;
  }

  private Node foot() {
    Button previous = button("previous", "previous", () -> step(-1));
    Button next = button("next", "next", () -> step(1));
    FlowPane foot =
        new FlowPane(
            8,
            8,
            play,
            previous,
            next,
            button("write", "write", () -> actions.write().accept(run)),
            button("back", "back", actions.back()));
    return foot;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(text.text("debrief-page." + key));
    button.setId(ID + "/" + id);
    button.getStyleClass().add("page-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(press -> action.run());
    return button;
  }

  private void pressed(KeyEvent press) {
    if (press.isAltDown() || press.isControlDown() || press.isShiftDown()) {
      return;
    }
    boolean list = press.getTarget() instanceof ListView<?>;
    boolean button = press.getTarget() instanceof Button;
    boolean used =
        switch (press.getCode()) {
          case LEFT -> done(() -> step(-1));
          case RIGHT -> done(() -> step(1));
          case HOME -> !list && done(() -> scrub(0));
          case END -> !list && done(() -> scrub(END));
          case SPACE -> !button && done(this::togglePlay);
          default -> false;
        };
    if (used) {
      press.consume();
    }
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  /** To the next decision, or to the one before. */
  private void step(int by) {
    List<Choice> choices = debrief.choices();
    Optional<Choice> to =
        by > 0
            ? choices.stream().filter(it -> isAfter(it)).findFirst()
            : choices.reversed().stream().filter(it -> isBefore(it)).findFirst();
    stop();
    to.ifPresent(this::choose);
  }

  private boolean isAfter(Choice choice) {
    return chosen
        .map(now -> choice.number() > now.number())
        .orElseGet(() -> scrubber.place(choice.moment()) >= percent);
  }

  private boolean isBefore(Choice choice) {
    double place = scrubber.place(choice.moment());
    return chosen
        .map(now -> choice.number() < now.number() || choice.equals(now) && place < percent)
        .orElse(place <= percent);
  }

  private void choose(Choice choice) {
    stop();
    chosen = Optional.of(choice);
    percent = scrubber.place(choice.moment());
    picture.show(choice.screen());
    told();
  }

  /** To where a line of the score was decided; a decision there is told. */
  private void jump(Moment moment) {
    debrief.choices().stream()
        .filter(choice -> choice.moment().line() == moment.line())
        .findFirst()
        .ifPresentOrElse(this::choose, () -> scrub(scrubber.place(moment)));
  }

  private void scrub(double place) {
    stop();
    look(place);
  }

  /** What was decided last is told beside how it looked. */
  private void look(double place) {
    percent = Math.clamp(place, 0, END);
    chosen =
        debrief.choices().stream()
            .filter(it -> !it.takenBack() && scrubber.place(it.moment()) <= percent)
            .reduce((earlier, later) -> later);
    picture.show(scrubber.screen(percent));
    told();
  }

  private void told() {
    decision.show(chosen);
    strip.show(percent, chosen);
  }

  private void togglePlay() {
    boolean on = !playing;
    if (on && percent >= END) {
      look(0);
    }
    playing = on;
    last = Optional.empty();
    play.setText(text.text(on ? "debrief-page.pause" : "debrief-page.play"));
    actions.lively().run();
  }

  private void stop() {
    if (playing) {
      togglePlay();
    }
  }

  /** Whether it plays, so that frames are needed. */
  public boolean plays() {
    return playing;
  }

  /** Real time passes, from any beginning. */
  public void pulse(Duration real) {
    if (playing) {
      double gone = last.map(before -> real.minus(before).toMillis()).orElse(0L);
      last = Optional.of(real);
      look(percent + END * gone / WHOLE.toMillis());
      if (percent >= END) {
        stop();
      }
    }
  }
}
