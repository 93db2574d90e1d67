// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Puts the pictures that want a look into a report's folder. */
final class ReportPictures {
  private static final String ENDING = ".png";

  private final Path folder;
  private final Path expected;
  private final Path actual;

  ReportPictures(Path folder, Path expected, Path actual) {
    this.folder = folder;
    this.expected = expected;
    this.actual = actual;
  }

  /** Copies what there is of a picture; nothing of one that is the same. */
  ReportedPicture write(Comparison comparison) throws IOException {
    String name = comparison.name();
    return switch (comparison) {
      case Comparison.Identical _ ->
          new ReportedPicture(comparison, Optional.empty(), Optional.empty(), Optional.empty());
      case Comparison.Different different ->
          new ReportedPicture(
              comparison,
              copy(expected, "expected", name),
              copy(actual, "actual", name),
              different.pixels().isPresent() ? difference(name) : Optional.empty());
      case Comparison.SizeDiffers _,
          Comparison.Unreadable _,
          Comparison.ExpectedMissing _,
          Comparison.ExpectedUnused _ ->
          new ReportedPicture(
              comparison,
              copy(expected, "expected", name),
              copy(actual, "actual", name),
              Optional.empty());
    };
  }

  private Optional<String> copy(Path from, String kind, String name) throws IOException {
    Path source = PictureNames.file(from, name, ENDING);
    if (!Files.isRegularFile(source)) {
      return Optional.empty();
    }
    Files.copy(source, place(kind, name), StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(path(kind, name));
  }

  private Optional<String> difference(String name) throws IOException {
    Picture one = PictureFile.read(PictureNames.file(expected, name, ENDING));
    Picture other = PictureFile.read(PictureNames.file(actual, name, ENDING));
    Files.write(place("difference", name), PngFile.of(DifferencePicture.of(one, other)));
    return Optional.of(path("difference", name));
  }

  private Path place(String kind, String name) throws IOException {
    Path place = PictureNames.file(folder.resolve("pictures").resolve(kind), name, ENDING);
    Files.createDirectories(place.getParent());
    return place;
  }

  private static String path(String kind, String name) {
    return "pictures/" + kind + "/" + name + ENDING;
  }
}
