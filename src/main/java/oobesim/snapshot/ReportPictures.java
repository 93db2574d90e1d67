// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Puts the pictures that want a look into a report's folder. */
final class ReportPictures {
  private static final String ENDING = ".png";

  private final Path folder;
  private final Path expected;
  private final Path actual;
  private final Tolerance tolerance;

  ReportPictures(Path folder, Path expected, Path actual, Tolerance tolerance) {
    this.folder = folder;
    this.expected = expected;
    this.actual = actual;
    this.tolerance = tolerance;
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
    if (source(expected, name) instanceof Source.Read old
        && source(actual, name) instanceof Source.Read now) {
      List<Box> masked = MaskedAreas.of(tolerance.masks(), old, now);
      Picture drawn = DifferencePicture.of(old.picture(), now.picture(), tolerance, masked);
      Files.write(place("difference", name), PngFile.of(drawn));
      return Optional.of(path("difference", name));
    }
    // Somebody has changed the files since they were compared.
    return Optional.empty();
  }

  private static Source source(Path folder, String name) throws IOException {
    return Source.of(new PictureFolder(folder), name, Optional.empty());
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
