// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.instructor.FileReport;
import oobesim.instructor.Notice;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** Everything that was found in a file, to read and to copy. */
public final class FilePage {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final WindowText text;
  private final FileReport report;
  private final ListView<Remark> list = new ListView<>();

  private FilePage(WindowText text, FileReport report) {
    this.text = text;
    this.report = report;
  }

  /**
   * The page.
   *
   * @param runBehind whether there is a run to go back to
   */
  public static Region of(
      WindowText text, FileReport report, boolean runBehind, PageActions actions) {
    return new FilePage(text, report).make(runBehind, actions);
  }

  private Region make(boolean runBehind, PageActions actions) {
    String kind = report.usable() ? "usable" : "bad";
    SimulatorPage page = new SimulatorPage("file-page", text.text("file-page.title." + kind));
    if (!report.usable()) {
      page.line(subject(), "page-lead");
    }
    page.line(text.text("file-page.select", "counts", counts()), "page-quiet");
    prepareList();
    page.fill(list);
    page.button("copy", text.text("file-page.copy"), () -> copy(list.getItems()));
    if (!runBehind) {
      page.button("default", text.text("file-page.default"), actions::useDefault);
    }
    var another =
        page.button(
            "choose-another", text.text("file-page.choose-another"), actions::chooseAnother);
    page.main(
        runBehind ? page.button("back", text.text("file-page.back"), actions::back) : another);
    page.focusOn(list);
    return page;
  }

  private String subject() {
    return report.whatItIs().equals(Phrase.NONE)
        ? text.text("file-page.name", "file", report.path())
        : text.text("file-page.is", "file", report.path(), "kind", text.say(report.whatItIs()));
  }

  private String counts() {
    long errors = report.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    long others = report.findings().size() + report.notices().size() - errors;
    return Stream.of(
            errors == 0 ? "" : text.count("file-page.errors", errors),
            others == 0 ? "" : text.count("file-page.others", others))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void prepareList() {
    list.setId("file-page/findings");
    list.getItems().setAll(Remark.of(report));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new RemarkCell(text));
    list.setAccessibleText(text.text("file-page.findings"));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (COPY.match(press)) {
            copy(List.copyOf(list.getSelectionModel().getSelectedItems()));
            press.consume();
          }
        });
  }

  private void copy(List<Remark> remarks) {
    ClipboardContent content = new ClipboardContent();
    content.putString(remarks.stream().map(this::line).collect(Collectors.joining()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String line(Remark remark) {
    return switch (remark) {
      case Remark.OfFile(Finding finding) -> report.lines(List.of(finding), text.words());
      case Remark.OfRun(Notice notice) ->
          text.text(
                  "file-page.notice",
                  "time",
                  TimeText.clock(notice.at()),
                  "title",
                  text.say(notice.title()),
                  "fix",
                  text.say(notice.fix()))
              + "\n";
    };
  }
}
