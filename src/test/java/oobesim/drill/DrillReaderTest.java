// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.support.DrillText;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a drill file is found where it stands. */
class DrillReaderTest {
  /** Found when a drill is played, not when it is read. */
  private static final Set<String> BY_PLAYING =
      Set.of(
          "no-passing-script",
          "no-failing-script",
          "does-not-pass",
          "does-not-fail",
          "fails-otherwise",
          "passes-by-nothing",
          "file-missing",
          "profile-not-usable",
          "script-not-playable",
          "places-do-not-pass",
          "unknown-screen",
          "unknown-secret",
          "unknown-state",
          "unknown-failure",
          "unknown-place",
          "unknown-control",
          "no-doing",
          "reasons");

  /**
   * A fault.
   *
   * @param code what it is called
   * @param key the key of the file that is written otherwise
   * @param value what stands there; ¤ stands before the place that is named, and nowhere if the
   *     whole file is. Empty: the key is left out
   */
  record Row(String code, String key, String value) {
    String place() {
      String text = drill().text();
      int at = Math.max(0, text.indexOf('¤'));
      String before = text.substring(0, at);
      return (before.lines().count() == 0 ? 1 : before.split("\n", -1).length)
          + ":"
          + (at - before.lastIndexOf('\n'));
    }

    DrillText drill() {
      DrillText sound = DrillText.sound();
      return value.isEmpty() ? sound.without(key) : sound.with(key, value);
    }

