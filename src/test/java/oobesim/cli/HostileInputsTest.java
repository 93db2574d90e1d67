// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.session.JournalWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, each command ends with a status that says so, and none is a fault. */
class HostileInputsTest {
  private static final String NAMED = "{\"flow\": \"./flow.json\"}";

  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void aScript() throws IOException {
    script = Files.writeString(folder.resolve("s.script"), "power on\nwait 1d\nshow\n");
  }

  static Stream<Arguments> profiles() {
    return Stream.of(
        row("build of more digits than a number has", build("2147483648"), ""),
        row("build of 300 digits", build("9".repeat(300)), ""),
        row("build with a line feed", build("22000\\n1"), ""),
        row("1e99999999 policies", "{\"workload\":{\"policies\":1e99999999}}", "out-of-range"),
        row("users without end", list("users", 300, i -> "{\"upn\":\"u%s@c.com\"}"), "limit-list"),
        row("long keys inside of each other", nested(150, "k".repeat(1900)), "limit-file-ways"),
        row("deeper than anything", "[".repeat(100_000), "limit-file-depth"),
        row("a key of a megabyte", "{\"" + "k".repeat(1 << 20) + "\":1}", "limit-key-length"),
        row("one key for ever", "{" + "\"k\":1,".repeat(300_000) + "\"k\":1}", "limit-file-values"),
        row("documents for ever", "{}\n".repeat(300_000), "limit-file-values"),
        row("5,000 wireless networks", networks(5000), "limit-list-items"),
        row("250 wireless networks", networks(250), ""),
        row("100,000 users", list("users", 100_000, i -> "{\"upn\":\"u%s@c.com\"}"), "limit-file-"),
        row("100,000 faults", list("faults", 100_000, i -> "{\"id\":\"f%s\"}"), "limit-file-"),
        row("a header of a million commas", imported(",".repeat(1_000_000), 1000), ""),
        row("100,000 rows to import", imported("", 100_000), ""),
        row("half a surrogate pair", "{\"name\":\"\\ud800\"}", ""),
        row("another file of the machine", "{\"flow\":\"/etc/passwd\"}", "file-out-of-reach"),
        row("a part outside", "{\"deploymentProfile\":\"/etc/passwd\"}", "file-out-of-reach"),
        row("a device as a part", "{\"enrollmentStatusPage\":\"/dev/zero\"}", "file-"),
        row("a machine as a part", machine("deploymentProfile", "\\\\\\\\"), "file-out-of-reach"),
        row("a machine as a part", machine("enrollmentStatusPage", "//"), "file-out-of-reach"),
        row("a machine as a flow", machine("flow", "\\\\/"), "file-out-of-reach"));
  }

  private static Arguments row(String what, String text, String code) {
    return Arguments.of(what, text, code);
  }

  /** On Windows such a path makes the program sign in to that machine. */
  private static String machine(String key, String before) {
    return "{\"" + key + "\":\"" + before + "198.51.100.1/share/x.json\"}";
  }

  private static String build(String number) {
    return "{\"windows\":{\"version\":\"11\",\"build\":\"" + number + "\"}}";
  }

  private static String list(String key, int count, IntFunction<String> form) {
    return IntStream.range(0, count)
        .mapToObj(i -> form.apply(i).replace("%s", "" + i))
        .collect(Collectors.joining(",", "{\"" + key + "\":[", "]}"));
  }

  private static String networks(int count) {
    return "{\"network\":" + list("wifi", count, i -> "{\"name\":\"N%s\",\"key\":\"k\"}") + "}";
  }

  private static String imported(String more, int rows) {
    String header = "\"Device Serial Number,Windows Product ID,Hardware Hash" + more + "\",";
    return "{\"registration\":"
        + list("importFile", rows, i -> "\"a%s,,QUJD\"").replaceFirst("\\[", "[" + header)
        + "}";
  }

