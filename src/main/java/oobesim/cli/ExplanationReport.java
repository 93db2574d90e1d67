// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.List;
import oobesim.check.ScreenReason;
import oobesim.profile.Origin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an explanation for people or for programs. */
final class ExplanationReport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExplanationReport() {}

  /** The object that docs/cli.md describes. */
  static String json(Explanation explanation) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("scenario", explanation.scenario().word());
    ArrayNode settings = object.putArray("settings");
    explanation
        .settings()
        .forEach(entry -> setting(settings.addObject(), entry.getKey(), entry.getValue()));
    ArrayNode screens = object.putArray("screens");
    for (ScreenReason reason : explanation.screens()) {
      ObjectNode screen = screens.addObject();
      screen.put("screen", reason.screen().value());
      screen.put("shown", reason.shown());
      screen.put("because", reason.because());
    }
    object.set("findings", FindingReport.json(explanation.findings()));
    ArrayNode failures = object.putArray("failures");
    for (Forecast.Bound bound : explanation.bound()) {
      ObjectNode failure = failures.addObject();
      failure.put("failure", bound.id());
      failure.put("code", bound.code());
      failure.put("place", bound.place());
      failure.put("whom", bound.whom());
      failure.put("stops", !bound.noted());
      failure.put("because", bound.because());
    }
    return MAPPER.writeValueAsString(object);
  }

  private static void setting(ObjectNode object, String name, Origin origin) {
    object.put("name", name);
    switch (origin.value()) {
      case "true", "false" -> object.put("value", Boolean.parseBoolean(origin.value()));
      default -> object.put("value", origin.value());
    }
    object.put("from", from(origin));
    origin.line().ifPresent(line -> object.put("line", line));
  }

  private static String from(Origin origin) {
    return origin.fromFile() ? "file" : "default";
  }

  /** Aligned lines. */
  static List<String> text(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    lines.add(explanation.file() + ": " + explanation.profile().name());
    lines.add("Scenario: " + explanation.scenario().word());
    lines.add("");
    lines.add("Settings");
    lines.addAll(settings(explanation).lines());
    lines.add("");
    lines.add("Screens of flow " + explanation.profile().flow());
    lines.addAll(screens(explanation).lines());
    if (!explanation.bound().isEmpty()) {
      lines.add("");
      lines.add("Failures that this is bound to meet");
      lines.addAll(failures(explanation).lines());
    }
    if (!explanation.findings().isEmpty()) {
      lines.add("");
      lines.add("Findings");
      explanation.findings().forEach(found -> lines.add("  " + found.finding().line(found.file())));
    }
    return lines;
  }

  private static TextTable failures(Explanation explanation) {
    TextTable table = new TextTable();
    for (Forecast.Bound bound : explanation.bound()) {
      table.row(
          "  " + bound.id(),
          bound.code(),
          (bound.noted() ? "noted for the " : "fails for the ") + bound.whom(),
          "at " + bound.place(),
          bound.because());
    }
    return table;
  }

  private static TextTable settings(Explanation explanation) {
    TextTable table = new TextTable();
    explanation
        .settings()
        .forEach(
            entry -> {
              Origin origin = entry.getValue();
              String value = origin.value().isEmpty() ? "-" : origin.value();
              String line = origin.line().map(number -> ", line " + number).orElse("");
              table.row("  " + entry.getKey(), value, from(origin) + line, origin.note());
            });
    return table;
  }

  private static TextTable screens(Explanation explanation) {
    TextTable table = new TextTable();
    explanation
        .screens()
        .forEach(
            reason ->
                table.row(
                    "  " + reason.screen(), reason.shown() ? "shown" : "hidden", reason.because()));
    return table;
  }
}
