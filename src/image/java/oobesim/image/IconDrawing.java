// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the program's icon: the laptop of the drawings beside its pages, with a tick on its
/// display. Called with a folder it writes the pictures that the program carries.
public final class IconDrawing {
  /// What systems ask for, in pixels.
  public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /// Below it, lines are drawn along whole pixels.
  private static final int SMALL = 48;

  private static final Color RIM = new Color(0x22304F);
  private static final Color SKY = new Color(0x66DCCB);
  private static final Color SEA = new Color(0x1F6FDB);
  private static final Color BASE = new Color(0xB9C7DB);
  private static final Color EDGE = new Color(0x8496B3);

  private IconDrawing() {}

  /// @param arguments a folder
  /// @throws IOException if a picture cannot be written
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int size : SIZES) {
      Files.write(folder.resolve("icon-" + size + ".png"), png(size));
    }
  }

  /// The icon as a PNG file.
  static byte[] png(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture(size), "png", out);
    return out.toByteArray();
  }

  /// The icon.
  static BufferedImage picture(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    new Sheet(pen, size).draw();
    pen.dispose();
    return picture;
  }

  /// A picture of some size, on which places are parts of a whole.
  private record Sheet(Graphics2D pen, int size) {
    void draw() {
      double rim = size < SMALL ? at(0.08) : 0.052 * size;
      double left = at(0.1);
      double top = at(0.1);
      double width = size - 2 * left;
      double height = at(0.7) - top;
      box(RIM, left, top, width, height, 0.09);
      pen.setPaint(
          new GradientPaint(0, (float) top, SKY, size * 0.3f, (float) (top + height), SEA));
      pen.fill(
          new RoundRectangle2D.Double(
              left + rim, top + rim, width - 2 * rim, height - 2 * rim, size * 0.05, size * 0.05));
      tick(left + width / 2, top + height / 2, height);
      base();
    }

    private void box(Color colour, double x, double y, double width, double height, double arc) {
      pen.setPaint(colour);
      pen.fill(new RoundRectangle2D.Double(x, y, width, height, arc * size * 2, arc * size * 2));
    }

    private void tick(double x, double y, double height) {
      double step = height * 0.17;
      Path2D line = new Path2D.Double();
      line.moveTo(x - 1.5 * step, y);
      line.lineTo(x - 0.4 * step, y + 1.1 * step);
      line.lineTo(x + 1.6 * step, y - 1.1 * step);
      pen.setPaint(Color.WHITE);
      pen.setStroke(
          new BasicStroke(
              (float) Math.max(1.9, size * 0.075), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.draw(line);
    }

    /// The keyboard's half, seen from the front: wider than the display and narrower below.
    private void base() {
      double top = at(0.75);
      double bottom = at(0.89);
      double slope = size * 0.075;
      Path2D shape = new Path2D.Double();
      shape.moveTo(0, top);
      shape.lineTo(size, top);
      shape.lineTo(size - slope, bottom);
      shape.lineTo(slope, bottom);
      shape.closePath();
      pen.setPaint(BASE);
      pen.fill(shape);
      if (size >= SMALL) {
        pen.setPaint(EDGE);
        pen.fill(
            new RoundRectangle2D.Double(
                size * 0.41, top, size * 0.18, size * 0.035, size * 0.03, size * 0.03));
      }
    }

    private double at(double part) {
      return size < SMALL ? Math.round(part * size) : part * size;
    }
  }
}
