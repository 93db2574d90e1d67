// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.statechart.file.ChartFormat;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about charts shows how one runs in XState: its lines as they stand. */
@NeedsNode(XState.PACKAGE)
class XStateSnippetTest {
  private static final Path PAGE = Path.of("docs/statechart.md");

  @TempDir Path folder;

  @Test
  void printsWhatThePageSays() throws IOException {
    String page = Files.readString(PAGE);
    String lines = page.split("```js\n")[1].split("```")[0];
    Path snippet = Files.writeString(folder.resolve("snippet.mjs"), lines);
    String exported = ChartFormat.XSTATE.write(ShippedFlow.flow().chart());
    Path flow = Files.writeString(folder.resolve("flow.json"), exported);
    try (NodeProgram program = NodeProgram.of(snippet, flow)) {
      assertThat(page).contains("It prints `" + program.says() + "`.");
    }
  }
}