  private static String nested(int depth, String key) {
    return ("{\"" + key + "\":").repeat(depth) + "[" + "1,".repeat(400) + "1]" + "}".repeat(depth);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void aProfile(String what, String text, String code) throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), text);
    assertNoFault(code, oobesim("check", file));
    assertNoFault(code, oobesim("explain", file));
    assertNoFault(code, oobesim("play", file, "--script", script));
    assertNoFault(code, oobesim("graph", file, "--format", "dot"));
    assertNoFault("", oobesim("replay", file));
    assertNoFault("", oobesim("diagnostics", file, "--out", folder.resolve("out.zip")));
  }

  static Stream<Arguments> flows() {
    String page = "{\"meta\":{\"screen\":\"region\"}}";
    return Stream.of(
        row("a chain of 900 states", chain(900), ""),
        row("a chain of 1,200 states", chain(1200), "limit-flow-states"),
        row("8,000 exclamation marks", guard("!".repeat(8000) + "wired"), "limit-guard-length"),
        row("1,900 exclamation marks", guard("!".repeat(1900) + "wired"), "limit-guard-depth"),
        row("900 open parentheses", guard("(".repeat(900)), "limit-guard-depth"),
        row("a fact of 20,000 letters", guard("a".repeat(20_000)), "limit-guard-length"),
        row(
            "a long key",
            "{\"initial\":\"a\",\"states\":{\"" + "a".repeat(1900) + "\":" + page + "}}",
            "limit-flow-name"),
        row("a long delay", after("x".repeat(1900)), "limit-flow-name"),
        row("a delay of thirty thousand years", after("9".repeat(15)), "malformed-delay"),
        row("a delay of too many digits", after("9".repeat(190)), "malformed-delay"),
        row("every millisecond", after("1"), ""),
        row("a number of a million digits", entry("1e99999999"), "limit-number-digits"),
        row("2,000 unknown targets", targets(2000), "limit-findings"),
        row("2,000 unknown facts", facts(2000), "limit-findings"),
        row("20 regions", regions(20), ""),
        row("500 regions", regions(500), "limit-flow-regions"));
  }

  private static String chain(int length) {
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                "\"s"
                    + i
                    + "\":{\"on\":{\"next\":\"s"
                    + (i + 1)
                    + "\"},\"meta\":{\"screen\":\"region\"}}")
        .collect(
            Collectors.joining(
                ",",
                "{\"id\":\"f\",\"initial\":\"s0\",\"states\":{",
                ",\"s" + length + "\":{\"meta\":{\"screen\":\"desktop\"}}}}"));
  }

  private static String targets(int count) {
    String alike = "abcdefghij".repeat(5);
    return IntStream.range(0, count)
        .mapToObj(i -> "\"e" + i + "\":{\"target\":\"" + alike + "x" + i + "\"}")
        .collect(
            Collectors.joining(
                ",",
                "{\"id\":\"f\",\"initial\":\""
                    + alike
                    + "\",\"states\":{\""
                    + alike
                    + "\":{\"on\":{",
                "},\"meta\":{\"screen\":\"region\"}}}}"));
  }

  private static String facts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"guard\":\"a-fact-that-there-is-not-" + i + "\",\"target\":\"b\"}")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(","), all -> two("\"on\":{\"e\":[" + all + "]}")));
  }

  private static String guard(String guard) {
    return two("\"always\":{\"target\":\"b\",\"guard\":\"" + guard + "\"}");
  }

  private static String after(String delay) {
    return two("\"after\":{\"" + delay + "\":\"b\"}");
  }

  private static String entry(String number) {
    return two("\"entry\":{\"type\":\"fail\",\"params\":{\"n\":" + number + "}}");
  }

  private static String two(String first) {
    return "{\"id\":\"f\",\"initial\":\"a\",\"states\":{\"a\":{"
        + first
        + ",\"meta\":{\"screen\":\"region\"}},"
        + "\"b\":{\"after\":{\"1\":\"a\"},\"meta\":{\"screen\":\"language\"}}}}";
  }

  private static String regions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"r" + i + "\":{\"initial\":\"a\",\"states\":{\"a\":{}}}")
        .collect(Collectors.joining(",", "{\"id\":\"f\",\"type\":\"parallel\",\"states\":{", "}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("flows")
  void aFlow(String what, String text, String code) throws IOException {
    Path flow = Files.writeString(folder.resolve("flow.json"), text);
    Path profile = Files.writeString(folder.resolve("p.json"), NAMED);
    Path journal = folder.resolve("j.jsonl");
    assertNoFault(code, oobesim("check", flow));
    assertNoFault(code, oobesim("check", profile));
    assertNoFault(code, oobesim("explain", profile));
    assertNoFault(code, oobesim("graph", flow, "--format", "mermaid"));
    CommandResult played = oobesim("play", profile, "--script", script, "--journal", journal);
    assertNoFault(code, played);
    if (Files.exists(journal)) {
      assertThat(oobesim("replay", journal).exit()).as("%s is replayed", what).isZero();
    }
  }

  /** Nobody finds a fault behind a word that fills the terminal a hundred times. */
  @Test
  void aWordOfAnyLengthIsToldByItsBeginning() throws IOException {
    Path file = folder.resolve("long.json");
    Files.writeString(file, "{\"windows\": {\"edition\": \"" + "x".repeat(15_000) + "\"}}");
    CommandResult told = oobesim("check", file);
    CommandResultAssert.assertThat(told).exitedWith(1).outContains("x…");
    assertThat(told.out()).contains("unknown-word", "known: Education").hasSizeLessThan(4_000);
  }

  @Test
  void aFlowThatNeverRestsEndsItsRunWithACode() throws IOException {
    Files.writeString(folder.resolve("flow.json"), after("1"));
    Path profile = Files.writeString(folder.resolve("p.json"), NAMED);
    CommandResult played = oobesim("play", profile, "--script", script);
    assertThat(played.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(played.err()).contains("20000 events");
  }

  @ParameterizedTest(name = "each click moves {0} regions, {1} levels deep")
  @CsvSource({"20, 1, 15000", "20, 30, 3000"})
  void aFlowThatEachClickMovesMuchOfEndsItsRunWithACode(int regions, int depth, int clicks)
      throws IOException {
    Files.writeString(folder.resolve("flow.json"), moved(regions, depth));
    Path profile = Files.writeString(folder.resolve("p.json"), NAMED);
    Files.writeString(script, "power on\n" + "click yes\n".repeat(clicks));
    Path journal = folder.resolve("j.jsonl");
    CommandResult played = oobesim("play", profile, "--script", script, "--journal", journal);
    assertThat(played.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(played.err()).contains("2000000 questions and moves");
    assertThat(played.out()).contains("nothing happens on yes");
    assertThat(oobesim("replay", journal).exit()).isZero();
  }

  /** States that start thousands of timers with each change, and change with each of them. */
  @Test
  void aStormOfTimersIsEffort() throws IOException {
    Files.writeString(
        folder.resolve("flow.json"),
        "{\"id\":\"f\",\"initial\":\"a\",\"states\":{\"a\":%s,\"b\":%s}}"
            .formatted(timers("b", 2400), timers("a", 2400)));
    Path profile = Files.writeString(folder.resolve("p.json"), NAMED);
    Path journal = folder.resolve("j.jsonl");
    CommandResult played = oobesim("play", profile, "--script", script, "--journal", journal);
    assertThat(played.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(played.err()).contains("2000000 questions and moves");
    assertThat(oobesim("replay", journal).exit()).isZero();
  }

  private static String timers(String target, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "\"%d\":\"%s\"".formatted(i, target))
        .collect(Collectors.joining(",", "{\"after\":{", "},\"meta\":{\"screen\":\"region\"}}"));
  }

  private static String moved(int regions, int depth) {
    return IntStream.range(0, regions)
        .mapToObj(
            i ->
                "\"r"
                    + i
                    + "\":"
                    + "{\"initial\":\"d\",\"states\":{\"d\":".repeat(depth)
                    + ("{\"initial\":\"a\",\"states\":{\"a\":{\"id\":\"a%1$s\",\"on\":{\"yes\":\"#b%1$s\"},"
                           + "\"meta\":{\"screen\":\"region\"}},"
                           + "\"b\":{\"id\":\"b%1$s\",\"on\":{\"yes\":\"#a%1$s\"},"
                           + "\"meta\":{\"screen\":\"region\"}}}}")
                        .replace("%1$s", "" + i)
                    + "}}".repeat(depth))
        .collect(Collectors.joining(",", "{\"id\":\"f\",\"type\":\"parallel\",\"states\":{", "}}"));
  }

  @EnabledOnOs(OS.LINUX)
  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/random", "/dev/null"})
  void aDevice(String device) {
    assertNoFault("", oobesim("check", device));
    assertNoFault("", oobesim("explain", device));
    assertNoFault("", oobesim("replay", device));
    assertNoFault("", oobesim("graph", device, "--format", "dot"));
    assertNoFault("", oobesim("play", device, "--script", device));
    assertNoFault("", oobesim("play", Path.of("profiles/self-deploying.json"), "--script", device));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkLeadsAStrangersProfileNowhereElse() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.json"), "{\"geheim\":1}");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("link.json"), secret);
    for (String path : List.of("link.json", "../secret.json", "./link.json")) {
      Path file =
          Files.writeString(inner.resolve("p.json"), "{\"deploymentProfile\":\"" + path + "\"}");
      CommandResult checked = oobesim("check", file);
      assertThat(checked.out()).contains("file-out-of-reach").doesNotContain("geheim");
    }
  }

  @Test
  void twoRunsDoNotShareAJournal() throws IOException {
    Path journal = folder.resolve("j.jsonl");
    Path profile = Path.of("profiles/self-deploying.json");
    try (JournalWriter first = new JournalWriter(journal)) {
      assertThat(first).isNotNull();
      CommandResult second = oobesim("play", profile, "--script", script, "--journal", journal);
      assertThat(second.exit()).isEqualTo(ExitCode.WRONG_CALL);
      assertThat(second.err()).contains("another run is writing it");
    }
    assertThat(oobesim("play", profile, "--script", script, "--journal", journal).exit()).isZero();
  }

  @Test
  void somebodysOwnPageIsNoStoryboard() throws IOException {
    Path page = Files.writeString(folder.resolve("index.html"), "<h1>my own</h1>");
    Path profile = Path.of("profiles/self-deploying.json");
    CommandResult played = oobesim("play", profile, "--script", script, "--shots", folder);
    assertThat(played.exit()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(page).hasContent("<h1>my own</h1>");
  }

  private static void assertNoFault(String code, CommandResult result) {
    assertThat(result.exit()).as(result.err()).isLessThan(ExitCode.FAULT);
    if (!code.isEmpty()) {
      assertThat(result.out() + result.err()).contains(code);
    }
  }
}
