// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One text in every field of a profile, a flow and a script, sent to everything that the program
 * writes: nothing steers whatever reads it, and nothing looks like a line, a tag or a cell of its
 * own.
 */
class HostileTextTest {
  /**
   * The same fields with nothing in them that anybody could mind: what all else is held against.
   */
  private static final String HARMLESS = "harmless";

  private static final Map<String, String> EXPECTED = new TreeMap<>();

  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void technician() throws IOException {
    String shipped = Files.readString(Path.of("profiles/scripts/technician-flow.script"));
    String without =
        shipped
            .lines()
            .filter(line -> !line.startsWith("expect text"))
            .collect(Collectors.joining("\n", "", "\n"));
    script = Files.writeString(folder.resolve("s.script"), without);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("all control characters", marks("x")),
        Arguments.of("and a command in a line of its own", "a\r\n::error file=a::b\n::error::c"),
        Arguments.of("the end of a log entry", "a]LOG]LOG]!><time=\"0\" type=\"3\">\n<![LOG[b"),
        Arguments.of("a script", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
        Arguments.of("ends of tags and comments", "\"'><!-- ]]> --> &amp; &#0; <?xml?>"),
        Arguments.of("a formula", "=HYPERLINK(\"http://x\";\"y\")"),
        Arguments.of("another formula", "@SUM(1+1)*cmd|' /C calc'!A0"),
        Arguments.of("a formula behind a blank", " +1-2"),
        Arguments.of("a formula behind a tab", "\t=1"),
        Arguments.of("quotes and backslashes", "\\\"'\\\\`${x}%1$s%n{0}\\u001B\\n"),
        Arguments.of("a key of a registry", "x\"\r\n[HKEY_LOCAL_MACHINE\\a]\r\n\"y\"=\"z"),
        Arguments.of("a line of a diagram", "a\n  b --> c : d\n}\n\"]; x -> y; #35;"),
        Arguments.of("an instruction", "a\npower off # b"),
        Arguments.of("characters outside of all planes", "\ufffe\uffff\udbff\udfff\u00ad\u200b"));
  }

  /** Each one behind a letter, so that none hides another. */
  private static String marks(String before) {
    return HostileMarksTest.marks()
        .collect(Collectors.joining(before, before, before + "\udc00" + before + "\u2028"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void inEveryFieldOfAProfile(String what, String text) throws IOException {
    HostileProfile hostile = HostileProfile.of(text);
    assertThat(hostile.taken())
        .contains("tenant.name", "device.serialNumber", "workload.apps.0.name", "users.0.upn");
    Map<String, String> written = everythingOf(hostile.json());
    if (EXPECTED.isEmpty()) {
      EXPECTED.putAll(everythingOf(HostileProfile.of(HARMLESS).json()));
    }
    assertThat(written.keySet()).isEqualTo(EXPECTED.keySet());
    written.forEach((name, content) -> HostileOutput.assertHarmless(name, content));
    written.forEach(
        (name, content) ->
            assertThat(HostileOutput.pieces(name, content))
                .as("lines or tags of %s", name)
                .isEqualTo(HostileOutput.pieces(name, EXPECTED.get(name))));
  }

  private Map<String, String> everythingOf(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), json);
    Path journal = folder.resolve("j.jsonl");
    Path shots = folder.resolve("shots");
    Path zip = folder.resolve("out.zip");
    Map<String, String> written = new TreeMap<>();
    for (String format : List.of("text", "json", "github")) {
      keep(written, "check " + format, oobesim("check", file, "--format", format));
    }
    for (String format : List.of("text", "json")) {
      keep(written, "explain " + format, oobesim("explain", file, "--format", format));
    }
    CommandResult played =
        oobesim("play", file, "--script", script, "--journal", journal, "--shots", shots);
    keep(written, "play json", played);
    assertThat(played.exit()).as(played.out()).isZero();
    assertThat(oobesim("replay", journal).exit()).isZero();
    assertThat(oobesim("diagnostics", journal, "--out", zip).exit()).isZero();
    written.put("journal json", Files.readString(journal));
    written.put("index.html", Files.readString(shots.resolve("index.html")));
    archived(zip, written);
    return written;
  }

  private static void keep(Map<String, String> written, String name, CommandResult result) {
    assertThat(result.exit()).as(result.err()).isLessThan(ExitCode.FAULT);
    written.put(name, result.out());
    written.put(name + ", messages", result.err());
  }

  private static void archived(Path zip, Map<String, String> written) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName().replaceFirst("^DeviceHash_.*(?=\\.csv$)", "DeviceHash");
        written.put(name, HostileOutput.decoded(in.readAllBytes()));
      }
    }
  }

  @Test
  void inEveryFieldOfAFlow() throws IOException {
    for (int field = 0; field < HostileFlow.FIELDS; field++) {
      for (Arguments row : texts().toList()) {
        String text = (String) row.get()[1];
        Map<String, String> written = drawn(HostileFlow.with(field, text));
        written.forEach((name, content) -> HostileOutput.assertHarmless(name, content));
      }
      String all = marks("x") + "\n::error file=a";
      Path file = Files.writeString(folder.resolve("f.json"), HostileFlow.with(field, all));
      HostileOutput.assertHarmless("check text", oobesim("check", file).out());
    }
  }

  @Test
  void theFlowIsDrawnWhereNothingHostileIsInIt() throws IOException {
    Map<String, String> drawn = drawn(HostileFlow.with(HostileFlow.FIELDS, ""));
    assertThat(oobesim("check", folder.resolve("f.json")).out()).isEmpty();
    assertThat(drawn.get("mermaid")).contains("next");
    assertThat(drawn.get("scxml")).contains("next");
  }

  private Map<String, String> drawn(String flow) throws IOException {
    Path file = Files.writeString(folder.resolve("f.json"), flow);
    Map<String, String> written = new TreeMap<>();
    for (String format : List.of("mermaid", "dot", "scxml", "xstate")) {
      keep(written, format, oobesim("graph", file, "--format", format));
    }
    return written;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void inEveryPlaceOfAScript(String what, String text) throws IOException {
    String words = text.replaceAll("\\R", " ").strip();
    for (String form :
        List.of(
            "%s",
            "click %s",
            "select %s",
            "type username %s",
            "check %s",
            "key %s",
            "wait %s",
            "wait-for %s",
            "set tenant.name %s",
            "set %s x",
            "fault %s",
            "expect screen %s",
            "expect control %s enabled",
            "expect text %s",
            "# %s")) {
      String line = form.replace("%s", words);
      Path hostile =
          Files.write(
              folder.resolve("h.script"),
              ("power on\nwait 60s\n" + line).getBytes(StandardCharsets.UTF_8));
      Path journal = folder.resolve("h.jsonl");
      Files.deleteIfExists(journal);
      Map<String, String> written = new TreeMap<>();
      keep(written, "check github", oobesim("check", hostile, "--format", "github"));
      CommandResult played =
          oobesim(
              "play", "profiles/user-driven-entra.json", "--script", hostile, "--journal", journal);
      keep(written, "play json", played);
      written.forEach((name, content) -> HostileOutput.assertHarmless(name, content));
      if (Files.exists(journal)) {
        HostileOutput.assertHarmless("journal json", Files.readString(journal));
        assertThat(oobesim("replay", journal).exit()).as(line).isZero();
      }
    }
  }
}
