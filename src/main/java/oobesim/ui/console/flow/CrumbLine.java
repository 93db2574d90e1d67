// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.OpenedStage;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The opened stage of a narrow station: one line, and an arrow that opens it. */
final class CrumbLine {
  /** Around the arrow. */
  private static final double SPACE = 24;

  private final StationText text;
  private final HBox crumbs = StationNodes.row(10);
  private final Button unfold;
  private final HBox line;
  private FlowStage now = FlowStage.POWER_ON;

  CrumbLine(StationText text, StationActions actions) {
    this.text = text;
    unfold =
        StationNodes.press(
            StationIcon.DOWN, "station/unfold", text.text("flow.unfold"), () -> actions.open(now));
    line = StationNodes.row(8, crumbs, StationNodes.between(), unfold);
    line.getStyleClass().add("crumbs");
  }

  Node node() {
    return line;
  }

  void show(StationView view, OpenedStage opened) {
    now = view.chain().now();
    crumbs.getChildren().setAll(parts(view, opened, false));
    crumbs.applyCss();
    double room = line.getWidth() - unfold.getWidth() - SPACE;
    if (room > 0 && crumbs.prefWidth(-1) > room) {
      crumbs.getChildren().setAll(parts(view, opened, true));
    }
  }

  /** Where there is no room for all, only what is worked on has words. */
  private List<Node> parts(StationView view, OpenedStage opened, boolean brief) {
    List<Node> parts = new ArrayList<>();
    if (now == FlowStage.STATUS_PAGE && opened.worked().isPresent()) {
      for (OpenedStage.Phase phase : opened.phases()) {
        if (brief && !working(phase) && phase.status() != TaskStatus.COMPLETE) {
          continue;
        }
        separate(parts);
        phase(phase, brief, parts);
      }
    } else {
      parts.add(StationNodes.label(StageWords.name(text, now), "crumb", "crumb-now"));
      separate(parts);
      parts.add(StationNodes.label(view.run().screen().id().value(), "crumb"));
    }
    return parts;
  }

  private static void separate(List<Node> parts) {
    if (!parts.isEmpty()) {
      parts.add(StationIcon.RIGHT.node(14));
    }
  }

  private static boolean working(OpenedStage.Phase phase) {
    return phase.status() == TaskStatus.WORKING || phase.status() == TaskStatus.FAILED;
  }

  private void phase(OpenedStage.Phase phase, boolean brief, List<Node> parts) {
    boolean working = working(phase);
    boolean done = phase.status() == TaskStatus.COMPLETE;
    if (done) {
      parts.add(sign(StationIcon.DONE, "sign-good"));
    }
    if (brief && !working) {
      return;
    }
    Label name = StationNodes.whole(text.text("phase." + phase.phase().id()), "crumb");
    name.getStyleClass().add(working ? "crumb-now" : "crumb-quiet");
    parts.add(name);
    if (!working) {
      return;
    }
    String finished =
        phase.rows().stream()
            .filter(row -> row.status() == TaskStatus.COMPLETE)
            .map(row -> text.text("task.brief." + row.task().id()))
            .collect(Collectors.joining(", "));
    if (!finished.isEmpty() && !brief) {
      separate(parts);
      parts.add(sign(StationIcon.TICK, "sign-good"));
      parts.add(StationNodes.label(finished, "crumb", "crumb-quiet"));
    }
    phase.rows().stream()
        .filter(row -> row.status() == TaskStatus.WORKING || row.status() == TaskStatus.FAILED)
        .forEach(row -> working(row, parts));
  }

  private void working(OpenedStage.Row row, List<Node> parts) {
    parts.add(sign(row.stalled() ? StationIcon.HOURGLASS : StationIcon.CLOCK, "sign-now"));
    parts.add(StationNodes.whole(StageWords.row(text, row), "crumb", "crumb-now"));
  }

  private static Node sign(StationIcon icon, String style) {
    Node node = icon.node(16);
    node.getStyleClass().add(style);
    return node;
  }
}
