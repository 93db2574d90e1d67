// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.instructor.FileReport;
import oobesim.ui.trainee.text.WindowText;

/** Everything that was found in a file, to read and to copy. */
public final class FilePage {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final WindowText text;
  private final FileReport report;
  private final ListView<Finding> list = new ListView<>();

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
    page.line(subject(), "page-lead");
    report
        .notices()
        .forEach(
            notice ->
                page.line(
                    text.text("file-page.notice", notice.title(), notice.fix()), "page-text"));
    if (report.findings().isEmpty()) {
      page.fill(new Region());
    } else {
      page.line(counts() + "  " + text.text("file-page.select"), "page-quiet");
      prepareList();
      page.fill(list);
      page.button("copy", text.text("file-page.copy"), () -> copy(report.findings()));
    }
    if (!runBehind) {
      page.button("default", text.text("file-page.default"), actions::useDefault);
    }
    var another =
        page.button(
            "choose-another", text.text("file-page.choose-another"), actions::chooseAnother);
    page.main(
        runBehind ? page.button("back", text.text("file-page.back"), actions::back) : another);
    page.focusOn(report.findings().isEmpty() ? page.mainButton() : list);
    return page;
  }

  private String subject() {
    return report.whatItIs().isEmpty()
        ? text.text("file-page.name", report.path())
        : text.text("file-page.is", report.path(), report.whatItIs());
  }

  private String counts() {
    long errors = report.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    long others = report.findings().size() - errors;
    String first = errors == 0 ? "" : text.count("file-page.errors", errors);
    String second = others == 0 ? "" : text.count("file-page.others", others);
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second + ".";
  }

  private void prepareList() {
    list.setId("file-page/findings");
    list.getItems().setAll(report.findings());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new FindingCell(text, report.name()));
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

  private void copy(List<Finding> findings) {
    ClipboardContent content = new ClipboardContent();
    content.putString(report.lines(findings));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
