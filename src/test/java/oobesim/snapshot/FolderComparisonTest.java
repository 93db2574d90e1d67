// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {
  private static final Picture OLD = Pairs.DIGIT.expected();
  private static final Picture NEW = Pairs.DIGIT.actual();

  @TempDir private Path home;
  private Path expected;
  private Path actual;

  @BeforeEach
  void folders() throws IOException {
    expected = Files.createDirectory(home.resolve("expected"));
    actual = Files.createDirectory(home.resolve("actual"));
  }

  @Test
  void eachNameHasItsOutcomeInTheOrderOfNames() throws IOException {
    put(expected, "same", OLD);
    put(actual, "same", OLD);
    put(expected, "esp/error", OLD);
    put(actual, "esp/error", NEW);
    put(expected, "gone", OLD);
    put(actual, "come", NEW);
    put(expected, "wide", OLD);
    put(actual, "wide", Drawing.on(330, 240).picture());

    assertThat(compare())
        .extracting(Comparison::name, Object::getClass)
        .containsExactly(
            row("come", Comparison.ExpectedMissing.class),
            row("esp/error", Comparison.Different.class),
            row("gone", Comparison.ExpectedUnused.class),
            row("same", Comparison.Identical.class),
            row("wide", Comparison.SizeDiffers.class));
    assertThat(compare())
        .contains(new Comparison.SizeDiffers("wide", new Size(320, 240), new Size(330, 240)));
  }

  @Test
  void whatDiffersIsSaid() throws IOException {
    put(expected, "error", OLD);
    put(actual, "error", NEW);

    assertThat(compare())
        .containsExactly(
            new Comparison.Different(
                "error", PixelDiffer.compare(OLD, NEW, Tolerance.EXACT, List.of()), List.of()));
  }

  @Test
  void theSamePixelsInAnotherFileAreTheSame() throws IOException {
    put(expected, "error", OLD);
    Files.write(actual.resolve("error.png"), PngBytes.foreign(OLD));

    assertThat(compare()).containsExactly(new Comparison.Identical("error"));
  }

  @Test
  void emptyFoldersHaveNothingToCompare() throws IOException {
    Files.writeString(expected.resolve("notes.txt"), "no picture");
    Files.createDirectory(actual.resolve("folder.png"));

    assertThat(compare()).isEmpty();
  }

  @Test
  void onePictureThatCannotBeReadLeavesTheOthers() throws IOException {
    byte[] whole = PngFile.of(OLD);
    for (String name : List.of("bomb", "cut", "flipped", "good", "old", "text")) {
      put(expected, name, OLD);
      put(actual, name, OLD);
    }
    Files.write(actual.resolve("cut.png"), PngBytes.cut(whole, whole.length - 20));
    Files.write(actual.resolve("flipped.png"), PngBytes.flipped(whole, 100));
    Files.write(actual.resolve("bomb.png"), PngBytes.sized(90000, 90000, 2).ended());
    Files.writeString(expected.resolve("old.png"), "");
    Files.writeString(expected.resolve("text.png"), "this is no picture");
    Files.writeString(actual.resolve("unaccepted.png"), "neither is this");

    assertThat(compare())
        .containsExactly(
            unreadable(
                "bomb", Side.ACTUAL, "has 90000x90000 pixels; no more than 40 million are read"),
            unreadable("cut", Side.ACTUAL, "is cut off"),
            unreadable(
                "flipped", Side.ACTUAL, "is damaged: the check sum of its IDAT chunk is wrong"),
            new Comparison.Identical("good"),
            unreadable("old", Side.EXPECTED, "is empty"),
            unreadable("text", Side.EXPECTED, "is no PNG file"),
            unreadable("unaccepted", Side.ACTUAL, "is no PNG file"));
  }

  @Test
  void twoDamagedFilesAreNotIdentical() throws IOException {
    Files.writeString(expected.resolve("both.png"), "the same");
    Files.writeString(actual.resolve("both.png"), "the same");

    assertThat(compare()).containsExactly(unreadable("both", Side.ACTUAL, "is no PNG file"));
  }

  @Test
  void textsBesideThePicturesAreComparedToo() throws IOException {
    put(expected, "error", OLD, form(Nodes.ERROR));
    put(actual, "error", OLD, form(Nodes.at(Nodes.ERROR, 40, 64)));

    assertThat(compare())
        .containsExactly(
            new Comparison.Different(
                "error",
                Optional.empty(),
                List.of(new TextChange("page/error", "moved 4 px down"))));
  }

  @Test
  void aTextThatWasAcceptedMustStillBeThere() throws IOException {
    put(expected, "went", OLD, form(Nodes.ERROR));
    put(actual, "went", OLD);
    put(expected, "came", OLD);
    put(actual, "came", OLD, form(Nodes.ERROR));

    assertThat(compare())
        .containsExactly(
            new Comparison.Identical("came"),
            new Comparison.Different(
                "went", Optional.empty(), List.of(new TextChange("text form", "went"))));
  }

  @Test
  void aMaskedNodeHidesItsPixelsAndItsText() throws IOException {
    TextForm.Node changed = Nodes.says(Nodes.ERROR, "0x80180016");
    put(expected, "error", OLD, form(Nodes.PAGE, Nodes.ERROR));
    put(actual, "error", NEW, form(Nodes.PAGE, changed));

    assertThat(compare()).hasOnlyElementsOfType(Comparison.Different.class);
    assertThat(compare(masking(new Mask.Node("page/error"))))
        .containsExactly(new Comparison.Identical("error"));
    assertThat(compare(masking(new Mask.Area(new Box(40, 60, 60, 8)))))
        .containsExactly(new Comparison.Identical("error"));
    assertThat(compare(masking(new Mask.Node("page/title"))))
        .hasOnlyElementsOfType(Comparison.Different.class);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.createDirectory(home.resolve("outside"));
    put(outside, "secret", OLD);
    put(expected, "link", OLD);
    put(expected, "text", OLD, "a");
    put(actual, "text", OLD);
    Files.createSymbolicLink(actual.resolve("link.png"), outside.resolve("secret.png"));
    Files.createSymbolicLink(actual.resolve("text.txt"), outside.resolve("secret.png"));
    Files.createSymbolicLink(actual.resolve("folder"), outside);
    Files.createSymbolicLink(actual.resolve("circle"), actual);

    assertThat(compare())
        .containsExactly(
            unreadable("link", Side.ACTUAL, "is a link, which is not followed"),
            unreadable("text", Side.ACTUAL, "has a text that is a link"));
  }

  @Test
  void aFolderMayItselfBeALink() throws IOException {
    put(expected, "error", OLD);
    put(actual, "error", OLD);
    Path link = Files.createSymbolicLink(home.resolve("link"), actual);

    assertThat(FolderComparison.compare(expected, link, Tolerance.EXACT))
        .containsExactly(new Comparison.Identical("error"));
  }

  @Test
  void thereMustBeTwoFolders() throws IOException {
    put(expected, "error", OLD);

    assertThatThrownBy(
            () -> FolderComparison.compare(home.resolve("none"), actual, Tolerance.EXACT))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(
            () ->
                FolderComparison.compare(expected, expected.resolve("error.png"), Tolerance.EXACT))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void whoWaitsIsToldHowManyAreDone() throws IOException {
    for (int i = 0; i < 20; i++) {
      put(expected, "p" + i, i % 2 == 0 ? OLD : NEW);
      put(actual, "p" + i, OLD);
    }
    List<Integer> done = new ArrayList<>();

    List<Comparison> all = FolderComparison.compare(expected, actual, Tolerance.EXACT, done::add);

    assertThat(done).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    assertThat(all).hasSize(20).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
  }

  private static Tuple row(String name, Class<?> kind) {
    return tuple(name, kind);
  }

  private static Comparison unreadable(String name, Side side, String reason) {
    return new Comparison.Unreadable(name, side, reason);
  }

  private static Tolerance masking(Mask mask) {
    return new Tolerance(0, false, 16, 0, List.of(mask));
  }

  private static String form(TextForm.Node... nodes) {
    return new TextForm(List.of(nodes)).write();
  }

  private List<Comparison> compare() throws IOException {
    return compare(Tolerance.EXACT);
  }

  private List<Comparison> compare(Tolerance tolerance) throws IOException {
    return FolderComparison.compare(expected, actual, tolerance);
  }

  private static void put(Path folder, String name, Picture picture, String text)
      throws IOException {
    put(folder, name, picture);
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  private static void put(Path folder, String name, Picture picture) throws IOException {
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, PngFile.of(picture));
  }
}
