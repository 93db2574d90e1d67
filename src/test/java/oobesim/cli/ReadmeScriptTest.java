// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that stands in the README plays as it is printed there. */
class ReadmeScriptTest {
  private static final String FIRST = "# The technician flow from power-on to Reseal";
  private static final String BENCH = "profiles/preprovisioning-entra.json";

  @TempDir Path folder;

  @Test
  void theReadmesScriptMeetsItsExpectations() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf(FIRST);
    Path script = folder.resolve("readme.script");
    Files.writeString(script, readme.substring(start, readme.indexOf("```", start)));

    assertThat(oobesim("play", BENCH, "--script", script))
        .exitedWith(0)
        .outContains("\"screen\":\"off\",\"expectations\":8,\"failed\":0");
  }
}
