// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in a file and what it means is told in the language that is asked for. */
class ReportsInALanguageTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final String MISSPELT =
      HOME.resolve("src/test/resources/profiles/invalid/unknown-key/root.json").toString();
  private static final String BENCH =
      HOME.resolve("profiles/preprovisioning-entra.json").toString();

  @Test
  void findingsAreSaidInTheLanguageAndInEnglishWhereATextIsMissing() throws Exception {
    List<String> found = speaking().called("check", MISSPELT, "--language", "eo");
    assertThat(found.get(0)).as(found.get(2)).isEqualTo("1");
    assertThat(found.get(1))
        .contains("unknown-key: nekonata ŝlosilo \"netwrk\" (ĉu vi celis \"network\"?)");
    assertThat(speaking().called("check", MISSPELT).get(1))
        .contains("unknown-key: unknown key \"netwrk\" (did you mean \"network\"?)");
  }

  @Test
  void programsReadTheSameKeysInEveryLanguage() throws Exception {
    List<String> found =
        speaking().called("check", MISSPELT, "--language", "eo", "--format", "json");
    assertThat(found.get(1))
        .contains("\"code\":\"unknown-key\",\"severity\":\"error\",\"message\":\"nekonata ŝlosilo");
  }

  @Test
  void explanationsAreGivenInTheLanguage() throws Exception {
    List<String> told = speaking().called("explain", BENCH, "--language", "eo");
    assertThat(told.get(0)).as(told.get(2)).isEqualTo("0");
    assertThat(told.get(1))
        .contains("Scenaro: pre-provisioning-entra", "kaŝita", "eulaHidden estas vera", "Settings")
        .doesNotContain("Scenario", "hidden  ", "eulaHidden is true");
    List<String> object =
        speaking().called("explain", BENCH, "--language", "eo", "--format", "json");
    assertThat(object.get(1))
        .contains("\"screen\":\"eula\",\"shown\":false,\"because\":\"eulaHidden estas vera\"");
  }

  @Test
  void anUnknownLanguageIsAWrongCall() throws Exception {
    for (String command : List.of("check", "explain")) {
      List<String> refused = speaking().called(command, BENCH, "--language", "tlh");
      assertThat(refused.get(0)).isEqualTo("2");
      assertThat(refused.get(1)).isEmpty();
      assertThat(refused.get(2))
          .contains("there are no texts in \"tlh\"; known: ar, de, en, eo, es, fr, ja, pt");
    }
  }

  private static ResourcesChanged speaking() throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> texts = Files.list(HOME.resolve("src/test/resources/languages/eo"))) {
      for (Path text : texts.toList()) {
        files.put("src/main/resources/oobesim/i18n/" + text.getFileName(), Files.readString(text));
      }
    }
    return new ResourcesChanged(files);
  }
}
