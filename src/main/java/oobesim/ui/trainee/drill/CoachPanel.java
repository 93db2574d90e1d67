// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.StepDone;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.session.Sitting;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** The coach beside the device: goal, steps, hints, the card and what can be said. */
public final class CoachPanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "coach";

  private final WindowText text;
  private final DrillRun drill;
  private final Actions actions;
  private final HBox steps = new HBox();
  private final Label count = new Label();
  private final VBox hints = new VBox();
  private final Label price = new Label();
  private final Button hint;
  private final CardPane card;
  private final TalkPane talk;
  private final Button over;
  private final Button done;

  /**
   * What a person does with it.
   *
   * @param changed something was written, asked or taken
   * @param finish ends the drill
   */
  public record Actions(Runnable changed, Runnable finish) {}

  /** A coach of a drill that has begun. */
  public CoachPanel(WindowText text, DrillRun drill, Actions actions) {
    super(ID, FluentUiRegularAL.HAND_RIGHT_24, text);
    this.text = text;
    this.drill = drill;
    this.actions = actions;
    setTitle(drill.drill().briefing().title());
    HBox head = new HBox(number(), mode(), grow(), count);
    head.getStyleClass().add("coach-head");
    head.setAlignment(Pos.CENTER_LEFT);
    hint = button("hint", text.text("coach.hint"), "", this::takeHint);
    card = new CardPane(text, drill, this::stop, actions.changed());
    talk = new TalkPane(text, drill, this::stop, actions.changed());
    over = button("hand-over", text.text("coach.hand-over"), "", this::handOver);
    done = button("finish", text.text(finish()), "", actions.finish());
    VBox body = new VBox();
    body.getStyleClass().add("coach-body");
    fill(body);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, ends());
    refresh();
  }

  private void fill(VBox body) {
    body.getChildren().add(paragraph(drill.drill().briefing().objective(), "side-text"));
    if (drill.helps()) {
      steps.getStyleClass().add("coach-steps");
      body.getChildren().add(steps);
      hints.getStyleClass().add("coach-hints");
      price.getStyleClass().add("side-quiet");
      body.getChildren().addAll(paragraph(text.text("coach.hints"), "side-heading"), hints, hint);
    }
    if (!drill.drill().card().isEmpty()) {
      body.getChildren().addAll(paragraph(text.text("coach.card"), "side-heading"), card);
    }
    if (!drill.drill().talk().isEmpty()) {
      body.getChildren().add(talk);
    }
  }

  private Label number() {
    Label number = new Label(drill.drill().briefing().number());
    number.getStyleClass().add("coach-number");
    return number;
  }

  private Label mode() {
    Label mode = new Label(text.text("drill.mode." + drill.sitting().mode().word()));
    mode.getStyleClass().add("side-quiet");
    return mode;
  }

  private static Region grow() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /** What ends it, side by side: where the device can be handed over, both ways. */
  private Node ends() {
    HBox ends = drill.drill().handsOver() ? new HBox(over, done) : new HBox(done);
    ends.getStyleClass().add("coach-ends");
    ends.getChildren().forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
    over.setPrefWidth(0);
    done.setPrefWidth(0);
    return ends;
  }

  /** Which word ends it: at one of several places it is the end of all. */
  private String finish() {
    boolean all = drill.drill().places().isPresent() && drill.sitting().mode() != Sitting.Mode.SHOW;
    return all ? "coach.finish.all" : "coach.finish";
  }

  /** Whoever gets the device goes on with it; that is said once. */
  private void handOver() {
    drill.handOver();
    actions.changed().run();
  }

  private void takeHint() {
    drill.takeHint();
    actions.changed().run();
  }

  /** Brings everything up to date with the run. */
  public void refresh() {
    if (drill.helps()) {
      showSteps(drill.assessment());
      showHints();
    }
    card.refresh();
    showHandOver(drill.handedOver());
    talk.refresh();
  }

  private void showHandOver(boolean made) {
    over.setDisable(made);
    String words = text.text(made ? "coach.handed-over" : "coach.hand-over");
    if (over.getGraphic() instanceof HBox face && face.getChildren().get(0) instanceof Label name) {
      name.setText(words);
    }
    over.setAccessibleText(words);
  }

  private void showSteps(Assessment now) {
    List<StepDone> all = now.steps();
    long made = all.stream().filter(step -> step.at().isPresent()).count();
    count.setText(text.text("coach.steps", "done", made, "all", all.size()));
    count.getStyleClass().setAll("side-quiet");
    Optional<Drill.Step> awaited = drill.awaited();
    steps.getChildren().setAll(all.stream().map(step -> bar(step, awaited)).toList());
    steps.setAccessibleText(count.getText());
  }

  /** What a step is called is only told once it is done, or it would be a hint for nothing. */
  private static Node bar(StepDone step, Optional<Drill.Step> awaited) {
    Region bar = new Region();
    boolean done = step.at().isPresent();
    boolean now = awaited.filter(step.step()::equals).isPresent();
    bar.getStyleClass().setAll("coach-step", done ? "done" : now ? "now" : "open");
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }

  private void showHints() {
    List<Drill.Hint> taken = drill.hints();
    if (hints.getChildren().size() != taken.size()) {
      hints.getChildren().clear();
      for (int i = 0; i < taken.size(); i++) {
        hints.getChildren().add(hint(i + 1, taken.get(i)));
      }
    }
    Optional<Drill.Hint> next = drill.nextHint();
    hint.setDisable(next.isEmpty());
    String words =
        next.map(it -> text.count("coach.hint.costs", it.price()))
            .orElseGet(() -> text.text("coach.hint.none"));
    if (hint.getGraphic() instanceof HBox face && face.getChildren().get(1) instanceof Label cap) {
      cap.setText(words);
      cap.setVisible(true);
      cap.getStyleClass().setAll("side-quiet");
    }
    hint.setAccessibleHelp(words);
  }

  private Node hint(int number, Drill.Hint hint) {
    VBox box =
        new VBox(
            paragraph(text.text("coach.hint.number", "number", number), "side-remark"),
            paragraph(hint.text(), "side-text"));
    box.setId(ID + "/hint-" + String.format(Locale.ROOT, "%d", number));
    box.getStyleClass().add("coach-box");
    return box;
  }

  @Override
  public Node first() {
    return drill.helps() && !hint.isDisabled() ? hint : done;
  }
}
