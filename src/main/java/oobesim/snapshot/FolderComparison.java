// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two folders, pixel by pixel. */
public final class FolderComparison {
  private FolderComparison() {}

  /** What came of each picture, by name. */
  public static List<Comparison> compare(Path expected, Path actual, Tolerance tolerance)
      throws IOException {
    TreeSet<String> names = new TreeSet<>(names(expected));
    names.addAll(names(actual));
    return names.stream().map(name -> compare(expected, actual, name)).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".png"))
          .map(name -> name.substring(0, name.length() - 4))
          .toList();
    }
  }

  private static Comparison compare(Path expected, Path actual, String name) {
    if (!Files.exists(expected.resolve(name + ".png"))) {
      return new Comparison.ExpectedMissing(name);
    }
    if (!Files.exists(actual.resolve(name + ".png"))) {
      return new Comparison.ExpectedUnused(name);
    }
    try {
      return compare(
          name,
          PictureFile.read(expected.resolve(name + ".png")),
          PictureFile.read(actual.resolve(name + ".png")));
    } catch (IOException | RuntimeException fault) {
      return new Comparison.Unreadable(name, Side.ACTUAL, "it is no picture");
    }
  }

  private static Comparison compare(String name, Picture one, Picture other) {
    if (one.width() != other.width() || one.height() != other.height()) {
      return new Comparison.SizeDiffers(
          name, new Size(one.width(), one.height()), new Size(other.width(), other.height()));
    }
    if (Arrays.equals(one.pixels(), other.pixels())) {
      return new Comparison.Identical(name);
    }
    Box all = new Box(0, 0, one.width(), one.height());
    return new Comparison.Different(
        name, Optional.of(new PixelDifference(1, List.of(all), new Density(all, 1))), List.of());
  }
}
