// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.instructor.Mark;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The remarks that whoever leads has made. */
public final class MarksPart implements Part {
  private final ListView<Mark> list;
  private final VBox body;

  /** The part; it shows nothing yet. */
  public MarksPart(StationText text) {
    list = StationLists.of("station/remarks", text.text("marks.title"), Mark::text, MarksPart::row);
    String none = text.text("marks.none", "keys", StationCommand.MARK.keys());
    list.setPlaceholder(StationNodes.label(none, "note", "placeholder"));
    VBox.setVgrow(list, Priority.ALWAYS);
    body = new VBox(list);
    body.getStyleClass().add("part");
  }

  private static Node row(Mark mark) {
    var row =
        StationNodes.row(
            10,
            StationNodes.row(0, StationIcon.MARKED.node(16)),
            StationNodes.label(mark.text(), "row-words"),
            StationNodes.between(),
            StationNodes.whole(StationNodes.clock(mark.at()), "row-time"));
    row.getStyleClass().add("told-row");
    return row;
  }

  @Override
  public Node node() {
    return body;
  }

  @Override
  public void show(StationView view) {
    StationLists.set(list, view.run().marks());
  }

  /** How many there are, empty for none. */
  public String count() {
    return list.getItems().isEmpty() ? "" : String.valueOf(list.getItems().size());
  }

  @Override
  public Node entrance() {
    return list;
  }
}
