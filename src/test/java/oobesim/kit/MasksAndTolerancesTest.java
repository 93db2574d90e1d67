// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What annotations let differ is let pass, and nothing else. */
class MasksAndTolerancesTest {
  @TempDir private Path folder;

  /** One card under each kind of rule. */
  @ExtendWith(Given.Resolver.class)
  @MaskNode("name")
  static class Masked {
    @ScreenshotTest
    void byTheClass(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
    }

    @ScreenshotTest
    @MaskArea(x = 0, y = 0, width = 2, height = 40)
    @MaskArea(x = 2, y = 0, width = 2, height = 40)
    void byBoth(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
    }
  }

  /** One card for which colours may be a little off. */
  @ExtendWith(Given.Resolver.class)
  @Tolerance(colour = 0.02)
  static class Tolerant {
    @ScreenshotTest
    void byTheClass(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
    }

    @ScreenshotTest
    @Tolerance(most = 15)
    void byTheMethod(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
    }
  }

  private KitRun run(Class<?> fixture) {
    return KitRun.in(folder).run(fixture);
  }

  private KitRun run(Class<?> fixture, String key, String value) {
    return KitRun.in(folder).with(key, value).run(fixture);
  }

  @Test
  void aMaskedNodeMaySayAnythingAnywhere() {
    run(Masked.class);

    run(Masked.class, Given.TEXT, "Fabrikam").assertPassed(2);
    run(Masked.class, Given.MOVED, "60").assertPassed(2);
  }

  @Test
  void areasOfTheMethodAreAddedToNodesOfTheClass() {
    run(Masked.class);

    KitRun second = run(Masked.class, Given.COLOUR, "#c00000");

    assertThat(second.failure())
        .hasMessageContaining("byTheClass")
        .hasMessageContaining("--mask-node=name");
  }

  @Test
  void theReportMarksNothingOfWhatIsMasked() throws IOException {
    run(Masked.class);
    KitRun second =
        KitRun.in(folder)
            .with(Given.COLOUR, "#c00000")
            .with(Given.TEXT, "Fabrikam")
            .run(Masked.class);

    String name = "MasksAndTolerancesTest.Masked/byTheClass.png";
    assertThat(
            Files.mismatch(
                second.file("output/difference/" + name),
                second.file("output/report/pictures/difference/" + name)))
        .isEqualTo(-1);
  }

  @Test
  void aToleranceOfTheMethodStandsForThatOfTheClass() {
    run(Tolerant.class);

    KitRun second = run(Tolerant.class, Given.COLOUR, "#0267c0");

    assertThat(second.failure())
        .hasMessageContaining("byTheMethod")
        .hasMessageContaining("--most 15");
    assertThat(run(Tolerant.class, Given.COLOUR, "#c00000").failures()).hasSize(2);
  }
}
