// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import oobesim.session.JournalEntry;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The journal as it grows. */
public final class JournalPart implements Part {
  private final StationText text;
  private final ListView<Line> list;
  private final VBox body;

  private record Line(String time, String words, String style) {}

  /** The part; it shows nothing yet. */
  public JournalPart(StationText text) {
    this.text = text;
    list =
        StationLists.of(
            "station/entries", text.text("journal.title"), Line::words, JournalPart::row);
    list.setPlaceholder(StationNodes.label(text.text("journal.none"), "note", "placeholder"));
    VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
    body = new VBox(list);
    body.getStyleClass().add("part");
  }

  private static Node row(Line line) {
    var words = StationNodes.label(line.words(), "row-words", line.style());
    // What a journal says is the same in every language.
    words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    var row = StationNodes.row(10, StationNodes.whole(line.time(), "row-time"), words);
    row.getStyleClass().add("told-row");
    return row;
  }

  @Override
  public Node node() {
    return body;
  }

  @Override
  public void show(StationView view) {
    List<Line> lines = view.journal().stream().flatMap(entry -> line(entry).stream()).toList();
    boolean more = lines.size() != list.getItems().size();
    StationLists.set(list, lines);
    if (more && !list.isFocused()) {
      list.scrollTo(lines.size() - 1);
    }
  }

  private Optional<Line> line(JournalEntry entry) {
    return words(entry).map(words -> new Line(StationNodes.clock(entry.at()), words, style(entry)));
  }

  /** Steps of the chart are left out: what came of them is told. */
  private Optional<String> words(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.Started _ -> Optional.of(text.text("journal.started"));
      case JournalEntry.Done done ->
          Optional.of(
              done.response().accepted()
                  ? done.words()
                  : text.text("journal.in-vain", "words", done.words()));
      case JournalEntry.Shown shown ->
          Optional.of(text.text("journal.shown", "page", shown.screen().value()));
      case JournalEntry.Failed failed ->
          Optional.of(text.text("journal.failed", "failure", failed.failure().id()));
      case JournalEntry.Noticed noticed ->
          Optional.of(text.text("journal.noticed", "rule", noticed.id()));
      case JournalEntry.Kept kept -> Optional.of(text.text("journal.kept", "name", kept.name()));
      case JournalEntry.Restored back ->
          Optional.of(text.text("journal.restored", "name", back.name()));
      case JournalEntry.Steered steered -> Optional.of(steered.steering().words());
      case JournalEntry.Ended _ -> Optional.of(text.text("journal.ended"));
      case JournalEntry.Stepped _, JournalEntry.Ignored _ -> Optional.empty();
    };
  }

  private static String style(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.Done done when !done.response().accepted() -> "row-quiet";
      case JournalEntry.Failed _, JournalEntry.Noticed _ -> "row-bad";
      case JournalEntry.Shown _ -> "row-quiet";
      case JournalEntry.Kept _, JournalEntry.Restored _, JournalEntry.Steered _ -> "row-lead";
      default -> "row-plain";
    };
  }

  @Override
  public Node entrance() {
    return list;
  }
}
