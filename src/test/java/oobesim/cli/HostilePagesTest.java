// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.JsonText;
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
    HostileTold told = told("hostile", hostile);
    Path actual = shots("actual", hostile);
    Path report = folder.resolve("report");
    told.said("compare text", "compare", expected, actual, "--report", report);
    told.files(report);
    assertThat(told.all()).containsKeys("report junit.xml", "report index.html", "run.jsonl json");
    assertThat(told.all()).containsKeys("paths index.html", "gallery index.html");
    assertThat(told.of("page index.html")).contains("&lt;script&gt;alert");
    told.assertHarmless();
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

  private HostileTold told(String name, String chart) throws IOException {
    HostileTold told = new HostileTold();
    Path profile = profile(name, chart);
    Path file = profile.resolveSibling("flows/mine.json");
    for (String format : List.of("text", "json", "github")) {
      told.said("check " + format, "check", profile, file, "--format", format);
    }
    told.said("explain text", "explain", profile);
    told.said("explain json", "explain", profile, "--format", "json");
    for (String format : List.of("mermaid", "dot", "scxml", "xstate")) {
      told.said("graph " + format, "graph", file, "--format", format);
    }
    Path out = folder.resolve("out");
    told.said("paths text", "paths", profile, "--bound", 40, "--out", out.resolve("paths"));
    told.files(out.resolve("paths"));
    told.said("gallery text", "gallery", profile, "--out", out.resolve("gallery"));
    told.files(out.resolve("gallery"));
    ran(told, profile);
    return told;
  }

  private void ran(HostileTold told, Path profile) throws IOException {
    String line = HOSTILE.replaceAll("\\R", " ");
    Path script = Files.writeString(folder.resolve("s.script"), SCRIPT.formatted(line));
    Path journal = folder.resolve("run.jsonl");
    Path shots = folder.resolve("shots");
    Path made = folder.resolve("made");
    Path page = folder.resolve("page");
    told.said(
        "play json", "play", profile, "--script", script, "--journal", journal, "--shots", shots);
    assertThat(told.of("play json")).contains("\"screen\":\"thanks\"", "\"screen\":\"desktop\"");
    told.files(shots);
    told.file("run.jsonl json", journal);
    told.said("replay text", "replay", journal);
    told.said("new-drill text", "new-drill", journal, "--out", made, "--id", "made");
    told.said("check made text", "check", made.resolve("made.json"));
    Path drill = made.resolve("made.json");
    told.said("debrief text", "debrief", journal, "--drill", drill, "--out", page);
    told.files(page);
  }

  private Path shots(String name, String chart) throws IOException {
    Path out = folder.resolve("pictures-" + name);
    new HostileTold().said("snapshot text", "snapshot", profile(name, chart), "--out", out);
    return out;
  }
}
