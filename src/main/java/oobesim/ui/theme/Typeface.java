// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled fonts: the same letters on every machine, whatever is installed there. */
public enum Typeface {
  /** Titles of Windows 10. */
  LIGHT("Open Sans Light", "OpenSans-Light.ttf"),
  /** Running text. */
  REGULAR("Open Sans Regular", "OpenSans-Regular.ttf"),
  /** Titles of Windows 11, names. */
  SEMIBOLD("Open Sans Semibold", "OpenSans-Semibold.ttf"),
  /** Labels of facts. */
  BOLD("Open Sans Bold", "OpenSans-Bold.ttf"),
  /** The console. */
  MONO("DejaVu Sans Mono", "DejaVuSansMono.ttf");

  private final String fullName;
  private final String file;

  Typeface(String fullName, String file) {
    this.fullName = fullName;
    this.file = file;
  }

  /** The full name under which stylesheets ask for it. */
  public String fullName() {
    return fullName;
  }

  /** The font in a size. */
  public Font size(double size) {
    return new Font(fullName, size);
  }

  /** Makes all of them known to the toolkit; calling it again does nothing. */
  public static void load() {
    Objects.requireNonNull(Loaded.ONCE);
  }

  /** The toolkit would write and read the files anew each time, and forget none. */
  private static final class Loaded {
    static final Loaded ONCE = new Loaded();

    private Loaded() {
      for (Typeface face : values()) {
        face.loadFile();
      }
    }
  }

  private void loadFile() {
    String path = "/oobesim/ui/font/" + file;
    try (InputStream letters = Typeface.class.getResourceAsStream(path)) {
      if (letters == null || Font.loadFont(letters, 12) == null) {
        throw new IllegalStateException("the font " + path + " cannot be read");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
