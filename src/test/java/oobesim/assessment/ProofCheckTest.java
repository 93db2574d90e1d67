// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.i18n.Messages;
import oobesim.profile.Shelves;
import oobesim.screen.ScreenCatalog;
import oobesim.session.FlowFinder;
import oobesim.support.DrillText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a drill although its file can be read is found by playing it. */
class ProofCheckTest {
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));
  private static final FlowFinder FLOWS =
      new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
  private static final DrillText SOUND =
      DrillText.sound()
          .with(
              "pass",
              "{\"points\": 1, \"needed\": [{\"id\": \"on\", \"title\": \"t\","
                  + " \"when\": {\"ends\": \"boot\"}}]}")
          .with("steps", "[" + DrillText.step("switch", "\"power on\"") + "]")
          .with("scripts", scripts("passes", "fails", "on"));

  /** Somebody whose answer asks again. */
  private static final DrillText PARROT =
      SOUND.with(
          "talk",
          "[{\"id\": \"parrot\", \"to\": \"ask\", \"words\": \"Say it again.\","
              + " \"answer\": \"Say it again.\", \"after\": \"1s\","
              + " \"do\": [\"ask parrot\"]}]");

  /** A flow whose event sets itself off. */
  private static final String RESTLESS =
      """
      {"id": "restless", "initial": "off", "states": {
        "off": {"meta": {"screen": "off"}, "on": {"power-on": "boot"}},
        "boot": {
          "meta": {"screen": "boot"},
          "entry": [{"type": "raise", "params": {"event": "again"}}],
          "on": {"again": {"target": "boot", "reenter": true}, "power-off": "off"}}}}
      """;

  @TempDir Path folder;

  /**
   * A fault.
   *
   * @param codes what is found
   * @param drill the drill
   */
  record Row(List<String> codes, DrillText drill) {}

  private static Row row(DrillText drill, String... codes) {
    return new Row(List.of(codes), drill);
  }

  private static String scripts(String passes, String fails, String because) {
    return "{\"passes\": [{\"script\": \""
        + passes
        + "\"}], \"fails\": [{\"script\": \""
        + fails
        + "\", \"because\": \""
        + because
        + "\"}]}";
  }

  /** Two places whose scripts pass one by one. */
  private static DrillText places(String limit) {
    String script = "{\"variant\": \"%s\", \"script\": \"later\"}";
    return SOUND
        .with("variants", "[{\"id\": \"one\"}, {\"id\": \"other\"}]")
        .with(
            "places",
            "{\"groups\": [{\"id\": \"both\", \"title\": \"t\", \"variants\": [\"one\","
                + " \"other\"]}], \"limit\": \""
                + limit
                + "\"}")
        .with(
            "scripts",
            "{\"passes\": ["
                + script.replace("%s", "one")
                + ", "
                + script.replace("%s", "other")
                + "], \"fails\": [{\"variant\": \"one\", \"script\": \"fails\","
                + " \"because\": \"on\"}]}");
  }

  static Stream<Row> rows() {
    return Stream.of(
        row(SOUND),
        row(places("1h")),
        row(places("1m"), "places-do-not-pass"),
        row(SOUND.with("scripts", "{}"), "no-passing-script", "no-failing-script"),
        row(SOUND.with("scripts", scripts("fails", "fails", "on")), "does-not-pass"),
        row(SOUND.with("scripts", scripts("unmet", "fails", "on")), "does-not-pass"),
        row(SOUND.with("scripts", scripts("passes", "passes", "on")), "does-not-fail"),
        row(SOUND.with("scripts", scripts("passes", "fails", "points")), "fails-otherwise"),
        row(SOUND.with("scripts", scripts("nowhere", "fails", "on")), "file-missing"),
        row(SOUND.with("scripts", scripts("broken", "fails", "on")), "script-not-playable"),
        row(PARROT.with("scripts", scripts("asks", "fails", "on")), "limit-run-errands"),
        row(
            PARROT.with("scripts", scripts("passes", "asks", "on")),
            "limit-run-errands",
            "does-not-fail"),
        row(
            PARROT.with("scripts", scripts("asks-unmet", "fails", "on")),
            "limit-run-errands",
            "does-not-pass"),
        row(SOUND.with("profile", "\"restless.json\""), "limit-run-step"),
        row(SOUND.with("profile", "\"nowhere\""), "file-missing"),
        row(SOUND.with("profile", "\"../outside.json\""), "file-missing"),
        row(SOUND.with("scripts", scripts("../outside", "fails", "on")), "file-missing"),
        row(SOUND.with("change", "[\"tenant.usersMayJoin perhaps\"]"), "profile-not-usable"),
        row(
            SOUND
                .with("score", "[{\"id\": \"a\", \"title\": \"t\", \"when\": {\"ends\": \"*\"}}]")
                .with("pass", "{\"points\": 1}")
                .with("scripts", "{\"passes\": [{\"script\": \"passes\"}]}"),
            "passes-by-nothing",
            "no-failing-script"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aDrillIsProvenByPlayingIt(Row row) throws IOException {
    Path own = Files.createDirectory(folder.resolve("drill"));
    Files.writeString(folder.resolve("outside"), "power on\n");
    Files.copy(Path.of("profiles", "not-registered.json"), folder.resolve("outside.json"));
    Files.writeString(own.resolve("passes"), "power on\n");
    Files.writeString(own.resolve("asks"), "power on\nask parrot\nwait 40m\npower off\npower on\n");
    Files.writeString(
        own.resolve("asks-unmet"), "power on\nask parrot\nwait 40m\nexpect screen desktop\n");
    Files.writeString(own.resolve("restless.json"), "{\"flow\": \"restless-flow.json\"}");
    Files.writeString(own.resolve("restless-flow.json"), RESTLESS);
    Files.writeString(own.resolve("later"), "wait 5m\npower on\n");
    Files.writeString(own.resolve("fails"), "power on\npower off\n");
    Files.writeString(own.resolve("unmet"), "power on\nexpect screen desktop\n");
    Files.writeString(own.resolve("broken"), "power onn\n");
    Drill drill = row.drill().drill();
    List<Finding> findings = ProofCheck.check(drill, own.resolve("d.json"), FLOWS, SCREENS);
    assertThat(findings).extracting(Finding::code).containsExactlyElementsOf(row.codes());
  }
}
