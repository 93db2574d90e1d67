// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page shows of picture tests is what the example has, which is built and run. */
class ForQaPageTest {
  private static final Path PAGE = GeneratedPart.DOCS.resolve("for-qa.md");
  private static final Path EXAMPLE = GeneratedPart.DOCS.resolve("examples/screenshot-tests");

  @Test
  void dependencies() throws IOException {
    String pom = Files.readString(EXAMPLE.resolve("pom.xml"));
    String begin = "    <!-- begin of what picture tests need -->\n";
    int from = pom.indexOf(begin) + begin.length();
    int to = pom.indexOf("    <!-- end of what picture tests need -->");
    assertThat(pom.substring(from, to)).contains("oobesim-kit");

    new GeneratedPart(PAGE, "dependencies of the kit")
        .check(fenced("xml", pom.substring(from, to).stripTrailing().stripIndent() + "\n"));
  }

  @Test
  void test() throws IOException {
    String source = Files.readString(EXAMPLE.resolve("src/test/java/badge/BadgeTest.java"));
    assertThat(source).contains("@ScreenshotTest");

    new GeneratedPart(PAGE, "test with the kit")
        .check(fenced("java", source.substring(source.indexOf("package "))));
  }

  private static String fenced(String language, String text) {
    return "```" + language + "\n" + text + "```\n";
  }
}
