// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import oobesim.debrief.ClassResults;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.trainee.text.WindowText;

/** How somebody did in a drill; whoever passed has a tick, which no font is needed for. */
final class ResultCell extends TableCell<List<ClassResults.Line>, Optional<ClassResults.Line>> {
  private static final double WIDTH = 110;
  private static final double TICK = 14;

  private final WindowText text;

  private ResultCell(WindowText text) {
    this.text = text;
  }

  /** The results of one drill, empty for people without one. */
  static TableColumn<List<ClassResults.Line>, Optional<ClassResults.Line>> column(
      WindowText text,
      String title,
      Function<List<ClassResults.Line>, Optional<ClassResults.Line>> result) {
    TableColumn<List<ClassResults.Line>, Optional<ClassResults.Line>> column =
        new TableColumn<>(title);
    column.setPrefWidth(WIDTH);
    column.setReorderable(false);
    column.setCellFactory(any -> new ResultCell(text));
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(result.apply(it.getValue())));
    column.setComparator(Comparator.comparing(ResultCell::points));
    return column;
  }

  private static double points(Optional<ClassResults.Line> line) {
    return line.map(it -> (double) it.best().worth().points()).orElse(-1.0);
  }

  @Override
  protected void updateItem(Optional<ClassResults.Line> item, boolean empty) {
    super.updateItem(item, empty);
    Optional<ClassResults.Line> line = empty || item == null ? Optional.empty() : item;
    boolean passed = line.filter(it -> it.best().worth().passed()).isPresent();
    setText(line.map(it -> words(it, false)).orElse(""));
    setAccessibleText(line.map(it -> words(it, passed)).orElse(""));
    setGraphic(passed ? new IconView(Glyph.CHECK, TICK) : null);
  }

  private String words(ClassResults.Line line, boolean passed) {
    String key =
        (passed ? "class-page.passed" : "class-page.not-passed")
            + (line.best().doubtful() ? ".doubtful" : "");
    var worth = line.best().worth();
    return text.text(key, "points", worth.points(), "most", worth.most());
  }
}
