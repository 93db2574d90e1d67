// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import oobesim.provisioning.plan.TaskStatus;

/** A line of words with a small ring of dots behind it while somebody works on what it says. */
final class StatusRow extends HBox implements Moving {
  private static final double RING = 18;

  private final Words words;
  private final DotRing ring = new DotRing(RING);

  StatusRow(String styleClass) {
    words = new Words(styleClass, "");
    getStyleClass().add("status-row");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(words, ring);
  }

  static boolean works(TaskStatus status) {
    return status == TaskStatus.WORKING || status == TaskStatus.IDENTIFYING;
  }

  void show(String text, boolean working) {
    words.setText(text);
    ring.setVisible(working);
    ring.setManaged(working);
  }

  @Override
  public void setTime(Duration now) {
    if (ring.isVisible()) {
      ring.setTime(now);
    }
  }

  /** What moves in it says so itself. */
  @Override
  public Motion motion() {
    return Motion.NONE;
  }
}
