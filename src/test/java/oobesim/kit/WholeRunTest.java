// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All tests of a run share names, folders and a report, on any thread. */
class WholeRunTest {
  @TempDir private Path folder;

  /** Checks one name twice. */
  @ExtendWith(Given.Resolver.class)
  static class Twice {
    @ScreenshotTest
    void shows(Screenshots screenshots, Given given) {
      screenshots.check("one name", given.card());
      screenshots.check("one-name", given.card());
    }
  }

  /** Names that no file can have as they are. */
  @ExtendWith(Given.Resolver.class)
  static class Odd {
    @ScreenshotTest
    void con(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
      screenshots.check("../../up", given.card());
      screenshots.check("a/b\\c:d*e?f\"g<h>i|j", given.card());
      screenshots.check("Gr\u00f6\u00dfe", given.card());
      screenshots.check("\u65e5\u672c", given.card());
      screenshots.check("line\nend", given.card());
    }

    @Nested
    class Inside {
      @ScreenshotTest
      void shows(Screenshots screenshots, Given given) {
        screenshots.check(given.card());
      }
    }
  }

  /** Many at a time. */
  @ExtendWith({Given.Resolver.class, ScreenshotExtension.class})
  static class Many {
    private Screenshots first;

    @BeforeEach
    void before(Screenshots screenshots) {
      first = screenshots;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shows(int number, Screenshots screenshots, Given given) {
      assertThat(screenshots).isSameAs(first);
      screenshots.check(
          String.valueOf(number), new Given("No " + number, given.colour(), number).card());
    }
  }

  /** Holds a control in a field, for which the toolkit must run before. */
  @DisplayName("with a field")
  @ExtendWith(ScreenshotExtension.class)
  static class Field {
    private final Card card = new Card(new Given("Field", "#0067c0", 8));

    @ScreenshotTest
    void shows(Screenshots screenshots) {
      screenshots.check(card);
    }
  }

  private KitRun run() {
    return KitRun.in(folder);
  }

  @Test
  void twoPicturesOfOneNameAreAFault() {
    assertThat(run().run(Twice.class).failure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WholeRunTest.Twice/shows-one-name was checked before")
        .hasMessageContaining("the same test");
  }

  @Test
  void oddNamesAreFilesInsideOfTheFolder() throws IOException {
    KitRun first = run().run(Odd.class);

    assertThat(first.files("."))
        .filteredOn(file -> file.startsWith("expected/") && file.endsWith(".png"))
        .containsExactly(
            "expected/WholeRunTest.Odd.Inside/shows.png",
            "expected/WholeRunTest.Odd/_con.png",
            "expected/WholeRunTest.Odd/con-..-..-up.png",
            "expected/WholeRunTest.Odd/con-Gru00f6u00dfe.png",
            "expected/WholeRunTest.Odd/con-a-b-c-d-e-f-g-h-i-j.png",
            "expected/WholeRunTest.Odd/con-line-end.png",
            "expected/WholeRunTest.Odd/con-u65e5u672c.png");
    run().run(Odd.class).assertPassed(2);
  }

  @Test
  void testsOnManyThreadsShareOneReport() throws IOException {
    KitRun first = parallel().run(Many.class, Field.class);
    assertThat(first.failures()).hasSize(13);
    assertThat(first.files("expected")).hasSize(27);

    parallel().run(Many.class, Field.class).assertPassed(13);
    KitRun third = run().run(Many.class, Field.class).assertPassed(13);

    assertThat(third.printed().lines())
        .filteredOn(line -> line.startsWith("screenshots:"))
        .containsExactly(
            "screenshots: 13 checked, 13 as accepted, 0 recorded; see "
                + third.file("output/report/index.html"));
  }

  private KitRun parallel() {
    return run()
        .with("junit.jupiter.execution.parallel.enabled", "true")
        .with("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .with("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .with("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
  }

  @Test
  void theReportHoldsThePicturesOfThisRunOnly() throws IOException {
    run().run(Odd.class);
    Path kept = Files.writeString(folder.resolve("output/actual/notes.md"), "mine");

    KitRun second = run().run(Many.class);

    assertThat(second.files("output/actual"))
        .contains("notes.md", "WholeRunTest.Many/shows-1.png")
        .noneMatch(file -> file.contains("Odd"));
    assertThat(second.files("output/report")).contains("index.html", "junit.xml", "result.json");
    assertThat(Files.readString(second.file("output/report/result.json")))
        .contains("WholeRunTest.Many/shows-12", "\"new\":12")
        .doesNotContain("Odd");
    assertThat(kept).exists();
  }
}
