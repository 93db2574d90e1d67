// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.StepDone;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.session.Sitting;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** What is to be reached, how, and how far it is: a bar for each step. */
final class GoalPart {
  private final WindowText text;
  private final DrillRun drill;
  private final HBox steps = new HBox();
  private final CoachPart part;

  GoalPart(WindowText text, DrillRun drill) {
    this.text = text;
    this.drill = drill;
    Sitting.Mode mode = drill.sitting().mode();
    String goal = drill.drill().briefing().objective();
    part =
        new CoachPart(
            icon(mode), text.text("drill.mode." + mode.word()), new Paragraph(goal, "side-text"));
    part.getStyleClass().add("coach-goal");
    if (drill.helps()) {
      steps.getStyleClass().add("coach-steps");
      part.getChildren().add(steps);
    }
  }

  private static Ikon icon(Sitting.Mode mode) {
    return switch (mode) {
      case SHOW -> FluentUiRegularMZ.PLAY_CIRCLE_24;
      case TRY -> FluentUiRegularAL.HAND_RIGHT_24;
      case TEST -> FluentUiRegularAL.CHECKMARK_CIRCLE_24;
    };
  }

  CoachPart node() {
    return part;
  }

  /** How far it is; a test does not tell. */
  void refresh() {
    if (!drill.helps()) {
      return;
    }
    Assessment now = drill.assessment();
    List<StepDone> all = now.steps();
    long made = all.stream().filter(step -> step.at().isPresent()).count();
    String words = text.text("coach.steps", "done", made, "all", all.size());
    part.remark(words);
    Optional<Drill.Step> awaited = drill.awaited();
    steps.getChildren().setAll(all.stream().map(step -> bar(step, awaited)).toList());
    steps.setAccessibleText(words);
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
}
