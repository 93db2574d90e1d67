// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.drill.DrillReader;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.support.DrillText;
import oobesim.support.English;
import oobesim.support.OwnPagesFlow;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a drill names in vain is found where it stands, with what was expected there. */
class MentionCheckTest {
  private static final FlowFinder FLOWS =
      new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
  private static final String ONLY_PLAYED = "no-passing-script no-failing-script";

  @TempDir Path folder;

  /**
   * A part of a drill.
   *
   * @param code what is found, empty for nothing
   * @param expected a word of what is told to be right
   * @param key the part
   * @param value what stands there; ¤ stands before the words that are meant
   */
  record Row(String code, String expected, String key, String value) {}

  private static Row step(String code, String expected, String when) {
    return new Row(code, expected, "steps", "[" + DrillText.step("on", when) + "]");
  }

  private static Row shows(String code, String expected, String part) {
    String turn =
        "[{\"id\": \"off\", \"title\": \"t\", \"when\": \"power off\", \"why\": \"w\","
            + " \"shows\": [%s]}]";
    return new Row(code, expected, "wrongTurns", turn.replace("%s", part));
  }

  static Stream<Row> inVain() {
    return Stream.of(
        step("unknown-screen", "preprov-failure", "{\"screen\": ¤\"preprov-failur\"}"),
        step("unknown-screen", "off", "{\"input\": \"power on\", \"on\": ¤\"of\"}"),
        step("unknown-screen", "esp", "{\"ends\": ¤\"espp\"}"),
        step("unknown-screen", "esp", "{\"never\": {\"all\": [{\"screen\": ¤\"esq\"}]}}"),
        step(
            "unknown-screen",
            "esp",
            "{\"input\": \"power on\", \"after\": {\"screen\": ¤\"esq\"}}"),
        step("unknown-state", "", "{\"state\": ¤\"nowhere-at-all\"}"),
        step("unknown-failure", "esp-timeout", "{\"failure\": ¤\"esp-timeot\"}"),
        step("unknown-failure", "esp-timeout", "{\"input\": ¤\"fault esp-timeot\"}"),
        step("unknown-place", "device-setup/apps", "¤\"fault esp-timeout at device-setup/app\""),
        step("unknown-control", "retry", "{\"input\": ¤\"click rety\"}"),
        step(
            "unknown-control",
            "reset",
            "{\"input\": ¤\"click next\", \"on\": \"preprov-failure\"}"),
        step("unknown-control", "username", "¤\"type usrname *\""),
        step("no-doing", "click", "¤\"clik retry\""),
        step("no-doing", "", "¤\"wait-for esp\""),
        step("no-doing", "power on|off", "¤\"power of\""),
        shows("unknown-screen", "preprov-failure", "\"esp/title\", ¤\"preprov-fail/message\""),
        shows("unknown-control", "retry", "¤\"preprov-failure/rety\""),
        shows("unknown-control", "title", "¤\"esp/qr-code\""),
        shows("unknown-control", "title", "¤\"esp\""),
        new Row(
            "unknown-screen",
            "esp",
            "events",
            "[{\"id\": \"out\", \"when\": {\"screen\": ¤\"esq\"}, \"do\": [\"network none\"]}]"),
        new Row(
            "unknown-secret",
            "cloud:joni@contoso.com",
            "talk",
            "[{\"id\": \"in\", \"to\": \"tell\", \"words\": \"w\", \"do\": "
                + "[\"type username a\", ¤\"type-secret password cloud:jony@contoso.com\"]}]"),
        step("no-doing", "type", "¤\"type-secret password *\""),
        new Row(
            "unknown-screen",
            "desktop",
            "score",
            "[{\"id\": \"a\", \"title\": \"t\", \"when\": [{\"ends\": ¤\"deskto\"}]}]"),
        new Row(
            "unknown-screen",
            "desktop",
            "pass",
            "{\"points\": 1, \"needed\": [{\"id\": \"d\", \"title\": \"t\", \"when\":"
                + " {\"screen\": ¤\"deskto\"}}]}"));
  }

  static Stream<Row> meant() {
    return Stream.of(
        step("", "", "{\"screen\": \"preprov-*\"}"),
        step("", "", "{\"ends\": \"*\"}"),
        step("", "", "{\"ends\": \"off\"}"),
        step("", "", "{\"useless\": \"click next\", \"on\": \"esp\"}"),
        step("", "", "{\"input\": \"click toggle-device-*\", \"on\": \"esp\"}"),
        step("", "", "\"*retry\""),
        step("", "", "\"key WIN*\""),
        step("", "", "\"fault esp-timeout at device-setup/apps\""),
        step("", "", "\"note cause The network\""),
        shows("", "", "\"preprov-failure/message\""),
        shows("", "", "\"esp/toggle-device-setup\""));
  }

  @ParameterizedTest
  @MethodSource("inVain")
  void whatIsNamedInVainIsFoundWhereItStands(Row row) throws IOException {
    List<Finding> findings = check(row);
    assertThat(findings).extracting(Finding::code).containsExactly(row.code());
    Finding finding = findings.getFirst();
    assertThat(finding.position().line() + ":" + finding.position().column()).isEqualTo(place(row));
    assertThat(English.message(finding) + English.hint(finding))
        .contains(row.expected())
        .doesNotContain("{", "}");
    Severity severity = row.code().equals("unknown-control") ? Severity.WARNING : Severity.ERROR;
    assertThat(finding.severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @MethodSource("meant")
  void whatIsThereIsNotFound(Row row) throws IOException {
    assertThat(check(row)).isEmpty();
  }

  @Test
  void aPageOfTheFlowsOwnCanBeMeantWhereTheFlowIsTheDrills() throws IOException {
    Files.writeString(folder.resolve("own-pages.json"), OwnPagesFlow.text());
    Files.writeString(folder.resolve("own.json"), "{\"flow\": \"./own-pages.json\"}");
    Row own = step("", "", "{\"input\": \"click skip\", \"on\": \"asset-tag\"}");

    assertThat(check(own)).extracting(Finding::code).contains("unknown-screen");
    assertThat(check(own, "\"own.json\"")).isEmpty();
  }

  private List<Finding> check(Row row) throws IOException {
    return check(row, "\"preprovisioning-entra\"");
  }

  private List<Finding> check(Row row, String profile) throws IOException {
    String text = text(row).replace("¤", "").replace("\"preprovisioning-entra\"", profile);
    Path file = Files.writeString(folder.resolve("drill.json"), text);
    return ProofCheck.check(
            DrillReader.read(file).drill().orElseThrow(), file, FLOWS, ShippedDrill.SCREENS)
        .stream()
        .filter(finding -> !ONLY_PLAYED.contains(finding.code()))
        .toList();
  }

  private static String text(Row row) {
    return DrillText.sound().with(row.key(), row.value()).text();
  }

  private static String place(Row row) {
    String before = text(row).substring(0, text(row).indexOf('¤'));
    return before.split("\n", -1).length + ":" + (before.length() - before.lastIndexOf('\n'));
  }
}
