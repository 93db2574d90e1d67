// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.support.TextsAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text in place of every translation that somebody has brought along. */
class HostileTranslationsTest {
  static final String TEXT =
      "=1+1<script>alert(1)</script><img src=x onerror=alert(1)>\"'></title>-->]]>{0}{{x}\r\n"
          + "::error file=a::b\n\u001b]0;t\u0007\u009b2J\u202e\u2028,\"=1+1\",\n=1+1";

  @TempDir Path folder;

  /** What says the texts of files in that text. */
  static String texts(Path... files) throws IOException {
    Map<String, Object> said = new TreeMap<>();
    for (Path file : files) {
      gather(JsonReader.read(Files.readString(file)).documents().getFirst(), said);
    }
    assertThat(said).hasSizeGreaterThan(2);
    return JsonText.write(said);
  }

  private static void gather(Json json, Map<String, Object> said) {
    switch (json) {
      case Json.Text text -> said.put(text.value(), TEXT);
      case Json.Arr array -> array.items().forEach(it -> gather(it, said));
      case Json.Obj object -> object.members().values().forEach(it -> gather(it, said));
      case Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  /** A folder of one's own with a file, and what says it in German. */
  private Path copied(Path file) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("de.json"), texts(file), StandardCharsets.UTF_8);
    return Files.copy(file, folder.resolve(file.getFileName()));
  }

  private Call german() {
    return new Call()
        .speaking("de")
        .owning(folder)
        .drawing((screen, display) -> TextsAlone.of(screen));
  }

  @Test
  void ofADrill() throws IOException {
    Path drill = copied(Path.of("profiles/drills/d-05-retry-is-enough.json"));
    Path passes = Path.of("profiles/drills/scripts/d-05-passes.script");
    Path runs = Files.createDirectories(folder.resolve("runs"));
    Path journal = runs.resolve("run.jsonl");
    Path out = folder.resolve("out");
    HostileTold told = new HostileTold();
    told.said("play json", german(), "play", drill, "--script", passes, "--journal", journal);
    told.said("check text", german(), "check", drill);
    told.said("debrief text", german(), "debrief", journal, "--drill", drill, "--out", out);
    told.said("results text", german(), "results", runs, "--out", folder.resolve("sheet"));
    told.said("new-drill text", german(), "new-drill", journal, "--out", folder.resolve("made"));
    told.files(out);
    told.files(folder.resolve("sheet"));
    assertThat(told.all().values()).anyMatch(it -> it.contains("=1+1&lt;script&gt;alert"));
    told.assertHarmless();
  }

  @Test
  void ofAProfile() throws IOException {
    Path written =
        Files.writeString(
            Files.createDirectory(folder.resolve("as-written")).resolve("mine.json"),
            """
            { "name": "Mine", "description": "What it is for",
              "exercise": "scenario", "device": { "registered": false } }
            """);
    Path profile = copied(written);
    Path script = Path.of("profiles/scripts/not-registered.script");
    HostileTold told = new HostileTold();
    for (String format : new String[] {"text", "json"}) {
      told.said("explain " + format, german(), "explain", profile, "--format", format);
    }
    for (String format : new String[] {"text", "json", "github"}) {
      told.said("check " + format, german(), "check", profile, "--format", format);
    }
    told.said("play json", german(), "play", profile, "--script", script);
    Path gallery = folder.resolve("gallery");
    told.said("gallery text", german(), "gallery", profile, "--out", gallery);
    told.files(gallery);
    assertThat(told.of("explain text")).contains("=1+1<script>");
    assertThat(told.of("explain text").lines()).noneMatch(it -> it.startsWith("=1+1\","));
    told.assertHarmless();
  }

  /** What is wrong with them is told in one line, and keeps nobody from anything. */
  @Test
  void thatAreNone() throws IOException {
    Path drill = copied(Path.of("profiles/drills/d-05-retry-is-enough.json"));
    Path texts = folder.resolve("texts/de.json");
    for (String bad :
        new String[] {"", "[[[[", "{\"a\":{\"b\":1}}", "{\"a\":1}{\"a\":2}", "null"}) {
      Files.writeString(texts, bad);
      assertThat(oobesim("check", drill).exit()).as(bad).isLessThan(2);
      Path journal = folder.resolve("run.jsonl");
      Path passes = Path.of("profiles/drills/scripts/d-05-passes.script");
      CommandResult played = german().with("play", drill, "--script", passes, "--journal", journal);
      assertThat(played.exit()).as(bad + played.err()).isZero();
      Path out = folder.resolve("out");
      assertThat(german().with("debrief", journal, "--drill", drill, "--out", out).exit()).isZero();
      try (Stream<Path> written = Files.list(out)) {
        assertThat(written).isNotEmpty();
      }
    }
  }
}
