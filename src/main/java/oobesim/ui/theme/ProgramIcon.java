// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon, as a system shows it beside a window's title and among running programs. */
public final class ProgramIcon {
  /** Systems choose the nearest. */
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private ProgramIcon() {}

  /** The icon in all its sizes. */
  public static List<Image> pictures() {
    return files().map(Image::new).toList();
  }

  private static Stream<String> files() {
    return SIZES.stream()
        .map(size -> "/oobesim/ui/icon/icon-" + size + ".png")
        .map(file -> ProgramIcon.class.getResource(file).toExternalForm());
  }
}