    DrillReading read() {
      String text = drill().text().replace("¤", "");
      return DrillReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Row step(String code, String when) {
    return new Row(code, "steps", "[" + DrillText.step("on", when) + "]");
  }

  static Stream<Row> rows() {
    return Stream.of(
        new Row("unknown-key", "wrongTurn", "¤[]"),
        new Row("unknown-key", "hints", "[{\"text\": \"t\", \"cost\": ¤1}]"),
        new Row("missing-key", "title", ""),
        new Row("missing-key", "limit", ""),
        new Row("missing-key", "card", "[¤{\"id\": \"code\", \"right\": [\"1\"]}]"),
        new Row("empty-text", "group", "¤\" \""),
        new Row("illegal-id", "id", "¤\"Small drill\""),
        new Row("wrong-number", "level", "¤4"),
        new Row("wrong-number", "minutes", "¤1.5"),
        new Row("wrong-number", "hints", "[{\"text\": \"t\", \"price\": ¤-1}]"),
        new Row("malformed-duration", "limit", "¤\"an hour\""),
        new Row("nothing-there", "roles", "[]"),
        new Row("nothing-there", "steps", "¤[]"),
        new Row("nothing-there", "score", "¤[]"),
        step("nothing-there", "¤{\"all\": []}"),
        new Row("wrong-kind", "title", "¤7"),
        new Row("wrong-kind", "talk", "¤{}"),
        new Row("wrong-kind", "order", "¤[]"),
        new Row("wrong-kind", "steps", "[" + DrillText.step("on", "\"power on\"") + ", ¤1]"),
        new Row("wrong-kind", "debrief", "[\"Why?\", ¤true]"),
        new Row(
            "wrong-kind",
            "wrongTurns",
            "[{\"id\": \"off\", \"title\": \"t\", \"when\": \"power off\", \"why\": \"w\","
                + " \"forbidden\": ¤\"yes\"}]"),
        step("wrong-kind", "¤3"),
        step("unclear-condition", "¤{\"on\": \"esp\"}"),
        step("unclear-condition", "¤{\"input\": \"power on\", \"screen\": \"esp\"}"),
        step("unknown-hand", "{\"input\": \"power on\", \"by\": ¤\"me\"}"),
        step("unknown-fact", "{\"input\": \"power on\", \"while\": \"¤wird\"}"),
        new Row("no-debrief", "debrief", "[]"),
        new Row("no-objective", "objective", ""),
        new Row("unknown-role", "roles", "[\"technician\", ¤\"technican\"]"),
        new Row("malformed-change", "change", "¤[\"tenant.usersMayJoin\"]"),
        new Row(
            "no-instruction",
            "events",
            "[{\"id\": \"out\", \"when\": \"power on\", \"do\": ¤[\"pull the cable\"]}]"),
        new Row(
            "unknown-kind",
            "talk",
            "[{\"id\": \"cable\", \"to\": ¤\"asks\", \"words\": \"Is it in?\"}]"),
        new Row("no-pass", "pass", ""),
        new Row(
            "duplicate-id",
            "steps",
            "¤["
                + DrillText.step("on", "\"power on\"")
                + ", "
                + DrillText.step("on", "\"power off\"")
                + "]"),
        new Row(
            "unknown-answer",
            "card",
            "¤[{\"id\": \"code\", \"label\": \"Code\", \"right\": [\"none\"],"
                + " \"alike\": {\"non\": [\"aucun\"]}}]"),
        new Row("no-right-answer", "card", "¤[{\"id\": \"code\", \"label\": \"Code\"}]"),
        new Row(
            "unknown-variant",
            "scripts",
            "¤{\"passes\": [{\"variant\": \"once\", \"script\": \"s\"}]}"),
        new Row(
            "unknown-reason",
            "scripts",
            "¤{\"fails\": [{\"script\": \"s\", \"because\": \"bad-luck\"}]}"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aFaultIsFoundWhereItStands(Row row) {
    DrillReading reading = row.read();
    assertThat(reading.drill()).isEmpty();
    assertThat(reading.findings())
        .extracting(finding -> finding.code() + " " + place(finding))
        .containsExactly(row.code() + " " + row.place());
    assertThat(English.message(reading.findings().getFirst())).doesNotContain("{", "}");
  }

  /** These two are found at the part that is missing, not at the condition. */
  @Test
  void whatAConditionMeansMustBeThere() {
    assertThat(step("unknown-field", "{\"card\": \"cod\"}").read().findings())
        .extracting(finding -> finding.code() + " " + place(finding))
        .containsExactly("unknown-field " + at("card"));
    assertThat(step("unknown-talk", "\"ask cable\"").read().findings())
        .extracting(finding -> finding.code() + " " + place(finding))
        .containsExactly("unknown-talk " + at("talk"));
  }

  @Test
  void aFileThatIsNoObjectIsNoDrill() {
    DrillReading reading = DrillReader.read("[1]".getBytes(StandardCharsets.UTF_8));
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("wrong-kind");
  }

  @Test
  void everyFaultIsFoundInOneGo() {
    DrillReading reading =
        DrillText.sound().without("title").with("limit", "\"soon\"").with("roles", "[]").read();
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("missing-key", "nothing-there", "malformed-duration");
  }

  @Test
  void theSoundDrillHasNoFault() {
    assertThat(DrillText.sound().read().findings()).isEmpty();
  }

  @Test
  void eachFaultThatTheReaderCanTellHasARow() {
    Set<String> told =
        ResourceBundle.getBundle("oobesim.i18n.findings-drill", Locale.ROOT).keySet().stream()
            .filter(key -> !key.contains("."))
            .filter(key -> !BY_PLAYING.contains(key))
            .collect(Collectors.toSet());
    Set<String> found = rows().map(Row::code).collect(Collectors.toSet());
    found.addAll(
        List.of("unknown-field", "unknown-talk", "wrong-places", "places-by-phone", "to-do"));
    assertThat(found).containsAll(told);
  }

  private static String place(Finding finding) {
    return finding.position().line() + ":" + finding.position().column();
  }

  private static String at(String key) {
    List<String> lines = DrillText.sound().text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("\"" + key + "\": ")) {
        return (i + 1) + ":" + (key.length() + 5);
      }
    }
    throw new AssertionError(key);
  }
}
