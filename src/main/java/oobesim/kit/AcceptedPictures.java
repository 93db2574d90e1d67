// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.snapshot.Box;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.Mask;
import oobesim.snapshot.MaskedAreas;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PictureComparison;
import oobesim.snapshot.PictureFile;
import oobesim.snapshot.PictureNames;
import oobesim.snapshot.Shot;
import oobesim.snapshot.Side;
import oobesim.snapshot.TextChange;
import oobesim.snapshot.TextForm;
import oobesim.snapshot.TextForms;
import oobesim.snapshot.Tolerance;
import oobesim.snapshot.UnreadablePicture;
import oobesim.snapshot.WholeFile;

/**
 * The folder of accepted pictures, each with a text beside it, and one word that says how letters
 * become pixels where they were drawn.
 *
 * @param folder need not be there
 * @param machine the word of this machine
 */
record AcceptedPictures(Path folder, String machine) {
  private static final String FINGERPRINT = "fingerprint";

  /** Why pictures drawn here cannot be held against these, empty if they can. */
  Optional<String> otherMachine() throws IOException {
    Path file = folder.resolve(FINGERPRINT);
    String recorded = Files.exists(file) ? Files.readString(file).strip() : machine;
    return recorded.equals(machine)
        ? Optional.empty()
        : Optional.of(
            "pixels were not compared: the accepted pictures are from a machine where letters and"
                + String.format(
                    Locale.ROOT, " shapes become %s, here they become %s", recorded, machine));
  }

  /** Writes down that pictures are recorded here. */
  void recordedHere() throws IOException {
    WholeFile.write(
        folder.resolve(FINGERPRINT), (machine + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  Path picture(String name) throws IOException {
    return PictureNames.file(folder, name, ".png");
  }

  Optional<String> text(String name) throws IOException {
    Path file = PictureNames.file(folder, name, ".txt");
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Holds a picture that was drawn now against the accepted one. */
  Comparison compare(String name, Shot now, Tolerance tolerance) throws IOException {
    if (!Files.exists(picture(name))) {
      return new Comparison.ExpectedMissing(name);
    }
    Optional<String> text = text(name);
    if (otherMachine().isPresent()) {
      return words(name, text, now.form(), tolerance);
    }
    try {
      Picture old = PictureFile.read(picture(name));
      return compare(name, old, text, now, tolerance);
    } catch (UnreadablePicture fault) {
      return new Comparison.Unreadable(name, Side.EXPECTED, fault.getMessage());
    }
  }

  private static Comparison compare(
      String name, Picture old, Optional<String> text, Shot now, Tolerance tolerance) {
    List<Box> masked = masked(text, now.form(), tolerance);
    List<Mask> areas = masked.stream().<Mask>map(Mask.Area::new).toList();
    Comparison seen =
        PictureComparison.of(
            name,
            old,
            now.picture(),
            new Tolerance(
                tolerance.colour(),
                tolerance.antiAliasing(),
                tolerance.window(),
                tolerance.most(),
                areas));
    List<TextChange> texts = texts(text, now.form().write(), masked);
    return switch (seen) {
      case Comparison.Identical _ when !texts.isEmpty() ->
          new Comparison.Different(name, Optional.empty(), texts);
      case Comparison.Different different ->
          new Comparison.Different(name, different.pixels(), texts);
      case Comparison.Identical _,
          Comparison.SizeDiffers _,
          Comparison.ExpectedMissing _,
          Comparison.ExpectedUnused _,
          Comparison.Unreadable _ ->
          seen;
    };
  }

  /** What is masked, in both pictures. */
  static List<Box> masked(Optional<String> text, TextForm now, Tolerance tolerance) {
    return MaskedAreas.of(
        tolerance.masks(),
        Stream.concat(text.flatMap(TextForm::parse).stream(), Stream.of(now)).toList());
  }

  private static List<TextChange> texts(Optional<String> old, String now, List<Box> masked) {
    return old.map(before -> TextForms.compare(before, now, masked)).orElse(List.of());
  }

  /** Where letters have another size, everything stands elsewhere; what is said stays. */
  private static Comparison words(
      String name, Optional<String> text, TextForm now, Tolerance tolerance) {
    Optional<String> old =
        text.flatMap(TextForm::parse)
            .map(form -> new WithoutPlaces(tolerance.masks()).of(form).write());
    List<TextChange> changes =
        texts(old, new WithoutPlaces(tolerance.masks()).of(now).write(), List.of());
    return changes.isEmpty()
        ? new Comparison.Identical(name)
        : new Comparison.Different(name, Optional.empty(), changes);
  }
}
