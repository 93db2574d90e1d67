// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import oobesim.snapshot.Picture;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Typeface;

/**
 * How this machine turns letters and shapes into pixels, as one word: pictures of machines with
 * different words are not to be compared pixel by pixel.
 */
public final class RenderingFingerprint {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 240;
  private static final String LETTERS = "Hamburgefonstiv 0x80180014 \u00e4\u00df\u042f\u03a9";

  private RenderingFingerprint() {}

  /** The first 16 hexadecimal digits of the hash of a drawn probe. */
  public static String ofThisMachine() {
    Picture probe = Toolkit.call(RenderingFingerprint::draw);
    ByteBuffer bytes = ByteBuffer.allocate(probe.pixels().length * Integer.BYTES);
    bytes.asIntBuffer().put(probe.pixels());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static Picture draw() {
    Typeface.load();
    Group probe = new Group();
    double y = 24;
    for (Typeface face : Typeface.values()) {
      probe.getChildren().add(text(face.size(13 + y / 16), y));
      y += 28;
    }
    IconView icon = new IconView(Glyph.GEAR, 32);
    icon.relocate(300, 150);
    Arc arc = new Arc(380, 180, 28, 28, 17, 141);
    arc.setFill(null);
    arc.setStroke(Color.web("#0067c0"));
    arc.setStrokeWidth(8);
    Rectangle box = new Rectangle(20.5, 160.25, 120, 60);
    box.setArcWidth(15);
    box.setArcHeight(15);
    box.setFill(
        new LinearGradient(
            0,
            0,
            1,
            1,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, Color.web("#9bdcff")),
            new Stop(1, Color.web("#6a4be0", 0.6))));
    probe
        .getChildren()
        .addAll(icon, arc, box, new Circle(200.3, 190.7, 30, Color.web("#f2603f", 0.5)));
    return Snapshot.of(new Scene(probe, WIDTH, HEIGHT));
  }

  private static Text text(Font font, double y) {
    Text text = new Text(10, y, LETTERS);
    text.setFont(font);
    return text;
  }
}
