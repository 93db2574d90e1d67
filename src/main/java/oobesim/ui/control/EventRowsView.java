// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;

/** Things that happened, one below the other; a row opens and closes where it is pressed. */
public final class EventRowsView extends VBox {
  private final UnaryOperator<String> nodeIds;
  private final Consumer<String> onPress;
  private final EventLine head = EventLine.head();
  private final Map<String, EventRowView> rows = new HashMap<>();

  /**
   * No rows yet.
   *
   * @param nodeIds the node id of a control
   * @param onPress told the row that a person presses
   */
  public EventRowsView(UnaryOperator<String> nodeIds, Consumer<String> onPress) {
    this.nodeIds = nodeIds;
    this.onPress = onPress;
    getStyleClass().add("event-rows");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows rows; those that were there before stay the same nodes. */
  public void show(Block.EventRows events) {
    head.heads(events.columns());
    rows.keySet().retainAll(events.rows().stream().map(Block.EventRow::id).toList());
    List<Node> nodes = new java.util.ArrayList<>(List.of(head));
    for (Block.EventRow row : events.rows()) {
      EventRowView view = rows.computeIfAbsent(row.id(), this::row);
      view.show(row, events.columns());
      nodes.add(view);
    }
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  private EventRowView row(String id) {
    return new EventRowView(nodeIds.apply(id), () -> onPress.accept(id));
  }
}
