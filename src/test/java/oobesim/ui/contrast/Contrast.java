// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * How well what can be read in a scene stands out from what lies behind it: the scene is drawn
 * without its letters, and each colour is compared with the pixels in its place.
 *
 * <p>To be used on the toolkit's thread.
 */
public final class Contrast {
  /** A part of the pixels may be worse: the edge of a field, a star in the picture. */
  private static final double SPARED = 0.1;

  /** Less than that in view counts as scrolled away. */
  private static final double SEEN = 0.5;

  private static final double FADE = 28;

  private static final int SAMPLES = 24;

  private final Scene scene;
  private final Predicate<Node> wanted;

  private Contrast(Scene scene, Predicate<Node> wanted) {
    this.scene = scene;
    this.wanted = wanted;
  }

  /** All letters and signs of a scene, and drawings with one of these style classes. */
  public static List<Legible> of(Scene scene, String... drawings) {
    List<String> classes = List.of(drawings);
    Predicate<Node> wanted =
        node ->
            node instanceof Text text && !text.getText().isBlank()
                || node instanceof Shape
                    && node.getStyleClass().stream().anyMatch(classes::contains);
    return new Contrast(scene, wanted).measure();
  }

  private List<Legible> measure() {
    List<Shape> shapes = new ArrayList<>();
    collect(scene.getRoot(), shapes);
    List<Double> opacities = shapes.stream().map(Node::getOpacity).toList();
    shapes.forEach(shape -> shape.setOpacity(0));
    WritableImage behind = scene.snapshot(null);
    List<Legible> measured = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      shapes.get(i).setOpacity(opacities.get(i));
      measure(shapes.get(i), behind, measured);
    }
    return measured;
  }

  private void collect(Node node, List<Shape> shapes) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (wanted.test(node)) {
      shapes.add((Shape) node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, shapes));
    }
  }

  private void measure(Shape shape, WritableImage behind, List<Legible> to) {
    Bounds whole = shape.localToScene(shape.getLayoutBounds());
    Bounds seen = seen(shape, whole);
    Paint paint = shape instanceof Text ? shape.getFill() : shape.getStroke();
    boolean inView =
        seen.getWidth() * seen.getHeight() >= SEEN * whole.getWidth() * whole.getHeight();
    if (inView && seen.getWidth() >= 1 && seen.getHeight() >= 1 && paint instanceof Color colour) {
      to.add(Legible.of(shape, worst(colour, opacity(shape), behind.getPixelReader(), seen)));
    }
  }

  private Bounds seen(Node node, Bounds whole) {
    Bounds seen = cut(whole, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getClip() != null) {
        seen = cut(seen, at.localToScene(whole(at.getClip())));
      }
    }
    return seen;
  }

  /** What fades out at an edge counts as scrolled away. */
  private static Bounds whole(Node clip) {
    Bounds bounds = clip.getBoundsInParent();
    double fade = clip instanceof Shape shape && shape.getFill() instanceof Color ? 0 : FADE;
    double height = Math.max(0, bounds.getHeight() - 2 * fade);
    return new BoundingBox(bounds.getMinX(), bounds.getMinY() + fade, bounds.getWidth(), height);
  }

  private static Bounds cut(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  private static double worst(Color colour, double opacity, PixelReader behind, Bounds seen) {
    double[] ratios = new double[SAMPLES * SAMPLES];
    for (int i = 0; i < ratios.length; i++) {
      double x = seen.getMinX() + (i % SAMPLES + 0.5) / SAMPLES * seen.getWidth();
      double y = seen.getMinY() + (i / SAMPLES + 0.5) / SAMPLES * seen.getHeight();
      Color ground = behind.getColor((int) x, (int) y);
      ratios[i] = ratio(over(ground, colour, colour.getOpacity() * opacity), ground);
    }
    Arrays.sort(ratios);
    return ratios[(int) (SPARED * ratios.length)];
  }

  private static Color over(Color ground, Color colour, double opacity) {
    return Color.color(
        mixed(ground.getRed(), colour.getRed(), opacity),
        mixed(ground.getGreen(), colour.getGreen(), opacity),
        mixed(ground.getBlue(), colour.getBlue(), opacity));
  }

  private static double mixed(double ground, double colour, double opacity) {
    return Math.clamp(ground * (1 - opacity) + colour * opacity, 0, 1);
  }

  /** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
  static double ratio(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
