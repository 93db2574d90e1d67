// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.page.Illustration;
import oobesim.ui.control.Moving;
import oobesim.ui.frame.drawing.Drawing;
import oobesim.ui.frame.drawing.Drawings;

/** The drawing of the left half, scaled into its place. */
final class IllustrationView extends Region {
  private final CrossFade stage = new CrossFade();
  private Optional<Illustration> topic = Optional.empty();

  IllustrationView() {
    getStyleClass().add("illustration");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    // Pictures are the same in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().add(stage);
  }

  /** Changes the topic; the same topic goes on as it was. */
  void show(Illustration next, Fade fade) {
    if (topic.equals(Optional.of(next))) {
      return;
    }
    topic = Optional.of(next);
    stage.swap(new Stage(Drawings.of(next)), fade.equals(Fade.NONE) ? fade : Fade.DRAWING);
  }

  @Override
  protected void layoutChildren() {
    stage.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** One drawing; its time begins when it is first told one, after the old drawing has gone. */
  private static final class Stage extends Pane implements Moving {
    private final Drawing drawing;
    private final Scale scale = new Scale();
    private final Group group;
    private Optional<Duration> began = Optional.empty();
    private double seconds;

    Stage(Drawing drawing) {
      this.drawing = drawing;
      group = new Group(drawing.node());
      group.setManaged(false);
      group.getTransforms().add(scale);
      getChildren().add(group);
      drawing.setTime(0);
    }

    @Override
    public void setTime(Duration now) {
      if (getOpacity() == 0) {
        return;
      }
      Duration start = began.orElse(now);
      began = Optional.of(start);
      seconds = now.minus(start).toNanos() / 1e9;
      drawing.setTime(seconds);
    }

    @Override
    public Motion motion() {
      return seconds < Drawing.ENTRANCE ? Motion.ENDS : Motion.NONE;
    }

    @Override
    protected void layoutChildren() {
      double room = Math.min(getWidth(), getHeight());
      double factor = room / Drawing.SIZE;
      scale.setX(factor);
      scale.setY(factor);
      group.setLayoutX((getWidth() - room) / 2);
      group.setLayoutY((getHeight() - room) / 2);
    }
  }
}
