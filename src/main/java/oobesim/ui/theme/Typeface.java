// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.Arrays;
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

  private static final FontFiles ALL =
      new FontFiles(Arrays.stream(values()).map(face -> face.file).toArray(String[]::new));

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
    ALL.load();
  }
}
