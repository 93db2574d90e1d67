// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a test with Node stands aside. */
class NodeConditionTest {
  @TempDir Path modules;

  @Test
  void saysThatNoFolderIsNamed() {
    assertThat(NodeCondition.missing(null, List.of("xstate")))
        .hasValueSatisfying(
            why -> assertThat(why).contains("OOBESIM_NODE_MODULES", "CONTRIBUTING.md"));
    assertThat(NodeCondition.missing("", List.of())).isPresent();
  }

  @Test
  void saysWhichPackageIsMissing() throws IOException {
    Files.createDirectory(modules.resolve("xstate"));
    assertThat(NodeCondition.missing(modules.toString(), List.of("xstate", "mermaid")))
        .hasValueSatisfying(why -> assertThat(why).contains("npm's mermaid is not in"));
  }
}
