// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** The hints that were taken, one below the other, and the next with its price. */
final class HintsPart {
  private final WindowText text;
  private final DrillRun drill;
  private final VBox taken = new VBox();
  private final Button next;
  private final Label price;
  private final CoachPart part;

  /**
   * The hints of a drill.
   *
   * @param next takes the next one
   * @param price where its price stands
   */
  HintsPart(WindowText text, DrillRun drill, Button next, Label price) {
    this.text = text;
    this.drill = drill;
    this.next = next;
    this.price = price;
    taken.getStyleClass().add("coach-hints");
    part = new CoachPart(FluentUiRegularAL.LIGHTBULB_24, text.text("coach.hints"), taken, next);
    part.getStyleClass().add("coach-hinting");
  }

  CoachPart node() {
    return part;
  }

  void refresh() {
    List<Drill.Hint> all = drill.hints();
    if (taken.getChildren().size() != all.size()) {
      taken.getChildren().clear();
      for (int i = 0; i < all.size(); i++) {
        taken.getChildren().add(box(i + 1, all.get(i)));
      }
    }
    int most = drill.drill().course().hints().size();
    part.remark(text.text("coach.hints.used", "used", all.size(), "most", most));
    taken.setManaged(!all.isEmpty());
    Optional<Drill.Hint> open = drill.nextHint();
    next.setDisable(open.isEmpty());
    String words =
        open.map(it -> text.count("coach.hint.costs", it.price()))
            .orElseGet(() -> text.text("coach.hint.none"));
    price.setText(words);
    next.setAccessibleHelp(words);
  }

  private Node box(int number, Drill.Hint hint) {
    VBox box =
        new VBox(
            new Paragraph(text.text("coach.hint.number", "number", number), "side-remark"),
            new Paragraph(hint.text(), "side-text"));
    box.setId(CoachPanel.ID + "/hint-" + String.format(Locale.ROOT, "%d", number));
    box.getStyleClass().add("coach-box");
    return box;
  }
}
