// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.app.Main;
import oobesim.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever number an option does not take, the call is told which ones it does. */
class NumberOptionTest {
  private static final List<String> CALLS =
      List.of(
          "check x --deep --bound",
          "paths x --bound",
          "play x --script y --seed",
          "run --speed",
          "snapshot x --out d --scale",
          "compare a b --report d --colour",
          "compare a b --report d --window",
          "compare a b --report d --most");

  /** Each is no number, or one that no option but a seed takes. */
  private static final List<String> WORDS =
      List.of(
          "",
          "-5",
          "99999999999999999999",
          "-99999999999999999999",
          "abc",
          "1e19",
          "NaN",
          "Infinity",
          "0x1p3",
          "2d",
          " 3",
          "1,5");

  private static Stream<Arguments> wrong() {
    return CALLS.stream()
        .flatMap(call -> WORDS.stream().map(word -> Arguments.of(call, word)))
        .filter(it -> !(it.get()[0].toString().endsWith("--seed") && it.get()[1].equals("-5")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wrong")
  void theRangeIsSaid(String call, String word) {
    CommandResult result = call(call, word);
    assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.WRONG_CALL);
    String option = call.substring(call.lastIndexOf(' ') + 1);
    assertThat(result.err())
        .containsPattern(option + " is a (?:whole )?number from [-0-9.]+ to [0-9]+");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "check x --deep --bound, 0, from 1 to 100000",
    "check x --deep --bound, 99999999999999999, from 1 to 100000",
    "check x --deep --bound, 100001, from 1 to 100000",
    "run --speed, 0, from 0.001 to 1000000",
    "run --speed, 1000001, from 0.001 to 1000000",
    "snapshot x --out d --scale, '1,0.2', from 0.25 to 4",
    "compare a b --report d --window, 0, from 1 to 2147483647",
    "compare a b --report d --colour, 1.1, from 0 to 1",
    "snapshot x --out d --size, 99999x1, width and height from 100 to 9999",
    "snapshot x --out d --shard, 3/2, 'which one, from 1'",
    "snapshot x --out d --shard, 0/2, 'which one, from 1'",
    "compare a b --report d --mask, '1,2,3,9999999', at most 999999",
    "debrief j --out d --started, yesterday, no time such as 2026-03-01T08:30:00Z"
  })
  void whatLiesBesideTheRangeIsToldIt(String call, String word, String said) {
    CommandResult result = call(call, word);
    assertThat(result.exit()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.err()).contains(said);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void digitsOfAnyScriptAreDigits(String call) {
    boolean share = call.endsWith("--colour");
    assertThat(call(call, share ? "٠.١" : "٣").err())
        .contains(call(call, share ? "0.1" : "3").err());
    assertThat(call("snapshot x --out d --size", "١٢٨٠x٨٠٠").err()).doesNotContain("no size");
    assertThat(call("snapshot x --out d --shard", "١/٢").err()).doesNotContain("no part");
  }

  private static Stream<String> calls() {
    return CALLS.stream();
  }

  @Test
  void everyOptionThatTakesANumberIsAmongThem() {
    Set<String> numbers = new TreeSet<>();
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    Console nowhere = new Console(nothing, nothing);
    for (CommandLine command : Commands.model(Main.program(nowhere)).getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
          numbers.add(option.longestName());
        }
      }
    }
    assertThat(numbers)
        .hasSize(NumberOption.values().length)
        .allMatch(name -> NumberOption.of(name).isPresent());
    assertThat(CALLS).allMatch(call -> NumberOption.of(option(call)).isPresent());
    assertThat(CALLS.stream().map(NumberOptionTest::option)).containsAll(numbers);
  }

  @Test
  void itIsSaidInTheLanguageOfTheCaller() {
    for (String tag : Languages.known()) {
      assertThat(new Call().speaking(tag).with("check", "x", "--deep", "--bound", "1e30").err())
          .contains("--bound", "1", "100000", "1e30");
    }
  }

  private static String option(String call) {
    return call.substring(call.lastIndexOf(' ') + 1);
  }

  private static CommandResult call(String call, String word) {
    Object[] words = Stream.concat(Stream.of(call.split(" ")), Stream.of(word)).toArray();
    return Call.oobesim(words);
  }
}
