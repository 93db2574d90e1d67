// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that the program itself can say, between two marks.
 *
 * @param page the page
 * @param name what the marks say
 */
record GeneratedPart(Path page, String name) {
  static final boolean RECORDING = "record".equals(System.getProperty("snapshots", ""));

  static final Path DOCS = Path.of(System.getProperty("oobesim.home", "."), "docs");

  /** Fails if the page says something else; recording puts it right. */
  void check(String right) throws IOException {
    check(right, RECORDING);
  }

  void check(String right, boolean recording) throws IOException {
    String text = Files.readString(page);
    String begin = "<!-- " + name + " -->\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("<!-- end of " + name + " -->");
    assertThat(from <= to && text.contains(begin)).as("marks of %s in %s", name, page).isTrue();
    if (recording) {
      Files.writeString(page, text.substring(0, from) + right + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("%s of %s; repair it with -Dsnapshots=record", name, page)
          .isEqualTo(right);
    }
  }
}
