// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.side;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import oobesim.instructor.Ending;
import oobesim.instructor.Notice;
import oobesim.instructor.Outcome;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/**
 * The end of a rehearsal: what was reached, how long it took, what was noticed, what can follow.
 */
public final class OutcomePanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "outcome";

  private static final double NAMES = 112;

  private final WindowText text;
  private final VBox body = new VBox();
  private Button main;

  /**
   * The panel of an outcome.
   *
   * @param follow told what is to follow
   */
  public OutcomePanel(WindowText text, Outcome outcome, Consumer<Command> follow) {
    super(ID, FluentUiRegularAL.FLAG_24, text);
    this.text = text;
    String ending = outcome.ending().word();
    setTitle(text.text("outcome.title." + ending));
    body.getStyleClass().add("side-body");
    add(text.text("outcome.lead." + ending), "side-text");
    facts(outcome);
    notices(outcome.notices());
    getChildren().add(scroll());
    line(text.text("outcome.follows"), "side-heading");
    for (Command command : follows(outcome.ending())) {
      getChildren().add(following(command, follow));
    }
  }

  private ScrollPane scroll() {
    ScrollPane scroll = scrolling(body);
    scroll.setId(ID + "/text");
    scroll.getStyleClass().add("side-scroll");
    return stop(scroll);
  }

  private void add(String words, String styleClass) {
    body.getChildren().add(new Paragraph(words, styleClass));
  }

  private void facts(Outcome outcome) {
    fact("virtual", TimeText.clock(outcome.virtual()));
    fact("real", TimeText.clock(outcome.real()));
    fact("user", outcome.user().orElse(""));
    fact("computer", outcome.computerName());
    fact("code", outcome.code());
    fact("failure", outcome.failure().map(Notice::title).map(text::say).orElse(""));
  }

  private void fact(String key, String value) {
    if (value.isEmpty()) {
      return;
    }
    Label name = new Paragraph(text.text("outcome.fact." + key), "side-quiet");
    name.setMinWidth(NAMES);
    name.setMaxWidth(NAMES);
    Label worth = new Paragraph(value, "side-value");
    worth.setId(ID + "/" + key);
    HBox row = new HBox(name, worth);
    row.getStyleClass().add("side-fact");
    body.getChildren().add(row);
  }

  private void notices(List<Notice> notices) {
    add(text.text("outcome.noticed"), "side-heading");
    if (notices.isEmpty()) {
      add(text.text("outcome.nothing"), "side-quiet");
    }
    for (Notice notice : notices) {
      add(text.say(notice.title()), "side-remark");
      add(text.say(notice.fix()), "side-quiet");
    }
  }

  /** The first one is what most people will want. */
  private static List<Command> follows(Ending ending) {
    return switch (ending) {
      case RESEALED ->
          List.of(Command.POWER, Command.START_AGAIN, Command.START_PAGE, Command.SAVE_JOURNAL);
      case DESKTOP, DEPLOYED ->
          List.of(Command.START_PAGE, Command.START_AGAIN, Command.SAVE_JOURNAL);
      case STUCK, GIVEN_UP ->
          List.of(
              Command.FAILURES,
              Command.SETTINGS,
              Command.START_AGAIN,
              Command.START_PAGE,
              Command.SAVE_JOURNAL);
    };
  }

  private Button following(Command command, Consumer<Command> follow) {
    String words = text.text("outcome.follow." + command.id());
    Button button = button(command.id(), words, command.keys(), () -> follow.accept(command));
    if (main == null) {
      main = button;
      button.getStyleClass().add("side-main");
    }
    return button;
  }

  @Override
  public Node first() {
    return main;
  }
}
