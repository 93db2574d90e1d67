// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.i18n.Languages;
import oobesim.provisioning.around.WindowsVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen says in every language what it said when somebody last looked at it: a file for each
 * language and Windows, in which a line that several scenes share stands once.
 */
class ScreensInLanguagesTest {
  private final TextSnapshots snapshots = TextSnapshots.ofProject();

  static Stream<Arguments> languages() {
    return files().map(Arguments::of);
  }

  /** The snapshots of this test, so that none of them is taken for a leftover. */
  static Stream<String> files() {
    return Languages.known().stream()
        .filter(language -> !language.equals("en"))
        .flatMap(
            language ->
                Stream.of(WindowsVersion.values())
                    .map(version -> file(language, version.number())));
  }

  private static String file(String language, String windows) {
    return "languages/" + language + "/windows-" + windows + ".txt";
  }

  @ParameterizedTest
  @MethodSource("languages")
  void screensReadAsAccepted(String file) throws IOException {
    String language = file.split("/")[1];
    String windows = file.replaceFirst(".*/", "").replace(".txt", "");
    ScreenCatalog screens = ScreenCatalog.in(Locale.of(language));
    StringBuilder all = new StringBuilder();
    Set<String> said = new TreeSet<>();
    Scenes.all()
        .filter(scene -> scene.folder().equals(windows))
        .forEach(
            scene -> {
              Screen screen = screens.describe(scene.layers(), scene.world());
              assertThat(ScreenShape.of(screen))
                  .as("other nodes than in English: " + scene)
                  .isEqualTo(ScreenShape.of(Scenes.describe(scene)));
              String text = ScreenText.plain(screen);
              all.append(news(text, said));
            });
    snapshots.check(file, all.toString());
  }

  /** The lines of a text that no scene before had; its first line names the screen. */
  private static String news(String text, Set<String> said) {
    StringBuilder news = new StringBuilder();
    text.lines()
        .filter(line -> !line.isBlank() && said.add(line))
        .forEach(line -> news.append(line).append('\n'));
    return news.toString();
  }
}
