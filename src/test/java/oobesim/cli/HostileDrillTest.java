// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.support.RecordStoreServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One text in every place of a drill that takes it, in the card as it is written, and as the name
 * of whoever rehearses: nothing of it steers whatever the run is told in.
 */
class HostileDrillTest {
  /** A text or, with a colon behind it, a key, which stays as it is. */
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?");

  private static final String ALL =
      "<script>alert(1)</script><img src=x onerror=alert(1)>\"'></title>-->]]>\r\n"
          + "::error file=a::b\n\u001b]0;t\u0007\u009b2J\u202e\u2028,\"=1+1\",\n=1+1";

  @TempDir Path folder;

  /**
   * A technician's, one with talk on the phone, one with an administrator, one with variants that
   * answer.
   */
  @ParameterizedTest
  @CsvSource({
    "d-05-retry-is-enough, d-05-passes, '=HYPERLINK(\"http://x\")'",
    "d-03-three-prompts, d-03-passes, '\t@SUM(1)'",
    "d-08-three-buttons, d-08-passes, ' +'",
    "d-17-the-wait-for-the-domain, d-17-passes-from-the-kitchen, '\t-1'"
  })
  void inEveryPlaceOfADrill(String name, String played, String before) throws IOException {
    String text = before + ALL;
    Path script = Path.of("profiles/drills/scripts/" + played + ".script");
    HostileDrill hostile = HostileDrill.of(drill(name), text);
    assertThat(hostile.taken())
        .contains(".title", ".order.*", ".may.*", ".mayNot.*", ".objective", ".group", ".number")
        .contains(".steps.*.title", ".steps.*.why", ".wrongTurns.*.why", ".hints.*.text")
        .contains(".score.*.title", ".pass.needed.*.title", ".debrief.*");
    if (!name.startsWith("d-05")) {
      assertThat(hostile.taken()).contains(".talk.*.words", ".talk.*.answer");
    }
    if (name.startsWith("d-17")) {
      assertThat(hostile.taken()).contains(".variants.*.answers.*", ".card.*.label");
    }
    assertThat(hostile.refused()).contains(".id", ".limit");
    told(hostile.json(), script, text).forEach(HostileOutput::assertHarmless);
  }

  /** Of several devices side by side: one page for all, and one for each. */
  @Test
  void inEveryPlaceOfADrillWithPlaces() throws IOException {
    HostileDrill hostile = HostileDrill.of(drill("d-22-assembly-line"), "=1+1" + ALL);
    assertThat(hostile.taken()).contains(".places.groups.*.title", ".card.*.label");
    Path file = Files.writeString(folder.resolve("mine.json"), hostile.json());
    Path line = Files.createDirectory(folder.resolve("line"));
    Path out = folder.resolve("out");
    for (int place = 1; place <= 2; place++) {
      Path script = Path.of("profiles/drills/scripts/d-22-passes-laptop-a.script");
      Path journal = line.resolve("place-" + place + ".jsonl");
      oobesim("play", file, "--script", script, "--seed", place, "--journal", journal);
    }
    Map<String, String> written = new TreeMap<>();
    keep(written, "debrief text", oobesim("debrief", line, "--drill", file, "--out", out));
    for (String page : List.of("index.html", "place-1.html", "place-2.html")) {
      written.put(page, Files.readString(out.resolve(page)));
    }
    assertThat(written.get("index.html")).contains("&lt;script&gt;alert");
    written.forEach(HostileOutput::assertHarmless);
  }

  private static Path drill(String name) {
    return Path.of("profiles/drills/" + name + ".json");
  }

  /** What is refused is told in messages. */
  @Test
  void inAPlaceThatDoesNotTakeIt() throws IOException {
    String drill = Files.readString(Path.of("profiles/drills/d-05-retry-is-enough.json"));
    Matcher texts = TEXT.matcher(drill);
    int count = 0;
    while (texts.find()) {
      if (texts.group(2) == null && count++ % 5 == 0) {
        String with = replaced(drill, texts, ALL);
        Path file = Files.writeString(folder.resolve("bad.json"), with);
        for (String format : List.of("text", "json", "github")) {
          HostileOutput.assertHarmless(
              "check " + format, oobesim("check", file, "--format", format).out());
        }
      }
    }
    assertThat(count).isGreaterThan(50);
  }

