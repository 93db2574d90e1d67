// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.Call;
import oobesim.drill.Drill.Talk;
import oobesim.ui.control.FollowingScroll;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** What is heard on the phone, what was said, and how long something takes that is being done. */
final class HeardPane extends VBox {
  private final WindowText text;
  private final Phone phone;
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new FollowingScroll(lines);
  private final Label doing = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label left = new Label();
  private final HBox progress;
  private final Button again;
  private final Button skip;
  private int shown;

  HeardPane(WindowText text, Phone phone) {
    this.text = text;
    this.phone = phone;
    getStyleClass().addAll("side-panel", "help-panel");
    Label hidden = HelpDeskPage.label(text.text("help.heard.hidden"), "side-quiet");
    hidden.setGraphic(HelpDeskPage.icon(FluentUiRegularAL.EYE_HIDE_24, 16));
    hidden.setMinWidth(0);
    Label title = HelpDeskPage.label(text.text("help.heard"), "side-title");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, HelpDeskPage.grow(), hidden);
    head.getStyleClass().add("side-head");
    head.setAlignment(Pos.CENTER_LEFT);
    lines.getStyleClass().add("help-lines");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    bar.getStyleClass().add("help-progress");
    left.getStyleClass().add("side-quiet");
    left.setMinWidth(USE_PREF_SIZE);
    doing.getStyleClass().add("side-value");
    doing.setGraphic(HelpDeskPage.icon(FluentUiRegularMZ.TIMER_24, 18));
    doing.setMinWidth(0);
    progress = new HBox(doing, HelpDeskPage.grow(), bar, left);
    progress.getStyleClass().add("help-doing");
    progress.setAlignment(Pos.CENTER_LEFT);
    again = HelpDeskPage.button("read-again", text.text("help.read-again"), phone::readAgain);
    skip = HelpDeskPage.button("skip", text.text("help.skip"), phone::skip);
    skip.setGraphic(HelpDeskPage.icon(FluentUiRegularMZ.NEXT_24, 18));
    HBox buttons = new HBox(again, skip);
    buttons.getStyleClass().add("help-buttons");
    HBox.setHgrow(again, Priority.ALWAYS);
    HBox.setHgrow(skip, Priority.ALWAYS);
    getChildren().addAll(head, scroll, progress, buttons);
    // What was said last is in sight, as soon as it is known how high all of it is.
    lines.heightProperty().subscribe(() -> scroll.setVvalue(1));
  }

  void refresh() {
    List<Call.Line> now = phone.call().lines();
    if (now.size() != shown) {
      shown = now.size();
      lines.getChildren().setAll(now.stream().map(this::bubble).toList());
    }
    showDoing(phone.call().pending().stream().findFirst());
    again.setDisable(!phone.call().onPhone());
    boolean helps = phone.drill().helps();
    skip.setDisable(!helps || phone.drill().run().untilNext().isEmpty());
    skip.setAccessibleHelp(helps ? "" : text.text("drill.locked.test"));
  }

  private void showDoing(Optional<Call.Pending> pending) {
    progress.setVisible(pending.isPresent());
    progress.setManaged(pending.isPresent());
    pending.ifPresent(
        what -> {
          Duration all = what.due().minus(what.from());
          Duration gone = phone.now().minus(what.from());
          boolean admin =
              phone.drill().drill().said(what.talk()).map(Talk::kind).orElse(Talk.Kind.TELL)
                  == Talk.Kind.ADMINISTRATOR;
          doing.setText(
              admin
                  ? text.text("help.doing.administrator")
                  : text.text("help.doing.caller", "name", phone.name().first()));
          bar.setProgress(
              all.isZero() ? 1 : Math.min(1, (double) gone.toMillis() / all.toMillis()));
          left.setText(
              text.text("help.doing.left", "gone", gone.toMinutes(), "all", all.toMinutes()));
        });
  }

  private Node bubble(Call.Line line) {
    Call.Kind kind = line.kind();
    Label who = HelpDeskPage.label(teller(kind) + " · " + TimeText.left(line.at()), "help-who");
    VBox box = new VBox(who);
    if (!line.text().isEmpty()) {
      Label words = new Paragraph(line.text(), "side-text");
      box.getChildren().add(words);
    }
    box.setAccessibleText(who.getText() + ". " + line.text());
    box.getStyleClass().addAll("coach-box", "help-" + side(kind));
    box.setMaxWidth(USE_PREF_SIZE);
    HBox row = new HBox(box);
    row.setAlignment(mine(kind) ? Pos.CENTER_RIGHT : nobody(kind) ? Pos.CENTER : Pos.CENTER_LEFT);
    row.getStyleClass().add("help-row");
    box.maxWidthProperty().bind(row.widthProperty().multiply(0.9));
    return row;
  }

  private String teller(Call.Kind kind) {
    String key = "help.line." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (kind) {
      case SAYS, HUNG_UP, CALLED -> text.text(key, "name", phone.name().first());
      case READS, DESCRIBES, ADMINISTRATOR, ASKED, TOLD, ASKED_ADMINISTRATOR, PROMISED ->
          text.text(key);
    };
  }

  private static String side(Call.Kind kind) {
    return mine(kind)
        ? "mine"
        : nobody(kind) ? "event" : kind == Call.Kind.READS ? "reads" : "hers";
  }

  private static boolean mine(Call.Kind kind) {
    return switch (kind) {
      case ASKED, TOLD, ASKED_ADMINISTRATOR -> true;
      case READS, DESCRIBES, SAYS, ADMINISTRATOR, PROMISED, HUNG_UP, CALLED -> false;
    };
  }

  private static boolean nobody(Call.Kind kind) {
    return switch (kind) {
      case PROMISED, HUNG_UP, CALLED -> true;
      case READS, DESCRIBES, SAYS, ADMINISTRATOR, ASKED, TOLD, ASKED_ADMINISTRATOR -> false;
    };
  }

  Node first() {
    return skip.isDisabled() ? again : skip;
  }
}
