// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whether a file is one of the program's own is told by its beginning, however long it is. */
class FileBytesTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void theBeginningOfALongFileIsLookedAt() throws IOException {
    Path file = folder.resolve("page");
    Files.writeString(file, "a mark" + " ".repeat(Limit.FILE_BYTES.most()));
    assertThat(FileBytes.earlyIn(file, "a mark")).isTrue();
    assertThat(FileBytes.earlyIn(file, "another")).isFalse();
  }

  @Test
  void whatStandsFurtherBehindIsNotFound() throws IOException {
    Path file = Files.writeString(folder.resolve("page"), " ".repeat(MEGABYTE) + "a mark");
    assertThat(FileBytes.earlyIn(file, "a mark")).isFalse();
    Files.writeString(file, " ".repeat(MEGABYTE - "a mark".length()) + "a mark");
    assertThat(FileBytes.earlyIn(file, "a mark")).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsNoPlainFileIsNotOpened() throws IOException {
    assertThat(FileBytes.earlyIn(Path.of("/dev/zero"), "\0")).isFalse();
    assertThat(FileBytes.earlyIn(folder, "")).isFalse();
    assertThat(FileBytes.earlyIn(folder.resolve("none"), "")).isFalse();
  }

  @Test
  void aNoteHasAFewLines() throws IOException {
    Path file = Files.writeString(folder.resolve("note"), "/srv/training\n");
    assertThat(FileBytes.note(file)).contains("/srv/training\n");
    Files.writeString(file, "x".repeat(1 << 16));
    assertThat(FileBytes.note(file)).isPresent();
    Files.writeString(file, "x".repeat((1 << 16) + 1));
    assertThat(FileBytes.note(file)).isEmpty();
    assertThat(FileBytes.note(folder)).isEmpty();
    assertThat(FileBytes.note(folder.resolve("none"))).isEmpty();
  }

  /** The program asks for its notes before it shows anything, and would never begin. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aNoteIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(FileBytes.note(pipe)).isEmpty();
    assertThat(FileBytes.note(Path.of("/dev/zero"))).isEmpty();
  }

  @Test
  void aFileWithoutOurMarkIsSomebodysOwn() throws IOException {
    Path file = folder.resolve("page");
    assertThat(FileBytes.foreign(file, "a mark")).as("nothing there").isFalse();
    Files.writeString(file, "a mark and more");
    assertThat(FileBytes.foreign(file, "a mark")).as("of an earlier call").isFalse();
    Files.writeString(file, "a shopping list");
    assertThat(FileBytes.foreign(file, "a mark")).isTrue();
    assertThat(FileBytes.foreign(folder, "a mark")).as("no plain file").isTrue();
  }
}
