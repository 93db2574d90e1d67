// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.TypeToFind;

/** Lists whose rows are nodes. */
final class StationLists {
  private StationLists() {}

  /**
   * A list of an id.
   *
   * @param words what a row begins with, for who types to find it
   * @param row draws an item
   */
  static <T> ListView<T> of(
      String id, String name, Function<T, String> words, Function<T, Node> row) {
    ListView<T> list = new ListView<>();
    list.getStyleClass().add("station-list");
    StationNodes.name(list, id, name);
    list.setMinHeight(0);
    TypeToFind.in(list, words);
    list.setCellFactory(
        view ->
            new ListCell<>() {
              {
                // As wide as the list, or long words would make it scroll sideways.
                setPrefWidth(0);
              }

              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : row.apply(item));
              }
            });
    return list;
  }

  /** Shows other items; equal ones stay as they are, and the row that was chosen stays chosen. */
  static <T> void set(ListView<T> list, List<T> items) {
    if (!list.getItems().equals(items)) {
      int chosen = list.getSelectionModel().getSelectedIndex();
      list.getItems().setAll(items);
      if (chosen >= 0 && chosen < items.size()) {
        list.getSelectionModel().select(chosen);
      }
    }
  }
}