  private static String replaced(String drill, Matcher text, String by) {
    return drill.substring(0, text.start()) + JsonText.ascii(by) + drill.substring(text.end());
  }

  private Map<String, String> told(String drill, Path script, String text) throws IOException {
    Path drills = Files.createDirectories(folder.resolve("drills"));
    Path file = Files.writeString(drills.resolve("mine.json"), drill);
    String line = text.replaceAll("\\R", " ").strip();
    Path noted =
        Files.writeString(
            folder.resolve("s.script"),
            Files.readString(script) + "\nnote code " + line + "\nmark " + line + "\n");
    Path runs = Files.createDirectories(folder.resolve("runs"));
    Path journal = runs.resolve("run.jsonl");
    Map<String, String> written = new TreeMap<>();
    for (String format : List.of("text", "json", "github")) {
      keep(written, "check " + format, oobesim("check", file, "--format", format));
    }
    CommandResult played = oobesim("play", file, "--script", noted, "--journal", journal);
    keep(written, "play json", played);
    assertThat(played.exit()).as(played.err()).isLessThan(2);
    String named = Files.readString(journal);
    assertThat(named).contains("\"trainee\":\"\"");
    named = named.replace("\"trainee\":\"\"", "\"trainee\":" + JsonText.write(text));
    Files.writeString(journal, named);
    Path out = folder.resolve("out");
    Path xapi = folder.resolve("x.json");
    keep(
        written,
        "debrief text",
        oobesim("debrief", journal, "--drill", file, "--out", out, "--xapi", xapi));
    written.put("debrief html", Files.readString(out.resolve("index.html")));
    written.put("journal json", Files.readString(journal));
    written.put("xapi json", oneLine(Files.readString(xapi)));
    Path sheet = folder.resolve("class");
    keep(written, "results text", oobesim("results", runs, "--out", sheet));
    written.put("results html", Files.readString(sheet.resolve("index.html")));
    written.put(
        "results csv", Files.readString(sheet.resolve("results.csv")).replace("\ufeff", ""));
    sent(drill, journal, written);
    Path made = Files.createTempDirectory(folder, "made");
    keep(written, "new-drill text", oobesim("new-drill", journal, "--out", made, "--id", "made"));
    written.put("new-drill json", oneLine(Files.readString(made.resolve("made.json"))));
    return written;
  }

  /** What a record store gets, and what waits for it on disk. */
  private void sent(String drill, Path journal, Map<String, String> written) throws IOException {
    Path beside = Files.createDirectories(journal.resolveSibling("drills"));
    Matcher named = Pattern.compile("\"id\":\"(d-[\\w-]+)\"").matcher(drill);
    assertThat(named.find()).isTrue();
    Files.writeString(beside.resolve(named.group(1) + ".json"), drill);
    Path spool = Files.createTempDirectory(folder, "spool");
    try (RecordStoreServer server = new RecordStoreServer()) {
      Call call =
          new Call()
              .knowing("OOBESIM_STORE_KEY", "trainer")
              .knowing("OOBESIM_STORE_SECRET", "s-e-c");
      keep(
          written,
          "send text",
          call.with("send", "--to", server.endpoint(), "--spool", spool, journal));
      assertThat(server.kept()).as(written.get("send text, messages")).isNotEmpty();
      server.kept().forEach((id, kept) -> written.put(id + " json", oneLine(kept)));
    }
    try (Stream<Path> files = Files.walk(spool)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written.put(file.getFileName() + " spool", Files.readString(file));
      }
    }
  }

  /** Between its values a file may have as many lines as it likes, inside of them none. */
  private static String oneLine(String json) {
    assertThat(JsonReader.read(json).findings()).as(json).isEmpty();
    return json.replaceAll("\\R", " ");
  }

  private static void keep(Map<String, String> written, String name, CommandResult result) {
    assertThat(result.exit()).as(result.err()).isLessThan(ExitCode.FAULT);
    written.put(name, result.out());
    written.put(name + ", messages", result.err());
  }
}
