// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final Path COMMANDS = Path.of("src", "main", "java", "oobesim", "cli");
  private static final Messages BUNDLE = Messages.load("refusals", Locale.ENGLISH);

  /** Keys that are chosen before they are said. */
  private static final Set<String> CHOSEN =
      Set.of("unusable", "unplayable", "no-folder", "access-denied");

  private static final Pattern CALL =
      Pattern.compile("Refusal\\s*\\.(?:of|english)\\(\\s*\"([a-z-]+)\"");

  @Test
  void everyKeyHasATextAndEveryTextIsSaid() throws IOException {
    Set<String> said = new TreeSet<>(CHOSEN);
    Stream.of(NumberOption.values()).map(NumberOption::key).forEach(said::add);
    for (String code : sources()) {
      CALL.matcher(code).results().map((MatchResult it) -> it.group(1)).forEach(said::add);
    }

    assertThat(said).isEqualTo(new TreeSet<>(BUNDLE.keys()));
  }

  @Test
  void whatIsFilledInIsGivenByItsName() throws IOException {
    Map<String, Set<String>> given = new TreeMap<>();
    for (String code : sources()) {
      CALL.matcher(code)
          .results()
          .forEach(call -> given.put(call.group(1), names(code.substring(call.end()))));
    }

    assertThat(given).hasSizeGreaterThan(20);
    assertThat(given)
        .allSatisfy((key, names) -> assertThat(names).as(key).isEqualTo(BUNDLE.names(key)));
  }

  @Test
  void aRefusalIsSaid() {
    assertThat(Refusal.english("not-written", "file", "a.zip", "reason", Refusal.of("not-there")))
        .isEqualTo("cannot write a.zip: there is no such file or folder");
  }

  /** The literals of a call, up to its end, which none of the calls inside of it is. */
  private static Set<String> names(String arguments) {
    StringBuilder own = new StringBuilder();
    int depth = 1;
    for (int at = 0; depth > 0; at++) {
      char sign = arguments.charAt(at);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth == 1) {
        own.append(sign);
      }
    }
    return Pattern.compile("\"([a-z-]+)\"")
        .matcher(own)
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toSet());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(COMMANDS)) {
      return files.map(RefusalTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }
}
