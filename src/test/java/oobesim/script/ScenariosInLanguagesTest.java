// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flow of every scenario with an image of each language, on Windows 10 and 11. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosInLanguagesTest {
  private static final String MARK = "# Profile: ";

  /** Shorter ones are names of products, too. */
  private static final int LEAST_OF_A_SENTENCE = 16;

  private final Map<String, Rehearsed> english = new HashMap<>();
  private final ScreenCatalog screens = ScreenCatalog.asTheDeviceSpeaks();

  /**
   * A scenario on a version of Windows in a language.
   *
   * @param script that leads through it
   * @param windows which version
   * @param image the image's language
   */
  private record Spoken(Path script, String windows, String image) {
    Locale language() {
      return Locale.forLanguageTag(Locale.forLanguageTag(image).getLanguage());
    }

    boolean speaks(Locale other) {
      return language().getLanguage().equals(other.getLanguage());
    }

    @Override
    public String toString() {
      return script.getFileName() + " on Windows " + windows + " in " + image;
    }
  }

  /**
   * What was seen.
   *
   * @param visits the pages
   * @param met whether everything that the script expects was so
   */
  private record Rehearsed(List<Visit> visits, boolean met) {
    List<String> pages() {
      return visits.stream().map(visit -> visit.screen().value()).toList();
    }
  }

  static List<Spoken> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles", "scripts"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(
              script ->
                  Stream.of("10", "11")
                      .flatMap(
                          windows ->
                              Stream.of("de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP", "ar-SA")
                                  .map(image -> new Spoken(script, windows, image))))
          .filter(ScenariosInLanguagesTest::there)
          .toList();
    }
  }

  /** Device preparation is not there on Windows 10. */
  private static boolean there(Spoken spoken) {
    return spoken.windows().equals("11") || !spoken.script().endsWith("device-preparation.script");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theFlowIsTheSameAndEveryPageSpeaks(Spoken spoken) {
    Rehearsed run = play(spoken.script(), spoken.windows(), spoken.image());
    Rehearsed english = english(spoken);
    assertThat(run.pages()).isNotEmpty().isEqualTo(english.pages());
    assertThat(run.met()).isEqualTo(english.met());

    List<String> sentences = sentences(spoken.language());
    List<Screen> seen =
        run.visits().stream()
            .map(visit -> screens.describe(visit.layers(), visit.world()))
            .filter(screen -> spoken.speaks(screen.language()))
            .toList();
    assertThat(seen).isNotEmpty();
    for (Screen screen : seen) {
      String said = ScreenText.plain(screen);
      assertThat(sentences).as(said).noneMatch(said::contains);
    }
  }

  /** Played once for all languages. */
  private Rehearsed english(Spoken spoken) {
    return english.computeIfAbsent(
        spoken.script() + spoken.windows(), _ -> play(spoken.script(), spoken.windows(), "en-US"));
  }

  /** English sentences of pages that are said otherwise in a language. */
  private static List<String> sentences(Locale language) {
    Messages english = Messages.load(Locale.ENGLISH);
    Messages other = Messages.load(language);
    return english.keys().stream()
        .filter(key -> english.names(key).isEmpty())
        .filter(key -> !other.text(key).contains(english.text(key)))
        .map(english::text)
        .filter(text -> text.length() >= LEAST_OF_A_SENTENCE)
        .collect(Collectors.toSet())
        .stream()
        .toList();
  }

  private Rehearsed play(Path script, String windows, String image) {
    String text = inAnyLanguage(read(script));
    SimulationProfile profile =
        Rehearsal.profile(name(text), "windows.version", windows, "windows.locale", image);
    List<Visit> visits = new ArrayList<>();
    ScriptResult result =
        ScriptPlayer.play(
            ShippedFlow.flow(),
            new RunHeader("windows-oobe", Optional.empty(), 1, profile),
            ScriptReader.read(text, profile, ShippedFlow.flow()).script().orElseThrow(),
            screens,
            RunWatcher.NOBODY.withVisits(visits::add));
    return new Rehearsed(visits, result.met());
  }

  private static String read(Path script) {
    try {
      return Files.readString(script);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What a script expects to read, but for codes and names, is English. */
  private static String inAnyLanguage(String script) {
    return script
        .lines()
        .filter(line -> !line.startsWith("expect text not "))
        .collect(Collectors.joining("\n"));
  }

  private static String name(String text) {
    return text.lines()
        .filter(line -> line.startsWith(MARK))
        .findFirst()
        .orElseThrow()
        .substring(MARK.length())
        .replace(".json", "");
  }
}
