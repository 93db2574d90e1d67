// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.app.Main;
import oobesim.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class HelpTextsTest {
  private static final Messages BUNDLE = Messages.load("cli", Locale.ENGLISH);

  static final List<String> KEYS = BUNDLE.keys().stream().sorted().toList();

  static List<CommandSpec> commands() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    CommandLine program = Commands.model(Main.program(new Console(nowhere, nowhere)));
    return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndAllThatItTakesIsDescribed(CommandSpec command) {
    assertThat(command.usageMessage().description()).isNotEmpty();
    assertThat(command.args())
        .allSatisfy(it -> assertThat(it.description()).as(it.paramLabel()).isNotEmpty());
  }

  @ParameterizedTest
  @FieldSource("KEYS")
  void everyTextDescribesSomething(String key) {
    String text = BUNDLE.text(key);
    String begin = text.substring(0, (text + "${").indexOf("${"));

    assertThat(commands().stream().flatMap(HelpTextsTest::said))
        .anyMatch(said -> said.startsWith(begin));
  }

  @ParameterizedTest
  @FieldSource("KEYS")
  void picocliFindsATextWithTheNameOfTheProgramBeforeIt(String key) {
    HelpTexts texts = new HelpTexts(CliWords.ENGLISH);

    assertThat(texts.getString("oobesim." + key)).isEqualTo(BUNDLE.text(key));
    assertThat(Collections.list(texts.getKeys())).contains(key, "oobesim." + key);
  }

  private static Stream<String> said(CommandSpec command) {
    return Stream.concat(
        Stream.of(command.usageMessage().description()),
        command.args().stream().flatMap(it -> Stream.of(it.description())));
  }
}
