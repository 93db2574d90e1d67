// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A row of a list in groups: above the first one of a group stand its name and how many it has. */
abstract class GroupedCell<T> extends WrappingCell<T> {
  private final Label name = label("group-name");
  private final Label count = new Label();
  private final HBox heading = new HBox(name, count);
  private final VBox row = new VBox();

  GroupedCell() {
    getStyleClass().add("grouped-cell");
    heading.getStyleClass().add("group-heading");
    count.getStyleClass().add("group-count");
    count.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add("row");
    wraps(new VBox(heading, row));
  }

  /** Where the row's own nodes stand. */
  final VBox row() {
    return row;
  }

  /** The name of the group that an entry belongs to, empty for none. */
  abstract String group(T entry);

  /** Shows an entry in the row and returns what a screen reader says of it. */
  abstract String fill(T entry);

  @Override
  protected final void updateItem(T entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    String group = group(entry);
    boolean first = !group.isEmpty() && first(group);
    heading.setVisible(first);
    heading.setManaged(first);
    name.setText(group);
    count.setText(first ? Long.toString(members(group)) : "");
    setAccessibleText((group.isEmpty() ? "" : group + ", ") + fill(entry));
    setGraphic(box());
  }

  private boolean first(String group) {
    int index = getIndex();
    return index <= 0 || !group(getListView().getItems().get(index - 1)).equals(group);
  }

  private long members(String group) {
    return getListView().getItems().stream().filter(it -> group(it).equals(group)).count();
  }
}
