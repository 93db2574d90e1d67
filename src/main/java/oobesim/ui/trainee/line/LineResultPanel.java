// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import java.util.List;
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
import oobesim.assessment.LineAssessment;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the places of a line were worth, when all are ended: the whole, then each of them. */
public final class LineResultPanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "line-result";

  private static final int ICON = 16;

  private final WindowText text;
  private final Line line;
  private final Button again;

  /**
   * What can follow.
   *
   * @param follow carries out a command
   * @param save saves the journals of all places
   */
  public record Actions(Consumer<Command> follow, Runnable save) {}

  /** The result of a line that was ended. */
  public LineResultPanel(WindowText text, Line line, LineAssessment whole, Actions actions) {
    super(ID, sign(whole.passed()), text);
    this.text = text;
    this.line = line;
    setTitle(text.text(whole.passed() ? "result.passed" : "result.not-yet"));
    VBox body = new VBox();
    body.getStyleClass().add("coach-body");
    fill(body, whole);
    ScrollPane scroll = scrolling(body);
    again = following(Command.START_AGAIN, actions.follow());
    again.getStyleClass().add("side-main");
    Button save = button("save", text.text("line-result.save"), "", actions.save());
    getChildren().addAll(scroll, again, following(Command.START_PAGE, actions.follow()), save);
  }

  private Button following(Command command, Consumer<Command> follow) {
    String words = text.text("result.follow." + command.id());
    return button(command.id(), words, command.keys(), () -> follow.accept(command));
  }

  private void fill(VBox body, LineAssessment whole) {
    String points = text.text("result.points", "points", whole.points(), "most", whole.most());
    body.getChildren()
        .add(new Paragraph(points, whole.passed() ? "result-passed" : "result-not-yet"));
    whole.groups().forEach(count -> body.getChildren().add(row(count)));
    String limit = TimeText.clock(line.drill().places().orElseThrow().limit());
    String longest = text.text("line-result.longest", "limit", limit);
    body.getChildren().add(row(whole.inTime(), longest, TimeText.clock(whole.longest())));
    body.getChildren().add(new Paragraph(text.text("line-result.places"), "side-heading"));
    for (Place place : line.places()) {
      body.getChildren().add(place(place, whole.places().get(place.number() - 1)));
    }
    body.getChildren().add(new Paragraph(text.text("result.talk"), "side-heading"));
    List<String> questions = line.drill().debrief();
    questions.forEach(question -> body.getChildren().add(new Paragraph(question, "side-text")));
  }

  private Node row(LineAssessment.Count count) {
    String of = text.text("result.of", "points", count.done(), "most", count.all());
    return row(count.full(), count.title(), of);
  }

  private static HBox row(boolean good, String name, String value) {
    Label left = new Paragraph(name, "side-value");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    Label right = new Label(value);
    right.setMinWidth(USE_PREF_SIZE);
    right.getStyleClass().add("side-value");
    HBox row = new HBox(verdict(good), left, right);
    row.getStyleClass().add("side-fact");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static FontIcon verdict(boolean good) {
    FontIcon icon =
        new FontIcon(
            good ? FluentUiFilledAL.CHECKMARK_CIRCLE_24 : FluentUiFilledAL.DISMISS_CIRCLE_24);
    icon.setIconSize(ICON);
    icon.getStyleClass().add(good ? "verdict-good" : "verdict-bad");
    return icon;
  }

  /** A place that did not come to its right end says why. */
  private Node place(Place place, Assessment judged) {
    String name =
        text.text("line-result.place", "number", place.number(), "serial", place.serial());
    String points = text.text("result.of", "points", judged.points(), "most", judged.most());
    VBox box = new VBox(row(judged.passed(), name, points));
    box.setId(ID + "/place-" + place.number());
    box.getStyleClass().add("coach-box");
    String took = TimeText.clock(judged.conduct().took());
    String state = text.text("places.state." + place.state().word());
    box.getChildren()
        .add(
            new Paragraph(
                text.text("line-result.end", "state", state, "time", took), "side-quiet"));
    judged.needed().stream()
        .filter(need -> !need.met())
        .forEach(
            need -> box.getChildren().add(new Paragraph(need.needed().title(), "side-remark")));
    judged
        .wrongTurns()
        .forEach(turn -> box.getChildren().add(new Paragraph(turn.turn().title(), "result-wrong")));
    return box;
  }

  @Override
  public Node first() {
    return again;
  }
}
