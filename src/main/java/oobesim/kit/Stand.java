// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.SceneShot;

/** Holds a node that is in no scene while it is drawn; on the toolkit's thread. */
final class Stand extends Pane implements AutoCloseable {
  /** As many pixels as are read back. */
  private static final double MOST_PIXELS = 40_000_000;

  private final Node node;
  private final double oldX;
  private final double oldY;
  private final Holder holder = new Holder();
  private double width;
  private double height;

  /** Puts a node on it, which has no parent, with the looks that it brings. */
  Stand(Node node) {
    this.node = node;
    oldX = node.getLayoutX();
    oldY = node.getLayoutY();
    if (node instanceof Parent parent) {
      // what they say of a scene's root is meant for where the node stands at last
      getStylesheets().addAll(parent.getStylesheets());
    }
    holder.getChildren().add(node);
    getChildren().add(holder);
  }

  /**
   * Draws what stands on it.
   *
   * @param wantedWidth in units of the node, 0 for the one that it prefers
   * @param wantedHeight the same
   * @param scale pixels for each unit
   */
  Shot draw(double wantedWidth, double wantedHeight, double scale) {
    if (wantedWidth < 0 || wantedHeight < 0 || !(scale > 0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a node cannot be %s x %s at scale %s",
              wantedWidth,
              wantedHeight,
              scale));
    }
    Scene measuring = new Scene(this);
    applyCss();
    measure(wantedWidth, wantedHeight);
    measuring.setRoot(new Group());
    double pixelWidth = Math.round(width * scale);
    double pixelHeight = Math.round(height * scale);
    if (pixelWidth < 1 || pixelHeight < 1) {
      throw new IllegalArgumentException(
          "the node prefers to have no size; give it one, for example by @Size");
    }
    if (pixelWidth * pixelHeight > MOST_PIXELS) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%.0f x %.0f pixels are more than a picture may have",
              pixelWidth,
              pixelHeight));
    }
    holder.getTransforms().setAll(new Scale(scale, scale));
    return SceneShot.of(new Scene(this, pixelWidth, pixelHeight));
  }

  private void measure(double wantedWidth, double wantedHeight) {
    boolean byHeight = node.getContentBias() == Orientation.VERTICAL;
    boolean byWidth = node.getContentBias() == Orientation.HORIZONTAL;
    if (byHeight) {
      height = wantedHeight > 0 ? wantedHeight : Math.ceil(node.prefHeight(-1));
      width = wantedWidth > 0 ? wantedWidth : Math.ceil(node.prefWidth(height));
    } else {
      width = wantedWidth > 0 ? wantedWidth : Math.ceil(node.prefWidth(-1));
      height = wantedHeight > 0 ? wantedHeight : Math.ceil(node.prefHeight(byWidth ? width : -1));
    }
  }

  @Override
  protected void layoutChildren() {
    holder.resizeRelocate(0, 0, width, height);
  }

  /** Sets the node free again. */
  @Override
  public void close() {
    holder.getChildren().remove(node);
    node.setLayoutX(oldX);
    node.setLayoutY(oldY);
    if (getScene() != null) {
      getScene().setRoot(new Group());
    }
  }

  /** Gives the node just the size, whatever it would like. */
  private final class Holder extends Pane {
    @Override
    protected void layoutChildren() {
      if (node.isResizable()) {
        node.resize(width, height);
      }
      node.relocate(0, 0);
    }
  }
}
