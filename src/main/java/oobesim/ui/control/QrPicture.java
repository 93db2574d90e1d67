// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Transform;
import oobesim.ui.theme.Style;

/** A QR code on white; its modules stand on whole pixels of the screen at any scale. */
public final class QrPicture extends Region {
  private static final int QUIET_MODULES = 4;
  private static final double PREFERRED = 250;
  private static final double LEAST = 124;

  private final Region tile = new Region();
  private final Path modules = new Path();
  private final boolean framed;
  private String content = "";
  private ByteMatrix matrix;
  private Drawn drawn;

  /**
   * A code.
   *
   * @param content the text in it
   * @param framed whether it fills its room whatever the content is (Windows 10); its modules then
   *     are not all equally wide
   */
  public QrPicture(String content, boolean framed) {
    this.framed = framed;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    // A camera does not read a mirrored code.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    modules.getStyleClass().add("qr-modules");
    modules.setManaged(false);
    modules.setStroke(null);
    modules.setFillRule(FillRule.NON_ZERO);
    tile.getStyleClass().add(Style.QR);
    tile.setManaged(false);
    getChildren().addAll(tile, modules);
    // Where whole pixels are follows from the scene; drawing the code anew moves no node.
    localToSceneTransformProperty().addListener((property, before, after) -> draw());
    show(content);
  }

  /** Shows another content. */
  public void show(String next) {
    if (next.equals(content)) {
      return;
    }
    content = next;
    matrix = encode(next);
    setAccessibleText("QR code");
    draw();
  }

  /** The modules that are drawn, none before there is room for them. */
  Optional<ByteMatrix> modules() {
    return Optional.ofNullable(drawn).map(Drawn::matrix);
  }

  private static ByteMatrix encode(String content) {
    try {
      Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      return Encoder.encode(content, ErrorCorrectionLevel.L, hints).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code: " + content.length(), tooLong);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREFERRED;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PREFERRED;
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST;
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    if (matrix == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    Transform toScreen = getLocalToSceneTransform();
    double scale = Math.max(0.1, Math.hypot(toScreen.getMxx(), toScreen.getMyx()) * pixels());
    int count = matrix.getWidth();
    double room = Math.min(getWidth(), getHeight()) * scale;
    double exact = room / (count + 2 * QUIET_MODULES);
    double module = Math.max(1, framed ? exact : Math.floor(exact + 1e-6)) / scale;
    double side = module * (count + 2 * QUIET_MODULES);
    double left = framed ? (getWidth() - side) / 2 : 0;
    Point2D corner = toScreen.transform(left + QUIET_MODULES * module, QUIET_MODULES * module);
    Point2D snapped = new Point2D(snap(corner.getX()), snap(corner.getY()));
    Point2D start = sceneToLocal(snapped);
    tile.resizeRelocate(left, 0, side, side);
    Drawn next = new Drawn(matrix, start == null ? Point2D.ZERO : start, module, scale);
    if (!next.equals(drawn)) {
      drawn = next;
      modules.getElements().setAll(runs(next));
    }
  }

  /** Pixels of the screen per unit of the scene. */
  private double pixels() {
    boolean windowed = getScene() != null && getScene().getWindow() != null;
    return windowed ? getScene().getWindow().getRenderScaleX() : 1;
  }

  private double snap(double place) {
    return Math.round(place * pixels()) / pixels();
  }

  /** Runs of dark modules. */
  private static List<PathElement> runs(Drawn code) {
    List<PathElement> runs = new ArrayList<>();
    ByteMatrix matrix = code.matrix;
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          runs.addAll(code.run(x, end, y));
        }
        x = Math.max(end, x + 1);
      }
    }
    return runs;
  }

  /** What is drawn, where it starts and how large; the toolkit tells the same place many times. */
  private record Drawn(ByteMatrix matrix, Point2D start, double module, double scale) {
    List<PathElement> run(int from, int to, int row) {
      double left = start.getX() + edge(from);
      double top = start.getY() + edge(row);
      double right = left + (edge(to) - edge(from));
      double bottom = top + (edge(row + 1) - edge(row));
      return List.of(
          new MoveTo(left, top),
          new HLineTo(right),
          new VLineTo(bottom),
          new HLineTo(left),
          new ClosePath());
    }

    /** How far from the start a module begins, in whole pixels of the screen. */
    private double edge(int step) {
      return Math.round(step * module * scale) / scale;
    }
  }
}
