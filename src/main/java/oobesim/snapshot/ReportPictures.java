// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the pictures that want a look into a report's folder. */
final class ReportPictures {
  private final ReportFiles files;
  private final PictureFolder expected;
  private final PictureFolder actual;
  private final Tolerance tolerance;
  private final PictureRoom room = new PictureRoom();

  ReportPictures(ReportFiles files, AcceptingCall call) throws IOException {
    this.files = files;
    expected = new PictureFolder(call.expected());
    actual = new PictureFolder(call.actual());
    tolerance = call.tolerance();
  }

  /** Copies what there is of each, in the same order; several threads draw. */
  List<ReportedPicture> writeAll(List<Comparison> comparisons) throws IOException {
    try {
      return comparisons.parallelStream().map(this::withRoom).toList();
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  private ReportedPicture withRoom(Comparison comparison) {
    String name = comparison.name();
    boolean drawn = comparison instanceof Comparison.Different;
    int needed = drawn ? 2 * (expected.pixels(name) + actual.pixels(name)) : 0;
    return room.with(
        needed,
        () -> {
          try {
            return write(comparison);
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
  }

  /** Copies what there is of a picture; nothing of one that is the same. */
  private ReportedPicture write(Comparison comparison) throws IOException {
    String name = comparison.name();
    return switch (comparison) {
      case Comparison.Identical _ ->
          new ReportedPicture(comparison, Optional.empty(), Optional.empty());
      case Comparison.Different different -> {
        ReportedPicture copied = copies(comparison);
        yield different.pixels().isPresent()
            ? difference(name, different.pixels().get().boxes(), copied)
            : copied;
      }
      case Comparison.SizeDiffers _,
          Comparison.Unreadable _,
          Comparison.ExpectedMissing _,
          Comparison.ExpectedUnused _ ->
          copies(comparison);
    };
  }

  private ReportedPicture copies(Comparison comparison) throws IOException {
    String name = comparison.name();
    return new ReportedPicture(
        comparison, copy(expected, "expected", name), copy(actual, "actual", name));
  }

  private Optional<String> copy(PictureFolder from, String kind, String name) throws IOException {
    files.place(kind, name); // a name that leads out of the folder is asked for nowhere
    Optional<Path> source = from.found(name);
    return source.isEmpty() ? Optional.empty() : Optional.of(files.copy(kind, name, source.get()));
  }

  private ReportedPicture difference(String name, List<Box> boxes, ReportedPicture copied)
      throws IOException {
    if (Source.of(expected, name, Optional.empty()) instanceof Source.Read old
        && Source.of(actual, name, Optional.empty()) instanceof Source.Read now) {
      Picture drawn =
          DifferencePicture.of(
              old.picture(), now.picture(), tolerance, MaskedAreas.of(tolerance.masks(), old, now));
      return copied.with(
          files.write("difference", name, PngFile.ofFewColours(drawn)),
          boxes.stream().map(box -> node(box, now, old)).toList());
    }
    // Somebody has changed the files since they were compared.
    return copied;
  }

  /** What stands there now, or stood there before. */
  private static String node(Box box, Source.Read now, Source.Read old) {
    return Stream.of(now, old)
        .flatMap(source -> source.text().stream())
        .flatMap(text -> TextForm.parse(text).stream())
        .flatMap(form -> form.nodeAt(box).stream())
        .findFirst()
        .orElse("");
  }
}
