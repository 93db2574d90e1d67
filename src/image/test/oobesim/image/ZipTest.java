// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path program;

  @BeforeEach
  void aProgram() throws IOException {
    program = Files.createDirectories(folder.resolve("a/program"));
    write("lib/two.txt", "2");
    write("bin/run", "#!/bin/sh\n");
    write("lib/one.txt", "1");
  }

  @Test
  void theSameFilesGiveTheSameBytesWhenAndWhereverTheyLie() throws IOException {
    Path first = pack();
    Path elsewhere = folder.resolve("b/program");
    for (String file : new String[] {"lib/one.txt", "lib/two.txt", "bin/run"}) {
      Path copy = elsewhere.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(program.resolve(file), copy);
      Files.setLastModifiedTime(copy, FileTime.from(TIME.plusSeconds(file.length() * 1000L)));
    }
    program = elsewhere;

    assertThat(pack()).hasSameBinaryContentAs(Files.copy(first, folder.resolve("first.zip")));
  }

  @Test
  void anotherContentGivesOtherBytes() throws IOException {
    byte[] before = Files.readAllBytes(pack());
    write("lib/one.txt", "I");

    assertThat(pack())
        .content(java.nio.charset.StandardCharsets.ISO_8859_1)
        .isNotEqualTo(new String(before, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  @Test
  void entriesAreInTheOrderOfTheirNamesWithOneTime() throws IOException {
    try (ZipFile zip = new ZipFile(pack().toFile())) {
      assertThat(Collections.list(zip.entries()))
          .extracting(ZipEntry::getName)
          .containsExactly(
              "program/",
              "program/bin/",
              "program/bin/run",
              "program/lib/",
              "program/lib/one.txt",
              "program/lib/two.txt");
      assertThat(Collections.list(zip.entries()))
          .allMatch(entry -> entry.getLastModifiedTime().toInstant().equals(TIME));
      assertThat(Collections.list(zip.entries()))
          .allMatch(entry -> isNowhereElse(entry.getCreationTime()))
          .allMatch(entry -> isNowhereElse(entry.getLastAccessTime()));
    }
  }

  @Test
  void programsCanBeRunWhereTheyAreUnpacked() throws IOException {
    assertThat(ZipRights.of(pack()))
        .containsEntry("program/bin/run", "rwxr-xr-x")
        .containsEntry("program/lib/one.txt", "rw-r--r--");
  }

  /// A time that is written, but is not the one of all, would be another one in the next build.
  private static boolean isNowhereElse(FileTime time) {
    return time == null || time.toInstant().equals(TIME);
  }

  private Path pack() throws IOException {
    Path zip = folder.resolve("packed/program.zip");
    new Zip(TIME).write(program, zip, said -> said.startsWith("bin/"));
    return zip;
  }

  private void write(String file, String text) throws IOException {
    Path path = program.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
