// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import oobesim.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A call that cannot be read is refused in the language of its caller, with the way on. */
class WrongCallTest {
  private static final String[] CALLS = {
    "run --nope",
    "run a b c",
    "play",
    "play x --script",
    "play x --script y --seed abc",
    "play x --script y --script z",
    "graph x --format zz",
    "snapshot x --out d --size u",
    "snapshot x --out d --scale u",
    "snapshot x --out d --shard u",
    "run --language",
    "--speed 3 run x"
  };

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          run --nope                      | there is no option --nope
          run a b c                       | too many words: b c
          send --to u --spool s --too=https://a:b@c/d | there is no option --too=https://…@c/d
          run a b https://a:b@c/d         | too many words: b https://…@c/d
          play                            | missing: --script SCRIPT, FILE
          play x --script                 | the option --script needs a value: SCRIPT
          play x --script y --seed abc    | "abc": --seed is a whole number from -9223372036854775808 to 9223372036854775807
          play x --script y --script z    | the option --script may stand only once
          graph x --format zz             | "zz" is no value of --format; it takes mermaid, dot, scxml, xstate
          snapshot x --out d --size u     | 'u' is no size such as 1280x800
          """)
  void itSaysWhatIsWrong(String call, String told) {
    CommandResult result = Call.oobesim((Object[]) call.split(" "));
    assertThat(result.exit()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.err()).startsWith("oobesim: " + told);
    assertThat(result.err().strip()).endsWith("--help");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --drill d-05 run                      | --drill stands before run
          --instructor run                      | --instructor stands before run
          profiles/default.json play x --script y | profiles/default.json stands before play
          --language de play x --script y       | --language steht vor play
          """)
  void whatStandsBeforeACommandIsRefusedRatherThanForgotten(String call, String words) {
    CommandResult result = Call.oobesim((Object[]) call.split(" "));
    assertThat(result.exit()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.err()).startsWith("oobesim: " + words);
  }

  @Test
  void theLanguageMayStandBeforeACommandThatSpeaks() {
    Object[] before = "--language de check nowhere.json".split(" ");
    Object[] behind = "check --language de nowhere.json".split(" ");
    assertThat(Call.oobesim(before).err())
        .isEqualTo(Call.oobesim(behind).err())
        .contains("nowhere");
    assertThat(Call.oobesim("--language", "fr", "check", "--language", "de", "nowhere.json").err())
        .as("the one behind it counts")
        .isEqualTo(Call.oobesim(behind).err());
  }

  @ParameterizedTest
  @CsvSource({
    "--language de, Meinten Sie --mode?",
    "--language de_AT, Meinten Sie --mode?",
    "--language=fr, Vouliez-vous dire --mode",
    "--language xx, Did you mean --mode?"
  })
  void whatTheCallAsksForCountsAlthoughItCouldNotBeRead(String language, String meant) {
    String[] call = ("run --mdoe try " + language).split(" ");
    assertThat(Call.oobesim((Object[]) call).err()).contains(meant);
  }

  static Stream<Arguments> foreign() {
    return Languages.known().stream()
        .filter(tag -> !tag.equals("en"))
        .flatMap(tag -> Stream.of(CALLS).map(call -> Arguments.of(tag, call)));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void noneIsAnsweredInEnglishInAnotherLanguage(String tag, String call) {
    Object[] arguments = call.split(" ");
    String english = Call.oobesim(arguments).err();
    String told = new Call().speaking(tag).with(arguments).err();
    assertThat(told.lines()).hasSameSizeAs(english.lines().toList());
    assertThat(told.lines()).doesNotContainAnyElementsOf(english.lines().toList());
  }
}
