// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever leads runs directly needs no TestFX, and who wants a window is told so. */
class WithoutTestFxTest {
  /** What runs in a JVM of its own. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      try (Rehearsal run = Simulator.shipped("preprovisioning-entra").drive()) {
        run.powerOn().waitFor("entra-signin");
      }
      Simulator.shipped("preprovisioning-entra").window();
    }
  }

  @Test
  void theWindowAsksForIt() throws IOException, InterruptedException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("testfx"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath,
                    Program.class.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said)
        .contains("IllegalStateException: a window is led by TestFX: add org.testfx:testfx-core")
        .doesNotContain("entra-signin");
  }
}
