// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.TwoFolders.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
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
  private TwoFolders folders;
  private Path expected;
  private Path actual;

  @BeforeEach
  void create() throws IOException {
    folders = TwoFolders.in(home);
    expected = folders.expected();
    actual = folders.actual();
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

    assertThat(folders.compare())
        .extracting(Comparison::name, Object::getClass)
        .containsExactly(
            row("come", Comparison.ExpectedMissing.class),
            row("esp/error", Comparison.Different.class),
            row("gone", Comparison.ExpectedUnused.class),
            row("same", Comparison.Identical.class),
            row("wide", Comparison.SizeDiffers.class));
    assertThat(folders.compare())
        .contains(new Comparison.SizeDiffers("wide", new Size(320, 240), new Size(330, 240)));
  }

  @Test
  void whatDiffersIsSaid() throws IOException {
    put(expected, "error", OLD);
    put(actual, "error", NEW);

    assertThat(folders.compare())
        .containsExactly(
            new Comparison.Different(
                "error", PixelDiffer.compare(OLD, NEW, Tolerance.EXACT, List.of()), List.of()));
  }

  @Test
  void theSamePixelsInAnotherFileAreTheSame() throws IOException {
    put(expected, "error", OLD);
    Files.write(actual.resolve("error.png"), PngBytes.foreign(OLD));

    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
  }

  @Test
  void emptyFoldersHaveNothingToCompare() throws IOException {
    Files.writeString(expected.resolve("notes.txt"), "no picture");
    Files.createDirectory(actual.resolve("folder.png"));

    assertThat(folders.compare()).isEmpty();
  }

  @Test
  void textsBesideThePicturesAreComparedToo() throws IOException {
    put(expected, "error", OLD, Nodes.ERROR);
    put(actual, "error", OLD, Nodes.at(Nodes.ERROR, 40, 64));

    assertThat(folders.compare())
        .containsExactly(
            new Comparison.Different(
                "error",
                Optional.empty(),
                List.of(new TextChange("page/error", "moved 4 px down"))));
  }

  @Test
  void aTextThatWasAcceptedMustStillBeThere() throws IOException {
    put(expected, "went", OLD, Nodes.ERROR);
    put(actual, "went", OLD);
    put(expected, "came", OLD);
    put(actual, "came", OLD, Nodes.ERROR);

    assertThat(folders.compare())
        .containsExactly(
            new Comparison.Identical("came"),
            new Comparison.Different(
                "went", Optional.empty(), List.of(new TextChange("text form", "went"))));
  }

  @Test
  void aMaskedNodeHidesItsPixelsAndItsText() throws IOException {
    TextForm.Node changed = Nodes.says(Nodes.ERROR, "0x80180016");
    put(expected, "error", OLD, Nodes.PAGE, Nodes.ERROR);
    put(actual, "error", NEW, Nodes.PAGE, changed);

    assertThat(folders.compare()).hasOnlyElementsOfType(Comparison.Different.class);
    assertThat(folders.compare(masking(new Mask.Node("page/error"))))
        .containsExactly(new Comparison.Identical("error"));
    assertThat(folders.compare(masking(new Mask.Area(new Box(40, 60, 60, 8)))))
        .containsExactly(new Comparison.Identical("error"));
    assertThat(folders.compare(masking(new Mask.Node("page/title"))))
        .hasOnlyElementsOfType(Comparison.Different.class);
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

  private static Tolerance masking(Mask mask) {
    return new Tolerance(0, false, 16, 0, List.of(mask));
  }
}
