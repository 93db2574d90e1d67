// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.SVGPath;
import oobesim.ui.theme.Style;

/** The mark of a maker that does not exist: two leaning sheets. */
final class MakersMark extends StackPane {
  MakersMark() {
    getStyleClass().add(Style.MAKER);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    SVGPath back = sheet("M30 8 L86 24 Q92 26 92 32 L92 82 Q92 90 84 88 L36 76 Q30 74 30 68 Z");
    back.setFill(blend("#3A7BD5", "#6FD3FF"));
    SVGPath front = sheet("M8 28 L60 42 Q68 44 68 52 L68 100 Q68 108 60 106 L14 94 Q8 92 8 86 Z");
    front.setFill(blend("#E8F4FF", "#9CC9FF"));
    front.setOpacity(0.92);
    getChildren().add(new Group(back, front));
  }

  private static SVGPath sheet(String outline) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    return path;
  }

  private static LinearGradient blend(String from, String to) {
    return new LinearGradient(
        0,
        1,
        1,
        0,
        true,
        CycleMethod.NO_CYCLE,
        new Stop(0, Color.web(from)),
        new Stop(1, Color.web(to)));
  }
}
