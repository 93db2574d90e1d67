// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.flow.FailureEntry;
import oobesim.instructor.Causes;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.control.FollowingScroll;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** What a code can come from; nothing here tells which it is, a tick rules one out. */
final class LookUpPane extends VBox {
  private static final int FEW = 4;
  private static final int LEAST_LETTERS = 3;

  private final WindowText text;
  private final Causes causes;
  private final TextField code = new TextField();
  private final Label count = new Label();
  private final VBox rows = new VBox();
  private final Set<String> ruledOut = new HashSet<>();
  private boolean all;

  LookUpPane(WindowText text, Causes causes) {
    this.text = text;
    this.causes = causes;
    getStyleClass().addAll("side-panel", "help-panel");
    Label title = HelpDeskPage.label(text.text("help.look-up"), "side-title");
    title.setGraphic(HelpDeskPage.icon(FluentUiRegularAL.BOOK_SEARCH_24, 20));
    title.setMinWidth(USE_PREF_SIZE);
    code.setId(HelpDeskPage.ID + "/code");
    code.getStyleClass().add("coach-field");
    code.setPromptText(text.text("help.look-up.code"));
    FieldLabel.give(code, text.text("help.look-up.code"));
    code.textProperty()
        .subscribe(
            typed -> {
              all = false;
              refresh();
            });
    HBox.setHgrow(code, Priority.ALWAYS);
    count.getStyleClass().add("side-told");
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(10, title, code, count);
    head.getStyleClass().add("coach-head");
    head.setAlignment(Pos.CENTER_LEFT);
    rows.getStyleClass().add("help-causes");
    ScrollPane scroll = new FollowingScroll(rows);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  private void refresh() {
    String sought = code.getText().strip();
    boolean enough = sought.length() >= LEAST_LETTERS;
    List<FailureEntry> found = enough ? causes.find(sought) : List.of();
    count.setText(enough ? text.count("help.look-up.causes", found.size()) : "");
    long most = all ? found.size() : FEW;
    rows.getChildren().setAll(found.stream().limit(most).map(this::row).toList());
    if (found.size() > most) {
      rows.getChildren()
          .add(
              HelpDeskPage.button(
                  "more",
                  text.count("help.look-up.more", found.size() - most),
                  () -> {
                    all = true;
                    code.requestFocus();
                    refresh();
                  }));
    }
  }

  private Node row(FailureEntry entry) {
    String title = causes.words().title(entry);
    CheckBox box = new CheckBox();
    box.setId(HelpDeskPage.ID + "/cause-" + entry.id());
    box.getStyleClass().add("help-cause-box");
    box.setSelected(ruledOut.contains(entry.id()));
    box.setMinWidth(USE_PREF_SIZE);
    box.setAccessibleText(text.text("help.look-up.rule-out", "cause", title));
    Label name = new Paragraph(title, "help-cause");
    Label more = new Paragraph(causes.words().symptom(entry), "side-quiet");
    VBox words = new VBox(name, more);
    HBox row = new HBox(box, words);
    row.getStyleClass().add("help-cause-row");
    box.selectedProperty()
        .subscribe(
            out -> {
              String id = entry.id();
              if (out) {
                ruledOut.add(id);
              } else {
                ruledOut.remove(id);
              }
              name.getStyleClass().setAll("help-cause", out ? "out" : "in");
              more.setText(
                  out ? text.text("help.look-up.ruled-out") : causes.words().symptom(entry));
            });
    return row;
  }

  Node first() {
    return code;
  }
}
