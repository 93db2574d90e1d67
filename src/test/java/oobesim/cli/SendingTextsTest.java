// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import org.junit.jupiter.api.Test;

class SendingTextsTest {
  private static final Path MAIN = Path.of("src", "main", "java", "oobesim");
  private static final Messages BUNDLE = Messages.load("sending", Locale.ENGLISH);

  /** What looks like a key of this bundle: two words with a point between. */
  private static final Pattern KEY =
      Pattern.compile("\"((?:address|key|call|reply|spool|journal|home)\\.[a-z-]+)\"");

  @Test
  void everyTextIsSaid() throws IOException {
    String sources = sources();
    assertThat(BUNDLE.keys())
        .map(key -> key.replaceFirst("\\.(one|several)$", ""))
        .allSatisfy(key -> assertThat(sources).contains("\"" + key + "\""));
  }

  @Test
  void everyKeyHasAText() throws IOException {
    Set<String> keys =
        BUNDLE.keys().stream()
            .map(key -> key.replaceFirst("\\.(one|several)$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> said =
        KEY.matcher(sources())
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(said).hasSizeGreaterThan(20).isSubsetOf(keys);
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : new String[] {"record/store", "record/spool", "cli"}) {
      try (Stream<Path> files = Files.list(MAIN.resolve(folder))) {
        for (Path file : files.toList()) {
          String code = Files.readString(file);
          boolean sends = !folder.equals("cli") || code.contains("SendTexts");
          all.append(sends ? code : "");
        }
      }
    }
    return all.toString();
  }
}
