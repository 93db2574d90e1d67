// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.record.StatementText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other people's programs say of the statements of every drill; they need Node. */
@Tag("node")
@EnabledIfEnvironmentVariable(
    named = NodeValidatorsTest.MODULES,
    matches = ".+",
    disabledReason = "names no folder node_modules with the two validators; see CONTRIBUTING.md")
class NodeValidatorsTest {
  static final String MODULES = "OOBESIM_NODE_MODULES";

  /** A line for each fault of each statement, then how many statements there were. */
  private static final String PROGRAM =
      """
      const [modules, name, file] = process.argv.slice(2);
      const validate = require(require('path').join(modules, name)).default;
      const statements = JSON.parse(require('fs').readFileSync(file, 'utf8'));
      for (const statement of statements) {
        for (const fault of validate(statement)) {
          console.log(statement.id + ' ' + fault.path.join('.') + ' ' + fault.name);
        }
      }
      console.log(statements.length);
      """;

  @TempDir Path folder;

  private List<String> said(String validator, List<String> statements)
      throws IOException, InterruptedException {
    Path program = Files.writeString(folder.resolve("validate.cjs"), PROGRAM);
    Path file =
        Files.writeString(
            folder.resolve("statements.json"),
            statements.stream().collect(Collectors.joining(",\n", "[", "]")));
    Process node =
        new ProcessBuilder(
                "node",
                program.toString(),
                Path.of(System.getenv(MODULES)).toAbsolutePath().toString(),
                validator,
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(out).isZero();
    return out.lines().toList();
  }

  private static List<String> statements() {
    return ShippedDrill.all().stream()
        .flatMap(drill -> Stream.concat(drill.passing().stream(), drill.failing().stream()))
        .map(played -> ToldRun.of(played, played.lines(), 0).record())
        .flatMap(record -> record.statements().stream().map(it -> StatementText.of(record, it)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xapi-validation", "@learninglocker/xapi-validation"})
  void theStatementsOfEveryDrillAreValid(String validator) throws Exception {
    List<String> statements = statements();
    String bad = statements.getFirst().replaceFirst("\"timestamp\":\"[^\"]*\"", "\"timestamp\":7");

    assertThat(statements).hasSizeGreaterThan(500);
    assertThat(said(validator, statements)).containsExactly(Integer.toString(statements.size()));
    assertThat(said(validator, List.of(bad))).hasSize(2).first().asString().contains(".timestamp ");
  }
}
