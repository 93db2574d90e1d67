// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.debrief.Choice;
import oobesim.debrief.ChoiceTold;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** What was open at a decision, what was chosen, and why that was right or wrong. */
final class ChoicePane extends ScrollPane {
  private final WindowText text;
  private final int all;
  private final VBox body = new VBox();

  ChoicePane(WindowText text, int all) {
    this.text = text;
    this.all = all;
    setId(RunPage.ID + "/decision");
    body.getStyleClass().add("run-choice");
    setContent(body);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    setPrefHeight(0);
  }

  void show(Optional<Choice> choice) {
    body.getChildren().clear();
    choice.ifPresentOrElse(
        this::fill, () -> line(text.text("debrief-page.before-decisions"), "page-quiet"));
    setVvalue(0);
  }

  private void fill(Choice choice) {
    ChoiceTold told = ChoiceTold.of(choice, text.words());
    String when =
        text.text(
            "debrief-page.decision",
            "number",
            choice.number(),
            "all",
            all,
            "time",
            TimeText.clock(choice.moment().at()),
            "after",
            told.after());
    line(when, "page-quiet");
    String verdict = choice.verdict().name().toLowerCase(Locale.ROOT);
    line(text.text("debrief-page.verdict." + verdict), "run-word", "run-word-" + verdict);
    line(told.title(), "detail-title");
    FlowPane chips = new FlowPane(6, 6);
    told.chips().forEach(chip -> chips.getChildren().add(chip(chip)));
    body.getChildren().add(chips);
    line(told.why(), "page-text");
    if (!told.takenBack().isEmpty()) {
      line(told.takenBack(), "page-quiet");
    }
  }

  private Label chip(ChoiceTold.Chip chip) {
    Label label = new Label(chip.text());
    ArabicLines.wrap(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.maxWidthProperty().bind(body.widthProperty().subtract(8));
    label.getStyleClass().addAll("run-chip", "run-chip-" + chip.style());
    label.setAccessibleText(text.text("debrief-page.chip." + chip.style(), "what", chip.text()));
    return label;
  }

  private void line(String words, String... styles) {
    Label label = new Label(words);
    ArabicLines.wrap(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    body.getChildren().add(label);
  }
}
