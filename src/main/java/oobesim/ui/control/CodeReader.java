// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Reads a QR code as a phone's camera does: from the modules that are drawn. */
public final class CodeReader {
  private CodeReader() {}

  /** What stands in the first code that is drawn in a node or below it, if there is one. */
  public static Optional<String> read(Node node) {
    if (node instanceof QrPicture picture) {
      return picture.isVisible()
          ? picture.modules().flatMap(CodeReader::decoded)
          : Optional.empty();
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> read(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> decoded(ByteMatrix drawn) {
    BitMatrix bits = new BitMatrix(drawn.getWidth(), drawn.getHeight());
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        if (drawn.get(x, y) == 1) {
          bits.set(x, y);
        }
      }
    }
    try {
      return Optional.of(new Decoder().decode(bits).getText());
    } catch (ChecksumException | FormatException unreadable) {
      return Optional.empty();
    }
  }
}
