// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import oobesim.ui.control.Moving;

/** A place whose content can give way to another one. */
public final class CrossFade extends StackPane implements Moving {
  private Optional<Node> current = Optional.empty();
  private Optional<Node> leaving = Optional.empty();
  private Optional<Duration> began = Optional.empty();
  private Fade fade = Fade.NONE;

  public CrossFade() {
    setPickOnBounds(false);
  }

  /** Puts a new content in place; the old one can no longer be used from this moment. */
  public void swap(Node next, Fade how) {
    leaving.ifPresent(getChildren()::remove);
    leaving = how.equals(Fade.NONE) ? Optional.empty() : current;
    current.filter(node -> leaving.isEmpty()).ifPresent(getChildren()::remove);
    leaving.ifPresent(CrossFade::retire);
    current = Optional.of(next);
    fade = leaving.isPresent() ? how : Fade.NONE;
    began = Optional.empty();
    next.setOpacity(fade.newOpacity(Duration.ZERO));
    getChildren().add(next);
  }

  /** Takes away what is shown, at once. */
  public void clear() {
    leaving = Optional.empty();
    current.ifPresent(CrossFade::retire);
    current = Optional.empty();
    getChildren().clear();
  }

  /** What is shown, or is about to be. */
  public Optional<Node> current() {
    return current;
  }

  private static void retire(Node node) {
    node.setMouseTransparent(true);
    forgetIds(node);
  }

  private static void forgetIds(Node node) {
    node.setId(null);
    node.setFocusTraversable(false);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(CrossFade::forgetIds);
    }
  }

  @Override
  public void setTime(Duration now) {
    if (leaving.isEmpty()) {
      return;
    }
    Duration start = began.orElse(now);
    began = Optional.of(start);
    Duration since = now.minus(start);
    current.ifPresent(node -> node.setOpacity(fade.newOpacity(since)));
    if (fade.over(since)) {
      leaving.ifPresent(getChildren()::remove);
      leaving = Optional.empty();
    } else {
      leaving.ifPresent(node -> node.setOpacity(fade.oldOpacity(since)));
    }
  }

  @Override
  public Motion motion() {
    return leaving.isPresent() ? Motion.ENDS : Motion.NONE;
  }
}
