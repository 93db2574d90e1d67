// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.Sight;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.render.ScreenPictures;

/** What was shown and done, from left to right, with long waits drawn short. */
public final class TimelinePanel implements Part {
  private final TimelineStrip strip;
  private final HBox head;
  private final VBox panel;

  /** The panel; it shows nothing yet. */
  public TimelinePanel(StationText text, StationActions actions, ScreenPictures pictures) {
    strip = new TimelineStrip(text, pictures, actions::look);
    head =
        StationNodes.row(
            10,
            StationNodes.whole(text.text("timeline.title"), "card-title"),
            StationNodes.label(text.text("timeline.short"), "note"),
            StationNodes.between(),
            legend(text, "decision", diamond()),
            legend(text, "wrong-turn", styled(StationIcon.WRONG, "wrong-sign")),
            legend(text, "mark", styled(StationIcon.MARKED, "mark-sign")),
            legend(text, "fault", styled(StationIcon.FAULT, "fault-sign")),
            legend(text, "kept", styled(StationIcon.KEPT, "kept-sign")));
    head.getStyleClass().add("card-head");
    panel = new VBox(head, strip);
    panel.setId("station/timeline");
    VBox.setVgrow(strip, Priority.ALWAYS);
    panel.getStyleClass().addAll("station-card", "timeline");
    panel.setMinSize(0, 0);
  }

  private static Node legend(StationText text, String key, Node sign) {
    HBox row = StationNodes.row(8, sign, StationNodes.whole(text.text("timeline." + key), "note"));
    row.getStyleClass().add("legend");
    return row;
  }

  static Node diamond() {
    Region diamond = new Region();
    diamond.getStyleClass().add("diamond");
    return diamond;
  }

  static Node styled(StationIcon icon, String style) {
    Node node = icon.node(16);
    node.getStyleClass().add(style);
    return node;
  }

  /** Narrow: no head, and one lane for all signs. */
  public void setNarrow(boolean narrow) {
    head.setVisible(!narrow);
    head.setManaged(!narrow);
    strip.setNarrow(narrow);
    panel.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
  }

  /** Which earlier picture is looked at. */
  public void look(Optional<Sight> sight) {
    strip.setLook(sight);
  }

  @Override
  public Node node() {
    return panel;
  }

  @Override
  public void show(StationView view) {
    strip.show(view);
  }

  @Override
  public void tick(StationView view, Duration now) {
    strip.tick(view, now);
  }

  @Override
  public Node entrance() {
    return strip;
  }

  /** The pictures on the strip, for whoever wants to look at one of them. */
  public List<Sight> sights() {
    return strip.sights();
  }
}
