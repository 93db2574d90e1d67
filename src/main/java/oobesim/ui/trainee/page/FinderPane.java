// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import oobesim.instructor.SearchWords;
import oobesim.ui.control.FieldLabel;

/** A field to look for something, the list of what was found, and beside it the chosen one. */
final class FinderPane<T> extends VBox {
  private static final double LIST_SHARE = 42;

  private final TextField field = new TextField();
  private final Label count = new Label();
  private final HBox top = new HBox(field, count);
  private final ListView<T> list = new ListView<>();
  private final ListKeys keys = new ListKeys(field, list);
  private final VBox detail = new VBox();
  private final ScrollPane scroll = new ScrollPane(detail);
  private final Function<T, String> key;
  private final Function<T, String> name;
  private Function<String, List<T>> source = text -> List.of();
  private Consumer<T> onChoice = chosen -> {};
  private String shown = "";
  private boolean filling;

  /**
   * A pane.
   *
   * @param id the page's id, with which its nodes' ids begin
   * @param key by which an entry is found again after its values changed
   * @param name what it is called: who types that, means it
   */
  FinderPane(String id, Function<T, String> key, Function<T, String> name) {
    this.key = key;
    this.name = name;
    getStyleClass().add("finder");
    field.setId(id + "/search");
    count.setId(id + "/count");
    count.getStyleClass().add("page-quiet");
    count.setMinWidth(Region.USE_PREF_SIZE);
    list.setId(id + "/list");
    detail.setId(id + "/detail");
    scroll.setId(id + "/chosen");
    scroll.getStyleClass().add("finder-chosen");
    detail.getStyleClass().add("finder-detail");
    top.getStyleClass().add("finder-top");
    HBox.setHgrow(field, Priority.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    GridPane halves = halves();
    VBox.setVgrow(halves, Priority.ALWAYS);
    getChildren().addAll(top, halves);
    field.textProperty().subscribe(this::search);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  private GridPane halves() {
    GridPane halves = new GridPane();
    halves.getStyleClass().add("finder-halves");
    halves.setMinHeight(0);
    halves.getColumnConstraints().addAll(column(LIST_SHARE), column(100 - LIST_SHARE));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    halves.getRowConstraints().add(row);
    // Whatever is in them, the halves share the page's width and height.
    list.setPrefSize(0, 0);
    list.setMinHeight(0);
    scroll.setPrefSize(0, 0);
    scroll.setMinHeight(0);
    halves.addRow(0, list, scroll);
    return halves;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  /** Where entries come from, and who is told which one is chosen; null for none. */
  void connect(Function<String, List<T>> entries, Consumer<T> choice) {
    source = entries;
    onChoice = choice;
    refresh();
  }

  /** Names what screen readers call the field and the list. */
  void name(String prompt, String entries) {
    field.setPromptText(prompt);
    FieldLabel.give(field, prompt);
    list.setAccessibleText(entries);
    scroll.setAccessibleText(entries);
  }

  /** Adds something beside the field. */
  void beside(Node node) {
    top.getChildren().add(node);
  }

  /** What a person reads where nothing was found. */
  void nothing(Node words) {
    list.setPlaceholder(words);
  }

  private void search(String text) {
    SearchWords words = SearchWords.of(text);
    refresh(found -> words.meant(found, entry -> key.apply(entry).equals(shown), name));
    keys.showChosen();
  }

  /** Looks again, the same entry stays chosen if it is still among those found. */
  void refresh() {
    refresh(found -> Optional.empty());
  }

  private void refresh(Function<List<T>, Optional<T>> meant) {
    List<T> found = source.apply(field.getText());
    String wanted = meant.apply(found).map(key).orElse(shown);
    int index = found.stream().map(key).toList().indexOf(wanted);
    // While the list is filled anew, its selection passes over entries that nobody chose.
    filling = true;
    list.getItems().setAll(found);
    list.getSelectionModel().clearAndSelect(Math.max(0, index));
    filling = false;
    chosen(list.getSelectionModel().getSelectedItem());
    boolean looked = !field.getText().isEmpty();
    count.setText(found.isEmpty() && !looked ? "" : Integer.toString(found.size()));
  }

  /** Chooses an entry, whatever was looked for before. */
  void choose(String wanted) {
    if (list.getItems().stream().map(key).noneMatch(wanted::equals)) {
      field.setText("");
    }
    int index = list.getItems().stream().map(key).toList().indexOf(wanted);
    keys.select(index);
  }

  private void chosen(T entry) {
    if (filling) {
      return;
    }
    if (entry != null) {
      boolean another = !key.apply(entry).equals(shown);
      shown = key.apply(entry);
      onChoice.accept(entry);
      if (another) {
        scroll.setVvalue(0);
      }
    } else if (list.getItems().isEmpty()) {
      shown = "";
      onChoice.accept(null);
    }
  }

  TextField field() {
    return field;
  }

  ListView<T> list() {
    return list;
  }

  /** Where the chosen entry is read: to scroll it by keys, null while all of it is in view. */
  Node toScroll() {
    return detail.getHeight() > scroll.getViewportBounds().getHeight() ? scroll : null;
  }

  VBox detail() {
    return detail;
  }
}
