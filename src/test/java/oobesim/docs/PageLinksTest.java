// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture that a page names exists, and every link between pages leads somewhere. */
class PageLinksTest {
  @TempDir private Path folder;

  static List<Path> pages() throws IOException {
    return PageLinks.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noLinkIsDead(Path page) {
    assertThat(PageLinks.dead(page)).as(page.toString()).isEmpty();
  }

  @Test
  void aDeadLinkIsFound() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        """
        # Good heading
        [a](page.md) [b](#good-heading) [c](gone.md) [d](page.md#gone) [e](https://example.com)
        ![f](gone.png) <img src="lost.png"> `[g](code.md)`
        """);
    assertThat(PageLinks.dead(page))
        .containsExactly("gone.md", "page.md#gone", "gone.png", "lost.png");
  }
}
