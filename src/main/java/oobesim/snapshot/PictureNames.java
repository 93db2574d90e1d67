// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns names of pictures into files; none of them leads out of its folder. */
public final class PictureNames {
  private PictureNames() {}

  /**
   * The file of a name.
   *
   * @param ending with its dot
   * @throws IOException if the name leads out of the folder
   */
  public static Path file(Path folder, String name, String ending) throws IOException {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(name + ending).normalize();
      boolean inside = file.startsWith(root) && file.getNameCount() > root.getNameCount();
      if (name.isEmpty() || name.endsWith("/") || !inside) {
        throw outside(name);
      }
      return folder.resolve(root.relativize(file));
    } catch (InvalidPathException _) {
      throw outside(name);
    }
  }

  private static IOException outside(String name) {
    return new IOException("\"" + Escaped.visible(name) + "\" is no name of a picture");
  }
}
