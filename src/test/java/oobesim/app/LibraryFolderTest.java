// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that draws leaves nothing behind but what it was asked for. */
class LibraryFolderTest {
  @TempDir Path folder;
  private Path home;
  private Path temporary;

  @BeforeEach
  void folders() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
  }

  @Test
  void picturesLeaveNoLibraries() throws Exception {
    Path killed = Files.createDirectory(temporary.resolve("oobesim-toolkit-999999999-1"));
    Files.writeString(killed.resolve("libglass.so"), "of a run that was killed");
    Path other = Files.createDirectory(temporary.resolve("oobesim-toolkit-of-somebody"));
    assertThat(drawn()).isZero();
    assertThat(content(home)).isEmpty();
    assertThat(content(temporary)).containsExactly(other);
    assertThat(folder.resolve("shots/index.html")).exists();
  }

  @Test
  void aFolderThatSomebodyChoseStays() throws Exception {
    Path chosen = folder.resolve("chosen");
    assertThat(drawn("-Djavafx.cachedir=" + chosen)).isZero();
    assertThat(content(chosen)).isNotEmpty();
    assertThat(content(temporary)).isEmpty();
  }

  private int drawn(String... options) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("s.script"), "power on\nwait 1m\n");
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    call.add("--enable-native-access=ALL-UNNAMED");
    call.addAll(List.of("-XX:-UsePerfData", "-Duser.home=" + home));
    call.add("-Djava.io.tmpdir=" + temporary);
    call.addAll(List.of(options));
    call.addAll(List.of("-classpath", System.getProperty("java.class.path"), "oobesim.app.Main"));
    call.addAll(List.of("play", "profiles/self-deploying.json", "--script", script.toString()));
    call.addAll(List.of("--shots", folder.resolve("shots").toString()));
    return new ProcessBuilder(call)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start()
        .waitFor();
  }

  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
