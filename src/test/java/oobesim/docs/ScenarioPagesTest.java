// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.statechart.file.ChartFormat;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show of each scenario is what its script does today. */
class ScenarioPagesTest {
  @TempDir private Path folder;

  static List<ScenarioPage> pages() {
    return ScenarioPage.ALL;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageShowsTheRun(ScenarioPage page) throws IOException {
    PlayedScenario played = page.play();
    page.part("play").check(page.command());
    page.part("screens").check(ScenarioPage.gallery(played.screens()));
    page.part("walk").check(played.diagram());
  }

  @Test
  void theListHasEveryScenario() throws IOException {
    StringBuilder rows = new StringBuilder("| scenario | profile | script | screens | takes |\n");
    rows.append("|---|---|---|---|---|\n");
    ScenarioPage.ALL.forEach(page -> rows.append(page.row(page.play())));
    new GeneratedPart(GeneratedPart.DOCS.resolve("scenarios.md"), "list").check(rows.toString());
    try (Stream<Path> files = Files.list(GeneratedPart.DOCS.resolve("scenarios"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> !f.equals("flow.md")))
          .containsExactlyInAnyOrderElementsOf(
              ScenarioPage.ALL.stream().map(page -> page.name() + ".md").toList());
    }
  }

  @Test
  void theFlowIsTheShippedOne() throws IOException {
    String diagram = ChartFormat.MERMAID.write(ShippedFlow.flow().chart());
    new GeneratedPart(GeneratedPart.DOCS.resolve("scenarios/flow.md"), "flow")
        .check("```mermaid\n" + diagram + "```\n");
  }

  @Test
  void aPageThatSaysSomethingElseFailsAndRecordingRepairsIt() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(page, "a\n<!-- x -->\nold\n<!-- end of x -->\nb\n");
    GeneratedPart part = new GeneratedPart(page, "x");
    assertThatThrownBy(() -> part.check("new\n", false)).hasMessageContaining("-Dsnapshots=record");
    part.check("new\n", true);
    part.check("new\n", false);
    assertThat(page).hasContent("a\n<!-- x -->\nnew\n<!-- end of x -->\nb");
    assertThatThrownBy(() -> new GeneratedPart(page, "y").check("", false))
        .hasMessageContaining("marks of y");
  }
}
