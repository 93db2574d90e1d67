// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import oobesim.instructor.station.Chain;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationNodes;

/** The ways above the chain, which skip stages, and below it, which lead back. */
record ChainArcs(StationText text, ChainShape shape, Chain chain) {
  private static final double ROUND = 14;

  void addTo(List<Node> nodes) {
    int back = 0;
    for (Chain.Arc arc : chain.arcs()) {
      if (arc.back()) {
        below(arc, back++, nodes);
      } else {
        above(arc, nodes);
      }
    }
  }

  private void above(Chain.Arc arc, List<Node> nodes) {
    int from = arc.from().ordinal();
    int to = arc.to().ordinal();
    double y = 22;
    boolean begins = from == shape.now();
    double left = begins ? shape.right(from) : shape.centre(from);
    boolean open = to == shape.now();
    double right = open ? shape.left(to) : shape.centre(to);
    Path path = new Path();
    if (begins) {
      path.getElements().add(new MoveTo(left, y));
    } else {
      path.getElements().addAll(new MoveTo(left, shape.top(from)), new LineTo(left, y + ROUND));
      path.getElements().add(new ArcTo(ROUND, ROUND, 0, left + ROUND, y, false, true));
    }
    if (open) {
      path.getElements().add(new LineTo(right, y));
    } else {
      path.getElements().add(new LineTo(right - ROUND, y));
      path.getElements().add(new ArcTo(ROUND, ROUND, 0, right, y + ROUND, false, true));
      path.getElements().add(new LineTo(right, shape.top(to)));
    }
    add(arc, path, nodes);
    nodes.add(label(arc, (left + right) / 2, 0, false));
  }

  private void below(Chain.Arc arc, int level, List<Node> nodes) {
    int from = arc.from().ordinal();
    int to = arc.to().ordinal();
    double y =
        shape.bottom()
            - (chain.arcs().stream().filter(Chain.Arc::back).count() > 1 && level == 0 ? 32 : 11);
    double right = shape.centre(from) + (level == 0 ? -12 : 12);
    double left = shape.centre(to);
    Path path = new Path(new MoveTo(right, shape.under(from)), new LineTo(right, y - ROUND));
    path.getElements().add(new ArcTo(ROUND, ROUND, 0, right - ROUND, y, false, true));
    path.getElements().add(new LineTo(left + ROUND, y));
    path.getElements().add(new ArcTo(ROUND, ROUND, 0, left, y - ROUND, false, true));
    path.getElements().add(new LineTo(left, shape.under(to) + 2));
    add(arc, path, nodes);
    double tip = shape.under(to);
    Polygon head = new Polygon(left, tip, left - 5, tip + 7, left + 5, tip + 7);
    head.getStyleClass().addAll("arc-head", arc.walked() > 0 ? "arc-walked" : "arc-open");
    head.setManaged(false);
    nodes.add(head);
    double middle = level == 0 ? left + (right - left) / 2 : left + (right - left) / 4;
    nodes.add(label(arc, middle, y - 10, true));
  }

  private static void add(Chain.Arc arc, Path path, List<Node> nodes) {
    path.getStyleClass().addAll("arc", arc.walked() > 0 ? "arc-walked" : "arc-open");
    path.setManaged(false);
    nodes.add(path);
  }

  private Label label(Chain.Arc arc, double centre, double y, boolean onLine) {
    String key = "way." + StageWords.word(arc.way());
    String words =
        arc.walked() > 1
            ? text.text("way.often", "way", text.text(key), "times", arc.walked())
            : text.text(key);
    Label label = StationNodes.whole(words, "note", onLine ? "arc-label" : "arc-words");
    label.setUserData(centre);
    label.relocate(centre, y);
    return label;
  }
}
