// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the driver in the documents is the code of this test, and does what it says. */
class DocumentedDriverTest {
  private static final Path PAGE = Path.of("docs/for-qa.md");
  private static final Path SOURCE = Path.of("src/test/java/oobesim/kit/DocumentedDriverTest.java");

  @TempDir Path folder;

  @Test
  void theExampleRuns() throws IOException {
    // example
    try (Rehearsal run =
        Simulator.shipped("preprovisioning-entra").with("windows.version", "10").drive()) {
      run.powerOn().waitFor("entra-signin").key("WIN", 5).showsScreen("provisioning-menu");
      run.select("provisioning-menu/pre-provision").click("provisioning-menu/next");
      run.waitFor("preprov-landing").passes(Duration.ofSeconds(10)).showsText("Contoso");
      run.enabled("preprov-landing/provision").click("preprov-landing/provision").waitFor("esp");
      run.absent("esp/continue-anyway").waitFor("preprov-success");
      Files.write(folder.resolve("preprov-success.png"), run.screenshot().png());
      Files.write(folder.resolve("run.jsonl"), run.journal());
    }
    // end of the example
    assertThat(folder.resolve("preprov-success.png")).isNotEmptyFile();
    assertThat(Files.readAllLines(folder.resolve("run.jsonl"))).hasSizeGreaterThan(20);
  }

  @Test
  void itStandsInTheDocuments() throws IOException {
    String section = after(Files.readString(PAGE), "## Driving the simulator from a test");
    String documented = before(after(section, "```java\n"), "```");
    String tested =
        before(after(Files.readString(SOURCE), "// example\n"), "    // end of the example");
    assertThat(lines(tested)).isNotEmpty().isEqualTo(lines(documented));
  }

  /** Line breaks are the formatter's. */
  private static String lines(String code) {
    return List.of(code.split("\\R")).stream().map(String::strip).collect(Collectors.joining(""));
  }

  private static String after(String text, String mark) {
    assertThat(text).contains(mark);
    return text.substring(text.indexOf(mark) + mark.length());
  }

  private static String before(String text, String mark) {
    assertThat(text).contains(mark);
    return text.substring(0, text.indexOf(mark));
  }
}
