// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.TwoFolders.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFaultsTest {
  private static final Picture OLD = Pairs.DIGIT.expected();

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

    assertThat(folders.compare())
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

    assertThat(folders.compare())
        .containsExactly(unreadable("both", Side.ACTUAL, "is no PNG file"));
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.createDirectory(home.resolve("outside"));
    put(outside, "secret", OLD);
    put(expected, "link", OLD);
    put(expected, "text", OLD, Nodes.ERROR);
    put(actual, "text", OLD);
    Files.createSymbolicLink(actual.resolve("link.png"), outside.resolve("secret.png"));
    Files.createSymbolicLink(actual.resolve("text.txt"), outside.resolve("secret.png"));
    Files.createSymbolicLink(actual.resolve("folder"), outside);
    Files.createSymbolicLink(actual.resolve("circle"), actual);

    assertThat(folders.compare())
        .containsExactly(
            unreadable("link", Side.ACTUAL, "is a link, which is not followed"),
            unreadable("text", Side.ACTUAL, "has a text that is a link"));
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
  void aTextThatIsTooLongIsNotReadIntoMemory() throws IOException {
    put(expected, "error", OLD);
    put(actual, "error", OLD);
    Files.write(actual.resolve("error.txt"), new byte[(4 << 20) + 1]);

    assertThat(folders.compare())
        .containsExactly(unreadable("error", Side.ACTUAL, "has a text of more than 4 MB"));
  }

  @Test
  void aTextOfOtherBytesIsComparedAsFarAsItCanBeRead() throws IOException {
    put(expected, "error", OLD, Nodes.ERROR);
    put(actual, "error", OLD);
    Files.write(actual.resolve("error.txt"), new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF});

    assertThat(folders.compare()).hasOnlyElementsOfType(Comparison.Different.class);
  }

  private static Comparison unreadable(String name, Side side, String reason) {
    return new Comparison.Unreadable(name, side, reason);
  }
}
