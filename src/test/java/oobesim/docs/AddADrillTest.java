// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drill is made of a run and finished in words: the pages' own commands and texts are used. */
class AddADrillTest {
  private static final String DRILL = "drills/cable-at-the-bench.json";
  private static final HowTo PAGE = HowTo.named("add-a-drill");

  /** Nothing in it is changed, so all tests may share one. */
  private static final ResourcesChanged PROGRAM = new ResourcesChanged(Map.of());

  @TempDir private Path folder;

  @BeforeEach
  void theRunOfThePage() throws Exception {
    String page = Files.readString(PAGE.page());
    String block = page.substring(page.indexOf("```text\n") + 8);
    Files.writeString(folder.resolve("run.script"), block.substring(0, block.indexOf("```")));
  }

  /** Whoever reads the page stands in the folder; a test cannot. */
  private List<String> call(String line) throws Exception {
    List<String> words = new ArrayList<>();
    java.util.regex.Matcher parts =
        java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
    while (parts.find()) {
      words.add(parts.group(1) == null ? parts.group(2) : parts.group(1));
    }
    assertThat(words.removeFirst()).isEqualTo("oobesim");
    words.replaceAll(word -> isOwn(word) ? folder.resolve(word).toString() : word);
    return PROGRAM.called(words.toArray(String[]::new));
  }

  private static boolean isOwn(String word) {
    return word.startsWith("run.") || word.startsWith("drills");
  }

  private static List<String> commands(String page, String fence) {
    return page.lines()
        .dropWhile(line -> !line.equals(fence))
        .filter(line -> line.startsWith("oobesim "))
        .toList();
  }

  private void finished() throws IOException {
    Path file = folder.resolve(DRILL);
    String text = Files.readString(file);
    String written = PAGE.changed(it -> it.equals(DRILL) ? text : "").get(DRILL);
    Files.writeString(
        file,
        written.replaceAll("\"why\": \"to-do: [^\n]*\"", "\"why\": \"As the tutorial says.\""));
  }

  @Test
  void theCommandsOfThePageMakeADrillThatIsSilentWhenItsWordsAreWritten() throws Exception {
    List<String> commands = commands(Files.readString(PAGE.page()), "```sh");
    assertThat(commands).hasSize(3);
    assertThat(call(commands.get(0))).first().isEqualTo("0");
    assertThat(call(commands.get(1))).first().isEqualTo("0");
    List<String> before = call(commands.get(2));
    assertThat(before.get(0)).isEqualTo("0");
    assertThat(before.get(1)).contains("to-do: still to be written in \"objective\"");

    finished();

    List<String> after = call(commands.get(2));
    assertThat(after.get(0)).as(after.get(1) + after.get(2)).isEqualTo("0");
    assertThat(after.get(1)).isEmpty();
  }

  @Test
  void theFinishedDrillKnowsItsWrongTurn() throws Exception {
    for (String command : commands(Files.readString(PAGE.page()), "```sh")) {
      call(command);
    }
    finished();
    Path script = folder.resolve("resets.script");
    String run = Files.readString(folder.resolve("run.script"));
    Files.writeString(
        script,
        run.replaceAll("by trainer[^\n]*\n", "")
            .replaceAll("(?s)network wired.*", "click reset\n"));

    List<String> played =
        PROGRAM.called("play", folder.resolve(DRILL).toString(), "--script", script.toString());

    assertThat(played.get(0)).isEqualTo("1");
    assertThat(played.get(1)).contains("\"wrong-turns\":[\"reset\"]", "last-step-done");
  }

  @Test
  void thePageOnDrillsHasTheSameCommands() throws Exception {
    String page = Files.readString(GeneratedPart.DOCS.resolve("writing-a-drill.md"));
    List<String> commands = commands(page.substring(page.indexOf("## From a run")), "```");
    call(commands(Files.readString(PAGE.page()), "```sh").getFirst());

    assertThat(commands).hasSize(2);
    for (String command : commands) {
      assertThat(call(command)).as(command).first().isEqualTo("0");
    }
  }
}
