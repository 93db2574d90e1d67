// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;
import oobesim.support.OwnPagesFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One text in every place of a flow file with pages of its own that takes it, sent to whatever
 * tells of a flow or of a run of it: what is found there by walking the file, so that what is added
 * to it is tried by itself.
 */
class HostilePagesTest {
  /** A text, or a key with a colon behind it. */
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?");

  /** By which the script leads the run. */
  private static final Set<String> LED =
      Set.of(
          "screen",
          "meta",
          "power-on",
          "next",
          "done",
          "berlin",
          "tag",
          "PT6S",
          "asset-tag",
          "thanks");

  private static final String HOSTILE =
      "=1+1</title><script>alert(1)</script><img src=x onerror=alert(1)>\"'-->]]>\r\n"
          + "::error file=a::b\n\u001b]0;t\u0007\u009b2J\u202e\u2028{{body}}";

  private static final String SCRIPT =
      """
      power on
      wait 10s
      show
      select berlin
      type tag %s
      click next
      show
      click done
      show
      """;

  @TempDir Path folder;
  private String flow;

  @BeforeEach
  void aFlowThatSaysAllThatItCan() {
    flow =
        OwnPagesFlow.text()
            .replace(
                "\"meta\": { \"screen\": \"boot\" }",
                """
                "description": "It starts", "tags": ["early"],
                "meta": { "screen": "boot", "source": "a page", "confidence": "observed" }\
                """)
            .replace(
                "{ \"target\": \"thanks\" }",
                """
                { "target": "thanks", "description": "On", "meta": { "source": "a book" } }\
                """);
    assertThat(flow).contains("It starts", "a book");
  }

  @Test
  void inEveryPlaceOfAFlowWithPages() throws IOException {
    String hostile = everywhere();
    Path expected = shots("expected", flow);
    Map<String, String> written = told("hostile", hostile);
    Path actual = shots("actual", hostile);
    Path report = folder.resolve("report");
    said(written, "compare text", "compare", expected, actual, "--report", report);
    files(written, report);
    assertThat(written.keySet())
        .contains("report junit.xml", "report index.html", "run.jsonl json");
    assertThat(written.keySet()).contains("paths index.html", "gallery index.html");
    assertThat(written.get("page index.html")).contains("&lt;script&gt;alert");
    written.forEach(HostileOutput::assertHarmless);
  }

  /** The text wherever there is still a flow. */
  private String everywhere() {
    String changed = flow;
    int from = 0;
    int taken = 0;
    for (Matcher text = TEXT.matcher(changed); text.find(from); text = TEXT.matcher(changed)) {
      String word = JsonText.ascii(HOSTILE);
      String colon = text.group(2) == null ? "" : text.group(2);
      String one =
          changed.substring(0, text.start()) + word + colon + changed.substring(text.end());
      boolean takes = !LED.contains(text.group(1)) && OwnPagesFlow.reading(one).flow().isPresent();
      from = text.start() + (takes ? word.length() + colon.length() : text.group().length());
      changed = takes ? one : changed;
      taken += takes ? 1 : 0;
    }
    // All texts of pages in two languages, descriptions and sources.
    assertThat(taken).isGreaterThan(25);
    return changed;
  }

  private Path profile(String name, String chart) throws IOException {
    Path at = Files.createDirectories(folder.resolve(name).resolve("flows"));
    Files.writeString(at.resolve("mine.json"), chart);
    return Files.writeString(
        folder.resolve(name).resolve("p.json"), "{\"name\":\"P\",\"flow\":\"mine\"}");
  }

  private Map<String, String> told(String name, String chart) throws IOException {
    Map<String, String> written = new TreeMap<>();
    Path profile = profile(name, chart);
    Path file = profile.resolveSibling("flows/mine.json");
    for (String format : List.of("text", "json", "github")) {
      said(written, "check " + format, "check", profile, file, "--format", format);
    }
    said(written, "explain text", "explain", profile);
    said(written, "explain json", "explain", profile, "--format", "json");
    for (String format : List.of("mermaid", "dot", "scxml", "xstate")) {
      said(written, "graph " + format, "graph", file, "--format", format);
    }
    Path out = folder.resolve("out");
    said(written, "paths text", "paths", profile, "--bound", 40, "--out", out.resolve("paths"));
    files(written, out.resolve("paths"));
    said(written, "gallery text", "gallery", profile, "--out", out.resolve("gallery"));
    files(written, out.resolve("gallery"));
    ran(written, profile);
    return written;
  }

  private void ran(Map<String, String> written, Path profile) throws IOException {
    String line = HOSTILE.replaceAll("\\R", " ");
    Path script = Files.writeString(folder.resolve("s.script"), SCRIPT.formatted(line));
    Path journal = folder.resolve("run.jsonl");
    Path shots = folder.resolve("shots");
    Path made = folder.resolve("made");
    Path page = folder.resolve("page");
    said(
        written,
        "play json",
        "play",
        profile,
        "--script",
        script,
        "--journal",
        journal,
        "--shots",
        shots);
    assertThat(written.get("play json"))
        .contains("\"screen\":\"thanks\"", "\"screen\":\"desktop\"");
    files(written, shots);
    written.put("run.jsonl json", Files.readString(journal));
    said(written, "replay text", "replay", journal);
    said(written, "new-drill text", "new-drill", journal, "--out", made, "--id", "made");
    said(written, "check made text", "check", made.resolve("made.json"));
    Path drill = made.resolve("made.json");
    said(written, "debrief text", "debrief", journal, "--drill", drill, "--out", page);
    files(written, page);
  }

  private Path shots(String name, String chart) throws IOException {
    Path out = folder.resolve("pictures-" + name);
    said(new TreeMap<>(), "snapshot text", "snapshot", profile(name, chart), "--out", out);
    return out;
  }

  private static void said(Map<String, String> written, String name, Object... call) {
    CommandResult result = new Call().drawing((screen, display) -> texts(screen)).with(call);
    assertThat(result.exit()).as("%s\n%s", name, result.err()).isLessThan(ExitCode.FAULT);
    written.put(name, result.out());
    written.put(name + ", messages", result.err());
  }

  private static Shot texts(Screen screen) {
    Picture pixel = new Picture(1, 1, new int[1]);
    return new Shot(
        pixel,
        new TextForm(
            ScreenText.texts(screen).stream()
                .map(
                    it -> new TextForm.Node("page/a", "text", it, new Box(0, 0, 1, 1), true, false))
                .toList()));
  }

  private static void files(Map<String, String> written, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        assertThat(name).matches("[\\w./-]+");
        if (name.endsWith(".json")) {
          assertThat(JsonReader.read(Files.readString(file)).findings()).as(name).isEmpty();
        } else if (name.matches(".*\\.(html|xml|txt|script|csv|svg)")) {
          written.put(folder.getFileName() + " " + name, Files.readString(file));
        }
      }
    }
  }
}
