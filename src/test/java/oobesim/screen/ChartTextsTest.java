// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import org.junit.jupiter.api.Test;

/** What charts and catalogues name has words. */
class ChartTextsTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final Path CHART = HOME.resolve("profiles/flows/windows-oobe.json");

  private static final Path MESSAGES =
      HOME.resolve("src/main/resources/oobesim/i18n/messages.properties");

  private final Messages messages = Messages.load(Locale.US);

  @Test
  void everyScreenHasAScene() {
    assertThat(Scenes.all().map(Scene::id)).contains(ScreenId.values());
  }

  @Test
  void everyComplaintOfTheChartHasWords() throws IOException {
    assertThat(values(CHART, "message"))
        .allSatisfy(id -> assertThat(messages.has("message." + id)).as(id).isTrue());
  }

  /** One of its own, or the one that all failures of its code share: they look alike. */
  @Test
  void everyFailureThatAPageShowsHasASentence() {
    assertThat(KnownFailures.shown())
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(
                        messages.has("failure." + entry.id() + ".text")
                            || messages.has("failure." + lower(entry.code()) + ".text"))
                    .as(entry.id())
                    .isTrue());
  }

  @Test
  void noSentenceIsWithoutItsFailure() throws IOException {
    Set<String> ids = new TreeSet<>(Set.of("unknown"));
    KnownFailures.codes().forEach((id, code) -> ids.addAll(Set.of(id, lower(code))));
    assertThat(sentences()).isNotEmpty().allSatisfy(id -> assertThat(ids).contains(id));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static Set<String> sentences() throws IOException {
    Matcher matcher =
        Pattern.compile("(?m)^failure\\.(.+?)\\.text").matcher(Files.readString(MESSAGES));
    Set<String> ids = new TreeSet<>();
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  private static Set<String> values(Path file, String key) throws IOException {
    Matcher matcher =
        Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]+)\"").matcher(Files.readString(file));
    Set<String> values = new TreeSet<>();
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }
}
