// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A script is judged by the profile that it is for. */
class ScriptProfileTest {
  @Test
  void aScriptIsJudgedByTheProfileThatItNames(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("two.json"), "{\"users\":[{\"upn\":\"a@b.com\"},{\"upn\":\"c@b.com\"}]}");
    Files.writeString(folder.resolve("broken.json"), "{\"users\":7}");
    Files.createDirectory(folder.resolve("inner"));
    String line = "\nset users.1.licensed false\n";
    assertThat(judged(folder.resolve("a.script"), "# Profile: two.json" + line)).isEmpty();
    assertThat(judged(folder.resolve("a.script"), "\n# About\n#Profile: two" + line)).isEmpty();
    assertThat(judged(folder.resolve("a.script"), line + "# Profile: two.json\n"))
        .contains("unknown-setting");
    assertThat(judged(folder.resolve("a.script"), "# Profile: self-deploying\npower on\n"))
        .isEmpty();
    assertThat(judged(folder.resolve("a.script"), "# Profile: broken.json\npower on\n"))
        .contains("a.script:1:1: profile-not-usable");
    for (String outside : List.of("../two.json", "/etc/passwd", "none.json", "\u0000", "x\u001b")) {
      assertThat(judged(folder.resolve("inner/a.script"), "# Profile: " + outside + "\n"))
          .contains("profile-not-found");
    }
  }

  private static String judged(Path script, String text) throws IOException {
    Files.writeString(script, text);
    return oobesim("check", script).out();
  }

  @ParameterizedTest
  @MethodSource("shippedScripts")
  void everyShippedScriptIsRightForItsProfile(Path script) {
    assertThat(oobesim("check", script).out()).isEmpty();
  }

  static List<Path> shippedScripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("profiles", "scripts"))) {
      return files.filter(file -> file.toString().endsWith(".script")).sorted().toList();
    }
  }
}
