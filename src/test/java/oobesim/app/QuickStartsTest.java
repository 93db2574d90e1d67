// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How an application with its own runtime makes its files for quick starts.
class QuickStartsTest {
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-Djava.class.path=/a.jar", "-Xlog:aot=off");

  /// Writes where the option says what it was called with.
  private static final String WATCHING =
      "#!/bin/sh\nfor a in \"$@\"; do case $a in -XX:AOTCacheOutput=*)"
          + " printf '[%s]' \"$@\" >\"${a#*=}\";; esac; done\n";

  @TempDir Path folder;

  @Test
  void theRuntimeIsStartedAsTheApplicationIs() {
    assertThat(starts(Path.of("java"), "/a.jar:/b.jar").command("window"))
        .containsExactly(
            "java",
            "-XX:+UseSerialGC",
            "-Xlog:aot=off",
            "--class-path",
            "/a.jar:/b.jar",
            "-XX:AOTCacheOutput=" + folder.resolve("oobesim-window.aot"),
            "oobesim.app.QuickStart",
            "window");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void bothFilesAreMade() throws Exception {
    assertThat(starts(program(WATCHING), "").make()).isZero();

    assertThat(folder.resolve("oobesim-commands.aot")).content().endsWith("[commands]");
    assertThat(folder.resolve("oobesim-window.aot")).content().endsWith("[window]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whereOneFailsNoneIsLeft() throws Exception {
    Path java = program(WATCHING + "case $* in *window) exit 1;; esac\n");

    assertThat(starts(java, "").make()).isEqualTo(3);

    assertThat(folder.resolve("oobesim-commands.aot")).doesNotExist();
    assertThat(folder.resolve("oobesim-window.aot")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aRuntimeThatMakesNoFileHasFailed() throws Exception {
    assertThat(starts(program("#!/bin/sh\n"), "").make()).isEqualTo(3);
  }

  private QuickStarts starts(Path java, String classPath) {
    return new QuickStarts(java, OPTIONS, classPath, folder);
  }

  private Path program(String text) throws IOException {
    Path java = Files.writeString(folder.resolve("java"), text);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java;
  }
}
