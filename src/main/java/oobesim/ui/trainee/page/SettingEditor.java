// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import oobesim.instructor.SettingLine;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.SettingWords;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.trainee.text.WindowText;

/** A control that fits a setting. */
interface SettingEditor {
  /** The control. */
  Node node();

  /** Tells a screen reader what the control sets. */
  default void call(String name) {
    FieldLabel.give(node(), name);
  }

  /** Shows a value without telling anybody. */
  void show(String value);

  /** What stands in the control now. */
  String value();

  /** Whether a choice counts at once; what is typed counts only when somebody says so. */
  default boolean atOnce() {
    return true;
  }

  /** The control for a setting; it tells each value that a person gives it. */
  static SettingEditor of(WindowText text, SettingLine line, Consumer<String> onChange) {
    return switch (line.setting().kind()) {
      case Kind.Flag flag when flag.mayBeNull() ->
          new ChoiceEditor(options(line, List.of(SettingWords.NOTHING, "true", "false")), onChange);
      case Kind.Flag flag -> new FlagEditor(SettingText.value(text, line, "true"), onChange);
      case Kind.Word word -> new ChoiceEditor(options(line, word.allowed()), onChange);
      case Kind.AdminPart part -> new ChoiceEditor(parts(text, line), onChange);
      case Kind.Items items when !items(line).isEmpty() -> new SeveralEditor(items(line), onChange);
      default -> new TextEditor(line, onChange);
    };
  }

  /** The words that may stand in an array, none if its items are of another kind. */
  private static List<String> items(SettingLine line) {
    return SettingCatalog.SHIPPED
        .at(line.path() + ".*")
        .filter(item -> item.kind() instanceof Kind.Word)
        .map(item -> ((Kind.Word) item.kind()).allowed())
        .orElse(List.of());
  }

  private static List<ChoiceEditor.Option> options(SettingLine line, List<String> words) {
    return words.stream()
        .map(word -> new ChoiceEditor.Option(line.words().value(word), word))
        .toList();
  }

  /** An administrator's part is there as it was and is now, or is not. */
  private static List<ChoiceEditor.Option> parts(WindowText text, SettingLine line) {
    List<ChoiceEditor.Option> options = new ArrayList<>();
    Stream.of(line.began(), line.value())
        .distinct()
        .filter(value -> !value.equals(SettingWords.NOTHING))
        .forEach(
            value -> {
              String now = value.equals(line.began()) ? "began" : "now";
              options.add(new ChoiceEditor.Option(text.text("settings-page.part." + now), value));
            });
    String none = text.text("settings-page.part.none");
    options.add(new ChoiceEditor.Option(none, SettingWords.NOTHING));
    return options;
  }
}
