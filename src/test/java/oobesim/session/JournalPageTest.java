// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.page.ScreenId;
import oobesim.provisioning.Failure;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;

/** The reference page tells every kind of line that a journal can have. */
class JournalPageTest {
  private static final Duration AT = Duration.ofSeconds(6);
  private static final ScreenId BOOT = ScreenId.BOOT;

  private static final List<JournalEntry> ENTRIES =
      List.of(
          new JournalEntry.Started(
              AT,
              new RunHeader("x", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra"))),
          new JournalEntry.Done(AT, "power on", Optional.empty(), new Response(true, "", BOOT)),
          new JournalEntry.Shown(AT, BOOT),
          new JournalEntry.Stepped(AT, "next", List.of(), List.of()),
          new JournalEntry.Ignored(AT, "next"),
          new JournalEntry.Failed(
              AT, new Failure("no-internet", "", Optional.empty(), Optional.empty(), AT)),
          new JournalEntry.Noticed(AT, "x"),
          new JournalEntry.Kept(AT, "x"),
          new JournalEntry.Restored(AT, "x"),
          new JournalEntry.Steered(AT, new Steering.Jump()),
          new JournalEntry.Ended(AT, BOOT));

  @Test
  void everyKindOfLineStandsInThePage() throws IOException {
    assertThat(ENTRIES.stream().<Class<?>>map(JournalEntry::getClass).toList())
        .as("a sample of each kind")
        .containsExactlyInAnyOrder(JournalEntry.class.getPermittedSubclasses());
    assertThat(rows())
        .containsExactlyElementsOf(ENTRIES.stream().map(JournalPageTest::key).distinct().toList());
  }

  @Test
  void everyWordForLeadingStandsInThePage() throws IOException {
    assertThat(section())
        .contains("`speed N`", "`freeze`", "`go-on`", "`jump`", "`begin`", "`thought TIME`")
        .contains("`take-over`", "`hand-back`");
    assertThat(Steering.class.getPermittedSubclasses()).hasSize(8);
  }

  /** The first key after the time. */
  private static String key(JournalEntry entry) {
    Json line = JsonReader.read(JournalText.line(entry)).documents().getFirst();
    return ((Json.Obj) line).members().keySet().stream().skip(1).findFirst().orElseThrow();
  }

  private static List<String> rows() throws IOException {
    return Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
        .matcher(section())
        .results()
        .map(row -> row.group(1))
        .toList();
  }

  private static String section() throws IOException {
    String page = Files.readString(Path.of("docs", "cli.md"));
    return page.substring(page.indexOf("## Journals"));
  }
}
