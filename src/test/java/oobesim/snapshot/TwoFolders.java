// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two folders to be compared.
 *
 * @param expected what was accepted
 * @param actual what was drawn now
 */
record TwoFolders(Path expected, Path actual) {
  static TwoFolders in(Path home) throws IOException {
    return new TwoFolders(
        Files.createDirectory(home.resolve("expected")),
        Files.createDirectory(home.resolve("actual")));
  }

  List<Comparison> compare() throws IOException {
    return compare(Tolerance.EXACT);
  }

  List<Comparison> compare(Tolerance tolerance) throws IOException {
    return FolderComparison.compare(expected, actual, tolerance);
  }

  static void put(Path folder, String name, Picture picture, TextForm.Node... nodes)
      throws IOException {
    put(folder, name, picture);
    Files.writeString(folder.resolve(name + ".txt"), new TextForm(List.of(nodes)).write());
  }

  static void put(Path folder, String name, Picture picture) throws IOException {
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, PngFile.of(picture));
  }
}
