// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.check.ScreenReason;
import oobesim.document.JsonText;
import oobesim.profile.Origin;
import oobesim.session.FoundFlow;

/** Writes an explanation for people or for programs. */
final class ExplanationReport {
  private ExplanationReport() {}

  /** The object that docs/cli.md describes. */
  static String json(Explanation explanation) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("scenario", explanation.scenario().word());
    object.put("flow", flowObject(explanation.flow()));
    object.put(
        "settings",
        explanation.settings().stream()
            .map(entry -> setting(entry.getKey(), entry.getValue()))
            .toList());
    object.put("screens", explanation.screens().stream().map(ExplanationReport::screen).toList());
    object.put("findings", FindingReport.json(explanation.findings()));
    object.put("failures", explanation.bound().stream().map(ExplanationReport::failure).toList());
    return JsonText.write(object);
  }

  private static Map<String, Object> screen(ScreenReason reason) {
    Map<String, Object> screen = new LinkedHashMap<>();
    screen.put("screen", reason.screen().value());
    screen.put("shown", reason.shown());
    screen.put("because", FindingReport.WORDS.say(reason.because()));
    return screen;
  }

  private static Map<String, Object> failure(Forecast.Bound bound) {
    Map<String, Object> failure = new LinkedHashMap<>();
    failure.put("failure", bound.id());
    failure.put("code", bound.code());
    failure.put("place", bound.place());
    failure.put("whom", bound.whom());
    failure.put("stops", !bound.noted());
    failure.put("because", FindingReport.WORDS.say(bound.because()));
    return failure;
  }

  private static Map<String, Object> setting(String name, Origin origin) {
    Map<String, Object> setting = new LinkedHashMap<>();
    setting.put("name", name);
    switch (origin.value()) {
      case "true", "false" -> setting.put("value", Boolean.parseBoolean(origin.value()));
      default -> setting.put("value", origin.value());
    }
    setting.put("from", from(origin));
    origin.line().ifPresent(line -> setting.put("line", line));
    return setting;
  }

  private static String from(Origin origin) {
    return origin.fromFile() ? "file" : "default";
  }

  /** Aligned lines. */
  static List<String> text(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    lines.add(explanation.file() + ": " + explanation.profile().name());
    lines.add("Scenario: " + explanation.scenario().word());
    lines.add("Flow: " + flow(explanation.flow()));
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
      explanation
          .findings()
          .forEach(
              found -> lines.add("  " + found.finding().line(found.file(), FindingReport.WORDS)));
    }
    return lines;
  }

  private static String flow(FoundFlow flow) {
    String file = Inputs.name(flow.place().file());
    String shipped = flow.chart().isEmpty() ? "as shipped" : "not as shipped";
    return switch (flow.place().shelf()) {
      case BESIDE -> flow.name() + ", " + shipped + ", from " + file;
      case INSTALLED -> flow.name() + ", " + shipped + ", from the installation: " + file;
      case INSIDE -> flow.name() + ", the one inside the program";
    };
  }

  private static Map<String, Object> flowObject(FoundFlow flow) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", flow.name());
    object.put("place", flow.place().shelf().word());
    object.put("file", Inputs.name(flow.place().file()));
    object.put("shipped", flow.chart().isEmpty());
    return object;
  }

  private static TextTable failures(Explanation explanation) {
    TextTable table = new TextTable();
    for (Forecast.Bound bound : explanation.bound()) {
      table.row(
          "  " + bound.id(),
          bound.code(),
          (bound.noted() ? "noted for the " : "fails for the ") + bound.whom(),
          "at " + bound.place(),
          FindingReport.WORDS.say(bound.because()));
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
              table.row(
                  "  " + entry.getKey(),
                  value,
                  from(origin) + line,
                  FindingReport.WORDS.say(origin.note()));
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
                    "  " + reason.screen(),
                    reason.shown() ? "shown" : "hidden",
                    FindingReport.WORDS.say(reason.because())));
    return table;
  }
}
