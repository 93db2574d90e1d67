// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A drawn picture that covers the display: hills behind hills at daybreak. */
final class Landscape extends Region {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;

  private final Group picture = new Group();
  private final Scale scale = new Scale();

  Landscape() {
    getStyleClass().add("landscape");
    // A wallpaper is the same in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    picture.setManaged(false);
    picture.getTransforms().add(scale);
    setMouseTransparent(true);
    picture
        .getChildren()
        .addAll(
            sky(),
            sun(),
            hill(
                "M0 560 C140 540 240 450 380 470 S620 540 780 480 S1040 400 1180 450 S1450 540 1600"
                    + " 490 V1000 H0 Z",
                "#8fb4e6",
                "#b9cdef"),
            hill(
                "M0 600 C160 560 300 640 460 630 S760 520 940 560 S1240 650 1380 600 S1540 560 1600"
                    + " 570 V1000 H0 Z",
                "#5f8fd6",
                "#8db2e6"),
            hill(
                "M0 740 C120 730 260 630 420 660 S700 770 880 730 S1180 620 1340 660 S1530 730 1600"
                    + " 720 V1000 H0 Z",
                "#366bbd",
                "#5f92d8"),
            hill(
                "M0 790 C180 760 340 850 540 840 S880 740 1080 780 S1420 870 1600 820 V1000 H0 Z",
                "#1d4a93",
                "#3a6fc0"),
            hill(
                "M0 920 C200 930 380 860 620 880 S1000 950 1240 910 S1500 890 1600 910 V1000 H0 Z",
                "#12316b",
                "#214f9c"));
    getChildren().add(picture);
  }

  private static Rectangle sky() {
    Rectangle sky = new Rectangle(WIDTH, HEIGHT);
    sky.setFill(
        fade(
            new Stop(0, Color.web("#2b62b8")),
            new Stop(0.34, Color.web("#7fb2ea")),
            new Stop(0.56, Color.web("#fbd9c4")),
            new Stop(1, Color.web("#ffe9d2"))));
    return sky;
  }

  private static Circle sun() {
    Circle light = new Circle(1130, 470, 420);
    light.setFill(
        new RadialGradient(
            0,
            0,
            0.5,
            0.5,
            0.5,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, Color.web("#fff6df", 0.95)),
            new Stop(0.12, Color.web("#ffedc9", 0.7)),
            new Stop(0.5, Color.web("#ffd9b0", 0.22)),
            new Stop(1, Color.web("#ffd9b0", 0))));
    return light;
  }

  private static SVGPath hill(String outline, String top, String foot) {
    SVGPath hill = new SVGPath();
    hill.setContent(outline);
    hill.setFill(fade(new Stop(0, Color.web(top)), new Stop(1, Color.web(foot))));
    return hill;
  }

  private static Paint fade(Stop... stops) {
    return new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE, stops);
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.max(getWidth() / WIDTH, getHeight() / HEIGHT);
    scale.setX(factor);
    scale.setY(factor);
    picture.relocate((getWidth() - WIDTH * factor) / 2, getHeight() - HEIGHT * factor);
  }
}
