// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import javafx.scene.layout.Region;

/** The picture beside what is told of it; below it where there is no room beside. */
final class RunBody extends Region {
  private static final double NARROW = 900;
  private static final double SIDE = 0.34;
  private static final double GAP = 14;

  private final Region picture;
  private final Region decision;
  private final Region score;

  RunBody(Region picture, Region decision, Region score) {
    this.picture = picture;
    this.decision = decision;
    this.score = score;
    getChildren().addAll(picture, decision, score);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width >= NARROW) {
      double side = Math.round(width * SIDE);
      double upper = Math.round((height - GAP) / 2);
      picture.resizeRelocate(0, 0, width - side - GAP, height);
      decision.resizeRelocate(width - side, 0, side, upper);
      score.resizeRelocate(width - side, upper + GAP, side, height - upper - GAP);
    } else {
      double upper = Math.round((height - GAP) * 0.45);
      double half = Math.round((width - GAP) / 2);
      double top = Math.min(upper, Math.round(width / RunPicture.SHAPE));
      picture.resizeRelocate(0, 0, width, top);
      decision.resizeRelocate(0, top + GAP, half, height - top - GAP);
      score.resizeRelocate(half + GAP, top + GAP, width - half - GAP, height - top - GAP);
    }
  }
}
