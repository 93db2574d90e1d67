// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.i18n.Words;
import oobesim.support.English;
import org.junit.jupiter.api.Test;

/** docs/limits.md has each limit with its code and number. */
class LimitsPageTest {
  @Test
  void thePageHasEachLimit() throws IOException {
    String rows = Stream.of(Limit.values()).map(LimitsPageTest::row).collect(Collectors.joining());
    new GeneratedPart(GeneratedPart.DOCS.resolve("limits.md"), "limits")
        .check("| code | at most | what is told | what to do |\n|---|---|---|---|\n" + rows);
  }

  private static String row(Limit limit) {
    Words words = English.WORDS;
    return String.format(
        Locale.ROOT,
        "| `%s` | %,d | %s | %s |\n",
        limit.code(),
        limit.most(),
        words.say(limit.said()),
        words.say(limit.said().beside(Finding.HINT)));
  }
}
