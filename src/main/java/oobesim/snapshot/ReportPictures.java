// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the pictures that want a look into a report's folder. */
final class ReportPictures {
  private final ReportFiles files;
  private final PictureFolder expected;
  private final PictureFolder actual;
  private final Tolerance tolerance;

  ReportPictures(ReportFiles files, AcceptingCall call) throws IOException {
    this.files = files;
    expected = new PictureFolder(call.expected());
    actual = new PictureFolder(call.actual());
    tolerance = call.tolerance();
  }

  /** Copies what there is of a picture; nothing of one that is the same. */
  ReportedPicture write(Comparison comparison) throws IOException {
    String name = comparison.name();
    return switch (comparison) {
      case Comparison.Identical _ -> ReportedPicture.unseen(comparison);
      case Comparison.Different different ->
          new ReportedPicture(
              comparison,
              copy(expected, "expected", name),
              copy(actual, "actual", name),
              different.pixels().isPresent() ? difference(name) : Optional.empty(),
              false);
      case Comparison.SizeDiffers _,
          Comparison.Unreadable _,
          Comparison.ExpectedMissing _,
          Comparison.ExpectedUnused _ ->
          new ReportedPicture(
              comparison,
              copy(expected, "expected", name),
              copy(actual, "actual", name),
              Optional.empty(),
              false);
    };
  }

  private Optional<String> copy(PictureFolder from, String kind, String name) throws IOException {
    files.place(kind, name); // a name that leads out of the folder is asked for nowhere
    Optional<Path> source = from.found(name);
    return source.isEmpty() ? Optional.empty() : Optional.of(files.copy(kind, name, source.get()));
  }

  private Optional<String> difference(String name) throws IOException {
    if (Source.of(expected, name, Optional.empty()) instanceof Source.Read old
        && Source.of(actual, name, Optional.empty()) instanceof Source.Read now) {
      Picture drawn =
          DifferencePicture.of(
              old.picture(), now.picture(), tolerance, MaskedAreas.of(tolerance.masks(), old, now));
      return Optional.of(files.write("difference", name, PngFile.of(drawn)));
    }
    // Somebody has changed the files since they were compared.
    return Optional.empty();
  }
}
