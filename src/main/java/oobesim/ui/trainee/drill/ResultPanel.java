// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.assessment.Assessment;
import oobesim.coach.DrillRun;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** What a drill was worth, when it is over: points, what is missing, what to talk about. */
public final class ResultPanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "result";

  private final WindowText text;
  private final Button again;

  /**
   * The result of a drill that was ended.
   *
   * @param follow carries out what is to follow
   * @param look shows the run again
   */
  public ResultPanel(
      WindowText text, DrillRun drill, Assessment judged, Consumer<Command> follow, Runnable look) {
    super(ID, sign(judged.passed()), text);
    this.text = text;
    setTitle(text.text(judged.passed() ? "result.passed" : "result.not-yet"));
    VBox body = new VBox();
    body.getStyleClass().add("coach-body");
    fill(body, drill, judged);
    ScrollPane scroll = scrolling(body);
    again = following(Command.START_AGAIN, follow);
    again.getStyleClass().add("side-main");
    getChildren()
        .addAll(
            scroll,
            again,
            button("look-again", text.text("result.follow.look-again"), "", look),
            following(Command.START_PAGE, follow),
            following(Command.SAVE_JOURNAL, follow));
  }

  private Button following(Command command, Consumer<Command> follow) {
    String words = text.text("result.follow." + command.id());
    return button(command.id(), words, command.keys(), () -> follow.accept(command));
  }

  private void fill(VBox body, DrillRun drill, Assessment judged) {
    String points = text.text("result.points", "points", judged.points(), "most", judged.most());
    Label score = new Paragraph(points, judged.passed() ? "result-passed" : "result-not-yet");
    body.getChildren().add(score);
    judged.needed().stream()
        .filter(need -> !need.met())
        .forEach(
            need -> body.getChildren().add(new Paragraph(need.needed().title(), "side-remark")));
    if (judged.points() < drill.drill().rubric().enough()) {
      String few = text.text("result.too-few", "enough", drill.drill().rubric().enough());
      body.getChildren().add(new Paragraph(few, "side-remark"));
    }
    body.getChildren().add(new Paragraph(text.text("result.score"), "side-heading"));
    judged
        .criteria()
        .forEach(
            it ->
                body.getChildren()
                    .add(
                        row(
                            it.criterion().title(),
                            text.text(
                                "result.of",
                                "points",
                                it.points(),
                                "most",
                                it.criterion().points()))));
    if (!judged.hints().isEmpty()) {
      int price = judged.hints().stream().mapToInt(taken -> taken.hint().price()).sum();
      body.getChildren().add(row(text.text("result.hints"), "\u2212" + price));
    }
    body.getChildren().add(row(text.text("result.took"), TimeText.clock(judged.conduct().took())));
    if (!judged.wrongTurns().isEmpty()) {
      body.getChildren().add(new Paragraph(text.text("result.wrong-turns"), "side-heading"));
    }
    judged.wrongTurns().forEach(turn -> body.getChildren().add(turn(turn)));
    body.getChildren().add(new Paragraph(text.text("result.talk"), "side-heading"));
    drill
        .drill()
        .debrief()
        .forEach(question -> body.getChildren().add(new Paragraph(question, "side-text")));
  }

  private static Node turn(Assessment.Turn turn) {
    VBox box =
        new VBox(
            new Paragraph(
                TimeText.clock(turn.at().at()) + "  " + turn.turn().title(), "result-wrong"),
            new Paragraph(turn.turn().why(), "side-quiet"));
    box.getStyleClass().add("coach-box");
    return box;
  }

  private static Node row(String name, String value) {
    Label left = new Paragraph(name, "side-value");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    Label right = new Label(value);
    right.setMinWidth(USE_PREF_SIZE);
    right.getStyleClass().add("side-value");
    HBox row = new HBox(left, right);
    row.getStyleClass().add("side-fact");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  @Override
  public Node first() {
    return again;
  }
}
