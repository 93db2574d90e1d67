// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import oobesim.cli.Call;
import oobesim.cli.ExitCode;
import oobesim.document.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words of any length stand where an id, a number or a name is read by its form: what looks back at
 * each part of them has its stack or its time exhausted.
 */
class LongWordsTest {
  private static final int LINES = 100_000;

  /** Just below what a text may have. */
  private static final int MANY = 9_900;

  private static final String PARTS = "a" + "-a".repeat(MANY);
  private static final String NUMBERS = "1" + ".1".repeat(MANY);
  private static final String BLANKS = " ".repeat(MANY * 2);

  @TempDir private Path folder;

  static Stream<Arguments> files() {
    String page =
        "{'id':'f','initial':'x','pages':{'p':{'buttons':['%s'],'texts':{'en':{'title':'x'}}}},"
            + "'states':{'x':{'meta':{'screen':'p'},'on':{'next':'x'}}}}";
    return Stream.of(
        Arguments.of("drill.json", json("{'id':'%s','profile':'self-deploying','steps':[]}")),
        Arguments.of("page.json", json(page)),
        Arguments.of(
            "contracts.json",
            json("{'flow':'windows-oobe','contracts':[{'id':'%s','says':'x','never':'wired'}]}")),
        Arguments.of("build.json", "{\"windows\":{\"build\":" + JsonText.write(NUMBERS) + "}}"),
        Arguments.of("locale.json", json("{'locale':'%s','@odata.type':'x'}")),
        Arguments.of("comments.json", "# \n".repeat(LINES) + "{"),
        Arguments.of("lines.json", "\n".repeat(LINES) + "x"),
        Arguments.of("words.script", "set windows.build " + NUMBERS + "\nclick " + PARTS + "\n"),
        Arguments.of("comment.script", "# Profile: a" + BLANKS + "b\npower on\n"));
  }

  private static String json(String form) {
    return form.replace('\'', '"').formatted(PARTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(120)
  void isFoundFaultOrNoneAtAll(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    assertThat(Call.oobesim("check", file).exit())
        .isIn(ExitCode.DONE, ExitCode.FINDINGS, ExitCode.WRONG_CALL);
  }

  @Test
  @Timeout(120)
  void situationsOfSuchAProfileAreFound() throws IOException {
    String app = "{\"workload\":{\"apps\":[{\"name\":" + JsonText.write(NUMBERS) + "}]}}";
    Path file = Files.writeString(folder.resolve("app.json"), app);
    assertThat(
            Call.oobesim("snapshot", file, "--shard", "1/50", "--out", folder.resolve("out"))
                .exit())
        .isEqualTo(ExitCode.DONE);
  }
}
