// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import oobesim.ui.capture.RenderingFingerprint;
import oobesim.ui.capture.SceneShot;
import oobesim.ui.capture.Toolkit;

/**
 * How this machine turns anybody's nodes into pixels, as one word. Beside the program's own fonts
 * it knows those of the system, in which other people's controls write.
 */
final class MachineFingerprint {
  private static final String LETTERS = "Hamburgefonstiv 0123456789 \u00e4\u00df\u042f\u03a9";
  private static final int WIDTH = 480;
  private static final int HEIGHT = 240;

  private MachineFingerprint() {}

  /** 16 hexadecimal digits. */
  static String ofThisMachine() {
    String shapes = RenderingFingerprint.ofThisMachine();
    int[] letters = Toolkit.call(MachineFingerprint::letters);
    ByteBuffer bytes = ByteBuffer.allocate(letters.length * Integer.BYTES);
    bytes.asIntBuffer().put(letters);
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(shapes.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash.digest(bytes.array())).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static int[] letters() {
    VBox lines = new VBox(4);
    add(lines, Font.getDefault());
    for (String family : new String[] {"System", "SansSerif", "Serif", "Monospaced"}) {
      add(lines, Font.font(family, FontWeight.NORMAL, FontPosture.REGULAR, 13.5));
      add(lines, Font.font(family, FontWeight.BOLD, FontPosture.ITALIC, 15));
    }
    // a group has no background, whatever style sheet is in force
    Scene scene = new Scene(new Group(lines), WIDTH, HEIGHT);
    return SceneShot.of(scene).picture().pixels();
  }

  private static void add(VBox lines, Font font) {
    Text text = new Text(LETTERS);
    text.setFont(font);
    lines.getChildren().add(text);
  }
}
