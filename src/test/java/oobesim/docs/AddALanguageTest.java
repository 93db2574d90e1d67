// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is files of texts: the page's example is played and looked up. */
class AddALanguageTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final String PROFILE = HOME.resolve("profiles/not-registered.json").toString();

  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void aScriptThatShowsTwoPages() throws Exception {
    script =
        Files.writeString(
            folder.resolve("two.script"),
            "power on\nwait-for region\nshow\nclick yes\nwait-for keyboard\nshow\n");
  }

  @Test
  void newFilesAreAllThatALanguageTakes() throws Exception {
    Map<String, String> files = HowTo.named("add-a-language").changed();
    assertThat(files.keySet())
        .hasSize(2)
        .allMatch(file -> file.endsWith("_eo.properties"))
        .noneMatch(file -> Files.exists(HOME.resolve(file)));
  }

  @Test
  void pagesAreInTheLanguageAndInEnglishWhereATextIsMissing() throws Exception {
    Map<String, String> files = HowTo.named("add-a-language").changed();
    List<String> played =
        new ResourcesChanged(files)
            .called("play", PROFILE, "--script", script.toString(), "--language", "eo");
    assertThat(played.get(0)).as(played.get(2)).isEqualTo("0");
    assertThat(played.get(1))
        .contains("Ĉu ĉi tiu lando estas la ĝusta?", "\"label\":\"Jes\"")
        .contains("\"title\":\"Is this the right keyboard layout")
        .doesNotContain("Is this the right country");
  }

  @Test
  void failuresAreExplainedInTheLanguage() throws Exception {
    Map<String, String> files = HowTo.named("add-a-language").changed();
    List<String> told =
        new ResourcesChanged(files).called("failures", "no-internet", "--language", "eo");
    assertThat(told.get(1)).contains("no-internet: Mankas interreto").contains("  fix ");
  }

  @Test
  void withoutItsFilesTheLanguageIsRefusedAndTheKnownOnesAreNamed() throws Exception {
    List<String> played =
        new ResourcesChanged(Map.of())
            .called("play", PROFILE, "--script", script.toString(), "--language", "eo");
    assertThat(played).first().isEqualTo("2");
    assertThat(played.get(1)).isEmpty();
    assertThat(played.get(2))
        .contains("there are no texts in \"eo\"; known: ar, de, en, es, fr, ja, pt");
    List<String> with =
        new ResourcesChanged(HowTo.named("add-a-language").changed())
            .called("failures", "--language", "tlh");
    assertThat(with.get(2)).contains("\"tlh\"; known: ar, de, en, eo, es, fr, ja, pt");
  }

  /** A key that English has not would be a text that nobody ever sees. */
  @Test
  void everyKeyOfTheExampleIsOneOfEnglish() throws Exception {
    for (Map.Entry<String, String> file : HowTo.named("add-a-language").changed().entrySet()) {
      Properties english =
          properties(Files.readString(HOME.resolve(file.getKey().replace("_eo", ""))));
      assertThat(english.keySet()).containsAll(properties(file.getValue()).keySet());
    }
  }

  private static Properties properties(String text) throws Exception {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }
}
