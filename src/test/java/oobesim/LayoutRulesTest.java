// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import oobesim.architecture.InMemoryCompiler;
import oobesim.architecture.LayoutRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No layout code does what leaves a part of a live window without a layout for ever.
class LayoutRulesTest {
  @Test
  void everyClassKeepsThem() {
    assertThat(LayoutRules.breachesBelow(Path.of("target", "classes", "oobesim", "ui"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void show() { layout(); }                                                  | only a pulse
          protected void layoutChildren() { requestLayout(); }                       | while it lays
          protected void layoutChildren() { other.requestLayout(); }                 | while it lays
          void a() { widthProperty().subscribe(() -> requestLayout()); }             | say when
          void a() { other.needsLayoutProperty().subscribe(() -> {}); }              | watches who
          """)
  void aPlantedBreachIsFound(String member, String words) throws IOException {
    assertThat(planted(member)).singleElement().asString().contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void show() { requestLayout(); }
          protected void layoutChildren() { other.resizeRelocate(0, 0, getWidth(), getHeight()); }
          """)
  void whatIsAllowedIsNotReported(String member) throws IOException {
    assertThat(planted(member)).isEmpty();
  }

  private static List<String> planted(String member) throws IOException {
    String source =
        "package oobesim.ui; class Planted extends javafx.scene.layout.Region {"
            + " javafx.scene.layout.Region other; %s }".formatted(member);
    return InMemoryCompiler.compile(Map.of("oobesim.ui.Planted", source)).stream()
        .flatMap(bytes -> LayoutRules.breaches(bytes).stream())
        .toList();
  }
}
