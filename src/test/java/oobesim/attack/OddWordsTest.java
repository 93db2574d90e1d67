// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A flow may say any word where an action wants one: it is refused or shown, and nothing breaks.
 */
class OddWordsTest {
  private static final Path FLOW = Path.of("profiles/flows/windows-oobe.json");
  private static final Pattern PARAMETERS = Pattern.compile("\"params\": \\{[^}]*}");
  private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\":(?! \\{)");

  private static final String PROFILE =
      """
      {"flow": "odd.json", "network": {"link": "none", "wifi": [{"name": "Guest", "key": "Open-1"}]}}
      """;

  /** Up to a complaint, and on to the sign-in. */
  private static final String SCRIPT =
      """
      power on
      wait-for region 1m
      click yes
      click yes
      click skip
      wait-for network 1m
      select Guest
      type network-key wrong
      click connect
      expect text Guest
      network wired
      wait 10m
      """;

  @TempDir Path folder;

  static Stream<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher calls = PARAMETERS.matcher(Files.readString(FLOW));
    while (calls.find()) {
      NAME.matcher(calls.group()).results().forEach(name -> names.add(name.group(1)));
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyWordIsRefusedOrShown(String name) throws IOException {
    Pattern value = Pattern.compile("(\"" + name + "\": )\"[^\"]*\"");
    String odd =
        PARAMETERS
            .matcher(Files.readString(FLOW))
            .replaceAll(
                call ->
                    Matcher.quoteReplacement(value.matcher(call.group()).replaceAll("$1\"zzz\"")));
    Files.writeString(folder.resolve("odd.json"), odd);
    Path profile = Files.writeString(folder.resolve("profile.json"), PROFILE);
    Path script = Files.writeString(folder.resolve("run.script"), SCRIPT);
    assertThat(odd).contains("\"" + name + "\": \"zzz\"");
    for (List<Object> call :
        List.<List<Object>>of(
            List.of("play", profile, "--script", script), List.of("explain", profile))) {
      CommandResult result = Call.oobesim(call.toArray());
      assertThat(result.exit()).as("%s: %s", call, result.err()).isIn(0, 1, 2);
    }
  }
}
