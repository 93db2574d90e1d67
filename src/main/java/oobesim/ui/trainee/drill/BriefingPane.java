// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillShelf;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.instructor.Pace;
import oobesim.session.Durations;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person is told before a drill; of a file with faults, what is wrong with it. */
final class BriefingPane extends VBox {
  private final WindowText text;
  private final Pace pace;

  BriefingPane(WindowText text, Pace pace) {
    this.text = text;
    this.pace = pace;
    getStyleClass().add("briefing");
  }

  /** Shows an entry, or that there is none. */
  void show(Optional<DrillShelf.Entry> entry) {
    getChildren().clear();
    if (entry.isEmpty()) {
      return;
    }
    entry.get().drill().ifPresentOrElse(this::drill, () -> faulty(entry.get()));
  }

  private void faulty(DrillShelf.Entry entry) {
    Label what = text("drills-page.faulty.row", "briefing-faulty");
    what.setGraphic(new FontIcon(FluentUiRegularAL.ERROR_CIRCLE_24));
    getChildren()
        .addAll(
            what,
            new Paragraph(entry.title(), "briefing-title"),
            new Paragraph(String.valueOf(entry.file().getFileName()), "page-quiet"));
    int number = 0;
    for (Finding finding : entry.findings()) {
      number++;
      getChildren().add(finding(finding, number));
    }
  }

  private Node finding(Finding finding, int number) {
    String place =
        text.text(
            "file-page.place",
            "line",
            Integer.toString(finding.position().line()),
            "column",
            Integer.toString(finding.position().column()));
    VBox box =
        new VBox(
            new Paragraph(place, "finding-place"),
            new Paragraph(sentence(finding), "finding-message"));
    String hint = text.say(finding.hint());
    if (!hint.isEmpty()) {
      box.getChildren().add(new Paragraph(hint, "finding-hint"));
    }
    box.setId(DrillsPage.ID + "/finding-" + Integer.toString(number));
    box.getStyleClass().add("finding");
    return box;
  }

  private String sentence(Finding finding) {
    String words = text.say(finding.message());
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void drill(Drill drill) {
    Drill.Briefing told = drill.briefing();
    getChildren()
        .addAll(
            head(told),
            new Paragraph(told.title(), "briefing-title"),
            new Paragraph(told.objective(), "briefing-objective"),
            new WorkOrder(told.order()).headed(text.text("drills-page.order")),
            text("drills-page.may", "briefing-may"));
    told.may().forEach(it -> getChildren().add(rule(it, true)));
    told.mayNot().forEach(it -> getChildren().add(rule(it, false)));
    getChildren().add(facts(drill));
  }

  private Node head(Drill.Briefing told) {
    Label number = new Label(told.number());
    number.getStyleClass().add("chip");
    number.setMinWidth(USE_PREF_SIZE);
    String roles =
        told.roles().stream()
            .map(role -> text.text("drills-page.role." + RoleIcon.word(role)))
            .collect(Collectors.joining(", "));
    Label who =
        new Paragraph(
            text.text(
                "drills-page.who",
                "roles",
                roles,
                "level",
                told.level(),
                "minutes",
                told.minutes()),
            "briefing-who");
    HBox head = new HBox(number, who);
    head.getStyleClass().add("briefing-head");
    return head;
  }

  private Node rule(String words, boolean may) {
    FontIcon icon =
        new FontIcon(may ? FluentUiRegularAL.CHECKMARK_24 : FluentUiRegularAL.DISMISS_24);
    Label label = new Paragraph(words, may ? "rule-may" : "rule-may-not");
    label.setAccessibleText(
        text.text(may ? "drills-page.may.it" : "drills-page.may-not.it", "it", words));
    HBox rule = new HBox(icon, label);
    rule.getStyleClass().addAll("rule", may ? "may" : "may-not");
    return rule;
  }

  private Node facts(Drill drill) {
    String limit = Durations.of(drill.rubric().limit());
    String enough =
        text.text(
            "drills-page.enough", "enough", drill.rubric().enough(), "most", drill.rubric().most());
    String speed = text.text("drills-page.speed", "factor", pace.digits());
    HBox facts =
        new HBox(fact(limit, "limit"), fact(speed, "speed.what"), fact(enough, "enough.what"));
    facts.getStyleClass().add("briefing-facts");
    return facts;
  }

  private Node fact(String value, String what) {
    Label large = new Label(value);
    large.getStyleClass().add("briefing-value");
    VBox box = new VBox(large, text("drills-page." + what, "briefing-what"));
    box.getStyleClass().add("briefing-fact");
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label text(String key, String style) {
    return new Paragraph(text.text(key), style);
  }
}
