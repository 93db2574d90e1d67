// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page about one scenario.
 *
 * @param name its file below docs/scenarios, without the ending
 * @param title what the list of scenarios calls it
 * @param profile the profile to play
 * @param script the script to play on it
 */
record ScenarioPage(String name, String title, String profile, String script) {
  static final List<ScenarioPage> ALL =
      List.of(
          page(
              "preprovisioning-entra-technician",
              "Pre-provisioning, Entra join: the technician",
              "preprovisioning-entra",
              "technician-flow"),
          page(
              "preprovisioning-entra-user",
              "Pre-provisioning, Entra join: the user",
              "preprovisioning-entra",
              "user-flow-entra"),
          page(
              "preprovisioning-hybrid-technician",
              "Pre-provisioning, hybrid join: the technician",
              "preprovisioning-hybrid",
              "hybrid-technician"),
          page(
              "preprovisioning-hybrid-user",
              "Pre-provisioning, hybrid join: the user",
              "preprovisioning-hybrid",
              "hybrid-technician-and-user"),
          page(
              "user-driven-entra",
              "User-driven, Entra join",
              "user-driven-entra",
              "user-driven-entra"),
          page(
              "user-driven-hybrid",
              "User-driven, hybrid join",
              "user-driven-hybrid",
              "user-driven-hybrid"),
          page("self-deploying", "Self-deploying", "self-deploying", "self-deploying"),
          page("existing-devices", "Existing devices", "existing-devices", "existing-devices"),
          page("autopilot-reset", "Autopilot Reset", "autopilot-reset", "autopilot-reset"),
          page(
              "device-preparation",
              "Device preparation",
              "device-preparation",
              "device-preparation"),
          page("not-registered", "Not registered", "not-registered", "not-registered"));

  private static final int COLUMNS = 4;

  private static ScenarioPage page(String name, String title, String profile, String script) {
    return new ScenarioPage(name, title, profile, script);
  }

  GeneratedPart part(String part) {
    return new GeneratedPart(GeneratedPart.DOCS.resolve(Path.of("scenarios", name + ".md")), part);
  }

  PlayedScenario play() {
    return PlayedScenario.of(profile, script);
  }

  /** The command that plays it. */
  String command() {
    return "```sh\noobesim play profiles/%s.json --script profiles/scripts/%s.script\n```\n"
        .formatted(profile, script);
  }

  /** Small pictures in rows. */
  static String gallery(List<String> screens) {
    String cells = "|" + " |".repeat(COLUMNS) + "\n|" + "---|".repeat(COLUMNS) + "\n";
    return cells
        + IntStream.iterate(0, i -> i < screens.size(), i -> i + COLUMNS)
            .mapToObj(from -> row(screens, from))
            .collect(Collectors.joining());
  }

  private static String row(List<String> screens, int from) {
    return IntStream.range(from, from + COLUMNS)
        .mapToObj(i -> i < screens.size() ? " " + cell(i + 1, screens.get(i)) + " |" : " |")
        .collect(Collectors.joining("", "|", "\n"));
  }

  private static String cell(int number, String screen) {
    return "<img src=\"../pictures/windows-11/%s.png\" width=\"200\" alt=\"%s\"><br>%d. `%s`"
        .formatted(screen, screen, number, screen);
  }

  /** Its row in the list of scenarios. */
  String row(PlayedScenario played) {
    return "| [%s](scenarios/%s.md) | `%s.json` | `%s.script` | %d | %d min |\n"
        .formatted(title, name, profile, script, played.screens().size(), played.minutes());
  }
}
