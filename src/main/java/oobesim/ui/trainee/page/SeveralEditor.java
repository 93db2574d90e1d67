// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** Any of some words: a box for each; the value is their array as JSON. */
final class SeveralEditor implements SettingEditor {
  private final FlowPane pane = new FlowPane();
  private final List<CheckBox> boxes;

  SeveralEditor(List<String> words, Consumer<String> onChange) {
    boxes = words.stream().map(CheckBox::new).toList();
    boxes.forEach(box -> box.setMnemonicParsing(false));
    boxes.forEach(box -> box.setOnAction(press -> onChange.accept(value())));
    pane.getStyleClass().add("several");
    pane.getChildren().setAll(boxes);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void call(String name) {
    boxes.forEach(box -> box.setAccessibleText(name + ": " + box.getText()));
  }

  @Override
  public void show(String value) {
    boxes.forEach(box -> box.setSelected(value.contains(quoted(box))));
  }

  @Override
  public String value() {
    return boxes.stream()
        .filter(CheckBox::isSelected)
        .map(SeveralEditor::quoted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(CheckBox box) {
    return '"' + box.getText() + '"';
  }
}
