// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = Words.in(Locale.ENGLISH);

  @Test
  void aSentenceIsSaidWithItsValues() {
    Phrase inner = Phrase.of("messages", "esp-status.installed", "done", 1, "total", 1200);
    assertThat(words.say(inner)).isEqualTo("1 of 1200 installed");
    assertThat(
            words.say(
                Phrase.of("messages", "esp-task.with-status", "task", "Apps", "status", inner)))
        .isEqualTo("Apps (1 of 1200 installed)");
  }

  @Test
  void whatIsTheSameInEveryLanguageIsSaidAsItIs() {
    assertThat(words.say(Phrase.verbatim("{0} 'x'"))).isEqualTo("{0} 'x'");
    assertThat(words.say(Phrase.NONE)).isEmpty();
    assertThat(Phrase.verbatim("")).isEqualTo(Phrase.NONE);
  }

  @Test
  void whatStandsBesideASentenceHasItsValues() {
    Phrase.Sentence twice = Phrase.of("findings", "duplicate-key", "key", "a");
    assertThat(words.say(twice)).isEqualTo("the key \"a\" stands twice; the last one counts");
    assertThat(words.say(twice.beside("hint"))).isEqualTo("remove one of them");
    assertThat(words.say(twice.beside("nothing"))).isEmpty();
  }

  @Test
  void severalAreListed() {
    assertThat(words.say(listed("people.trait-gap", "a", "b", "c"))).isEqualTo("a · b · c");
    assertThat(words.say(listed("people.trait-gap"))).isEmpty();
  }

  @Test
  void whatFilesSayIsSaidAsSomebodyHasTranslatedIt() {
    Words more =
        words.knowing(known(Map.of("a", "A", "b", "B"))).knowing(known(Map.of("b", "first")));
    assertThat(more.ofFile("a") + more.ofFile("b") + more.ofFile("c")).isEqualTo("Afirstc");
    assertThat(more.written(text -> "<" + text + ">").ofFile("a")).isEqualTo("<A>");
    assertThat(words.ofFile("a")).isEqualTo("a");
  }

  @Test
  void wordsThatKnowMoreFilesReadNoBundleAgain() {
    Words more = words.knowing(known(Map.of("a", "A")));
    assertThat(more.bundle("caller")).isSameAs(words.bundle("caller"));
    assertThat(words.written(text -> "<" + text + ">").bundle("caller"))
        .as("another pen")
        .isNotSameAs(words.bundle("caller"));
  }

  private static Translations known(Map<String, String> texts) {
    return text -> Optional.ofNullable(texts.get(text));
  }

  private static Phrase listed(String key, String... items) {
    List<Phrase> all = Stream.of(items).map(Phrase::verbatim).toList();
    return new Phrase.Listed("window", key, all);
  }
}
