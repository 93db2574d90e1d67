// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import oobesim.document.Finding;
import oobesim.instructor.Notice;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** A remark as a row: how bad or when, where, which kind; then what it is and what to do. */
final class RemarkCell extends GroupedCell<Remark> {
  private final WindowText text;
  private final Label severity = label("finding-severity");
  private final Label place = label("finding-place");
  private final Label code = label("finding-place");
  private final Label message = label("finding-message");
  private final Label hint = label("finding-hint");

  RemarkCell(WindowText text) {
    this.text = text;
    FlowPane head = new FlowPane(severity, place, code);
    head.getStyleClass().add("finding-head");
    row().getStyleClass().add("finding");
    row().getChildren().addAll(head, message, hint);
  }

  @Override
  String group(Remark remark) {
    return text.text("file-page.about." + (remark instanceof Remark.OfRun ? "run" : "file"));
  }

  @Override
  String fill(Remark remark) {
    switch (remark) {
      case Remark.OfFile(Finding finding) -> finding(finding);
      case Remark.OfRun(Notice notice) -> notice(notice);
    }
    Stream.of(place, code, hint).forEach(RemarkCell::hideIfEmpty);
    return Stream.of(severity, place, code, message, hint)
        .map(Label::getText)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void finding(Finding finding) {
    String word = finding.severity().name().toLowerCase(Locale.ROOT);
    severity.setText(text.text("file-page.severity." + word));
    severity.getStyleClass().setAll("label", "finding-severity", "finding-" + word);
    place.setText(
        text.text(
            "file-page.place",
            "line",
            Integer.toString(finding.position().line()),
            "column",
            Integer.toString(finding.position().column())));
    code.setText(finding.code());
    message.setText(sentence(text.say(finding.message())));
    hint.setText(sentence(text.say(finding.hint())));
  }

  private void notice(Notice notice) {
    severity.setText(text.text("file-page.at", "time", TimeText.clock(notice.at())));
    severity.getStyleClass().setAll("label", "finding-severity", "finding-warning");
    place.setText("");
    code.setText("");
    message.setText(text.say(notice.title()));
    hint.setText(text.say(notice.fix()));
  }

  private static void hideIfEmpty(Label label) {
    label.setVisible(!label.getText().isEmpty());
    label.setManaged(label.isVisible());
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
