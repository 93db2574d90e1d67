// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.flow.FailureWords;
import oobesim.flow.Notices;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** docs/cli.md has everything that {@code expect notice} can ask for. */
class NoticesPageTest {
  @Test
  void thePageHasEachNotice() throws IOException {
    String rows =
        Notices.of(ShippedFlow.flow()).stream()
            .map(NoticesPageTest::row)
            .collect(Collectors.joining());
    new GeneratedPart(GeneratedPart.DOCS.resolve("cli.md"), "notices")
        .check("| notice | what it is |\n|---|---|\n" + rows);
  }

  private static String row(String id) {
    String title =
        FailureWords.english().title(ShippedFlow.flow().failures().find(id).orElseThrow());
    return String.format(Locale.ROOT, "| [`%1$s`](failures.md#%1$s) | %2$s |\n", id, title);
  }
}
