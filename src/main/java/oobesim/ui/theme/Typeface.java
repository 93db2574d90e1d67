// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled font: the same letters on every machine, whatever is installed there. */
public enum Typeface {
  /** Titles of Windows 10. */
  LIGHT("Light"),
  /** Running text. */
  REGULAR("Regular"),
  /** Titles of Windows 11, names. */
  SEMIBOLD("Semibold"),
  /** Labels of facts. */
  BOLD("Bold");

  private final String weight;

  Typeface(String weight) {
    this.weight = weight;
  }

  /** The full name under which stylesheets ask for it. */
  public String fullName() {
    return "Open Sans " + weight;
  }

  /** The font in a size. */
  public Font size(double size) {
    return new Font(fullName(), size);
  }

  /** Makes all weights known to the toolkit; calling it again does no harm. */
  public static void load() {
    for (Typeface face : List.of(values())) {
      face.loadFile();
    }
  }

  private void loadFile() {
    String path = "/oobesim/ui/font/OpenSans-" + weight + ".ttf";
    try (InputStream file = Typeface.class.getResourceAsStream(path)) {
      if (file == null || Font.loadFont(file, 12) == null) {
        throw new IllegalStateException("the font " + path + " cannot be read");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
