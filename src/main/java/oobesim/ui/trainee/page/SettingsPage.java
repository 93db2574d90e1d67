// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import oobesim.instructor.LiveSettings;
import oobesim.instructor.SettingChange;
import oobesim.instructor.SettingLine;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** Every setting of the rehearsal, to change while it runs. */
public final class SettingsPage {
  /** The page's node id. */
  public static final String ID = "settings-page";

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final WindowText text;
  private final LiveSettings settings;
  private final Map<String, String> drafts = new HashMap<>();
  private final FinderPane<SettingLine> finder =
      new FinderPane<>(ID, SettingLine::path, line -> line.words().name());
  private final CheckBox only = new CheckBox();
  private final Label group = label("group", "chip");
  private final Label name = label("name", "detail-title");
  private final Label place = label("place", "page-quiet");
  private final Label path = label("path", "page-quiet");
  private final Label meaning = label("meaning", "page-text");
  private final Label values = label("values", "page-text");
  private final Label when = label("when", "page-quiet");
  private final Label message = label("message", "setting-message");
  private final Label scripts = label("scripts", "fact-name");
  private Button set;
  private Button right;
  private SettingLine line;
  private SettingEditor editor;

  private SettingsPage(WindowText text, LiveSettings settings) {
    this.text = text;
    this.settings = settings;
  }

  /** The page. */
  public static Region of(WindowText text, LiveSettings settings, PageActions actions) {
    return new SettingsPage(text, settings).make(actions);
  }

  private static Label label(String id, String styleClass) {
    Label label = new Paragraph("", styleClass);
    label.setId(ID + "/" + id);
    return label;
  }

  private Region make(PageActions actions) {
    SimulatorPage page = new SimulatorPage(ID, text.text("settings-page.title"));
    page.wide();
    finder.name(text.text("settings-page.search"), text.text("settings-page.settings"));
    finder.list().setCellFactory(view -> new SettingCell(text));
    only.setText(text.text("settings-page.only"));
    only.setId(ID + "/only");
    only.setMinWidth(Region.USE_PREF_SIZE);
    only.setOnAction(press -> finder.refresh());
    finder.beside(only);
    page.fill(finder);
    Button back = page.button("back", text.text("settings-page.back"), actions::back);
    right = page.button("right", text.text("settings-page.right"), () -> set(line.right()));
    set = page.button("set", text.text("settings-page.set"), () -> set(editor.value()));
    page.main(set);
    scripts.setText(text.text("settings-page.scripts"));
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    finder.connect(this::find, this::show);
    page.focusOn(finder.field());
    // The list is steered from the search: from there one goes right to what was found.
    new TabOrder(
        page,
        List.of(
            () -> only,
            finder::field,
            this::editorNode,
            finder::toScroll,
            () -> back,
            () -> right,
            () -> set));
    return page;
  }

  private Node editorNode() {
    return line == null ? null : editor.node();
  }

  private List<SettingLine> find(String words) {
    return settings.lines().stream()
        .filter(found -> found.tells(words))
        .filter(found -> !only.isSelected() || found.mark() != SettingLine.Mark.NONE)
        .toList();
  }

  private void show(SettingLine chosen) {
    boolean another = chosen == null || line == null || !chosen.path().equals(line.path());
    line = chosen;
    if (chosen == null) {
      finder.detail().getChildren().clear();
      set.setDisable(true);
      right.setDisable(true);
      return;
    }
    if (another) {
      message.setText("");
      editor = SettingEditor.of(text, chosen, this::told);
      editor.node().setId(ID + "/value");
      editor.call(chosen.words().name());
      finder
          .detail()
          .getChildren()
          .setAll(group, name, place, meaning, editor.node(), message, values, when, scripts, path);
    }
    group.setText(chosen.setting().group());
    name.setText(chosen.words().name());
    place.setText(SettingText.place(text, chosen));
    path.setText(chosen.path());
    meaning.setText(chosen.words().explained());
    editor.show(drafts.getOrDefault(chosen.path(), chosen.value()));
    update();
  }

  private void update() {
    values.setText(SettingText.values(text, line));
    when.setText(SettingText.when(text, line, settings));
    right.setDisable(line.value().equals(line.right()));
    set.setDisable(editor.atOnce() || editor.value().equals(line.value()));
  }

  /** A choice counts at once, and what is typed waits for ENTER. */
  private void told(String value) {
    if (editor.atOnce()) {
      set(value);
    } else {
      drafts.put(line.path(), value);
      update();
    }
  }

  private void set(String value) {
    String changed = line.path();
    String called = line.words().name();
    SettingChange change = settings.set(changed, value);
    message.pseudoClassStateChanged(BAD, !change.done());
    if (change.done()) {
      drafts.remove(changed);
      finder.refresh();
      // With a narrower list another setting may be chosen now; what happened is told all the same.
      message.setText(text.text("settings-page.done", "setting", called));
    } else if (editor.atOnce()) {
      editor.show(line.value());
    }
    change.finding().ifPresent(found -> message.setText(SettingText.finding(text, found)));
  }
}
