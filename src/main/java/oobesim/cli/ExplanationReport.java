// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.check.ScreenReason;
import oobesim.document.JsonText;
import oobesim.document.Printable;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.profile.Deviation;
import oobesim.profile.Origin;
import oobesim.profile.PartOrigins;
import oobesim.profile.Settable;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Wordings;
import oobesim.session.FoundFlow;

/**
 * Writes an explanation for people or for programs.
 *
 * @param words in which language
 * @param told what settings are called and mean in it, which are put together all at once
 * @param explanation what is written
 */
record ExplanationReport(Words words, Wordings told, Explanation explanation) {
  private static final String BUNDLE = "explain";

  ExplanationReport(Words words, Explanation explanation) {
    this(words, Wordings.of(words), explanation);
  }

  /** The object that docs/cli.md describes. */
  String json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("scenario", explanation.scenario().word());
    object.put("flow", flowObject(explanation.flow()));
    object.put(
        "settings",
        explanation.settings().stream()
            .map(entry -> setting(entry.getKey(), entry.getValue()))
            .toList());
    object.put("screens", explanation.screens().stream().map(this::screen).toList());
    object.put("findings", new FindingReport(words).json(explanation.findings()));
    object.put("failures", explanation.bound().stream().map(this::failure).toList());
    object.put("parts", explanation.profile().parts().stream().map(this::part).toList());
    object.put("rehearsal", explanation.deviations().stream().map(this::deviation).toList());
    return JsonText.write(object);
  }

  private Map<String, Object> part(PartOrigins part) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("part", part.part());
    object.put("file", part.file());
    object.put(
        "settings",
        part.settings().entrySet().stream()
            .map(entry -> setting(entry.getKey(), entry.getValue()))
            .toList());
    return object;
  }

  private Map<String, Object> deviation(Deviation deviation) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", deviation.setting().path());
    object.put("value", typed(deviation.setting().value()));
    object.put("default", typed(deviation.usual()));
    deviation.line().ifPresent(line -> object.put("line", line));
    object.put("follows", follows(deviation));
    return object;
  }

  private Map<String, Object> screen(ScreenReason reason) {
    Map<String, Object> screen = new LinkedHashMap<>();
    screen.put("screen", reason.screen().value());
    screen.put("shown", reason.shown());
    screen.put("because", words.say(reason.because()));
    return screen;
  }

  private Map<String, Object> failure(Forecast.Bound bound) {
    Map<String, Object> failure = new LinkedHashMap<>();
    failure.put("failure", bound.id());
    failure.put("code", bound.code());
    failure.put("place", bound.place());
    failure.put("whom", bound.whom());
    failure.put("stops", !bound.noted());
    failure.put("because", words.say(bound.because()));
    return failure;
  }

  private static Map<String, Object> setting(String name, Origin origin) {
    Map<String, Object> setting = new LinkedHashMap<>();
    setting.put("name", name);
    setting.put("value", typed(origin.value()));
    setting.put("from", from(origin));
    origin.line().ifPresent(line -> setting.put("line", line));
    return setting;
  }

  private static Object typed(String value) {
    return switch (value) {
      case "true", "false" -> Boolean.parseBoolean(value);
      default -> value;
    };
  }

  private static String from(Origin origin) {
    return origin.fromFile() ? "file" : "default";
  }

  private static Map<String, Object> flowObject(FoundFlow flow) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", flow.name());
    object.put("place", flow.place().shelf().word());
    object.put("file", Inputs.name(flow.place().file()));
    object.put("shipped", flow.chart().isEmpty());
    return object;
  }

  /** Aligned lines. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    String name = words.ofFile(explanation.profile().name());
    lines.add(Printable.line(explanation.file() + ": " + name));
    lines.add(said("scenario", "scenario", explanation.scenario().word()));
    lines.add(said("flow", "flow", flow(explanation.flow())));
    section(lines, said("settings"), settings().lines());
    for (PartOrigins part : explanation.others()) {
      section(lines, heading(part), settings(part).lines());
    }
    if (!explanation.deviations().isEmpty()) {
      section(lines, said("rehearsal"), rehearsal().lines());
    }
    section(lines, said("screens", "flow", explanation.profile().flow()), screens().lines());
    if (!explanation.bound().isEmpty()) {
      section(lines, said("failures"), failures().lines());
    }
    if (!explanation.findings().isEmpty()) {
      section(lines, said("findings"), findings());
    }
    return lines;
  }

  private static void section(List<String> lines, String heading, List<String> inside) {
    lines.add("");
    lines.add(heading);
    lines.addAll(inside);
  }

  private List<String> findings() {
    return explanation.findings().stream()
        .map(found -> "  " + found.finding().line(found.file(), words))
        .toList();
  }

  private Phrase flow(FoundFlow flow) {
    String place = "flow." + flow.place().shelf().word();
    return switch (flow.place().shelf()) {
      case BESIDE, OWN, INSTALLED ->
          text(
              place,
              "flow",
              flow.name(),
              "shipped",
              text(flow.chart().isEmpty() ? "as-shipped" : "not-as-shipped"),
              "file",
              Inputs.name(flow.place().file()));
      case INSIDE -> text(place, "flow", flow.name());
    };
  }

  private TextTable failures() {
    TextTable table = new TextTable();
    for (Forecast.Bound bound : explanation.bound()) {
      table.row(
          "  " + bound.id(),
          bound.code(),
          said(bound.noted() ? "noted" : "fails", "whom", text("whom." + bound.whom())),
          said("at", "place", bound.place()),
          words.say(bound.because()));
    }
    return table;
  }

  private TextTable settings() {
    TextTable table = new TextTable();
    for (Map.Entry<String, Origin> entry : explanation.settings()) {
      row(table, entry, words.say(entry.getValue().note()));
    }
    return table;
  }

  private String heading(PartOrigins part) {
    String name = said("part." + part.part());
    return part.file().isEmpty()
        ? said("part", "part", name)
        : said("part.in", "part", name, "file", part.file());
  }

  /** What a setting does to the screens is told of what the file decides. */
  private TextTable settings(PartOrigins part) {
    TextTable table = new TextTable();
    for (Map.Entry<String, Origin> entry : part.settings().entrySet()) {
      Origin origin = entry.getValue();
      String note = words.say(origin.note());
      row(table, entry, origin.fromFile() && note.isEmpty() ? meaning(part, entry) : note);
    }
    return table;
  }

  private TextTable rehearsal() {
    TextTable table = new TextTable();
    for (Deviation deviation : explanation.deviations()) {
      Settable setting = deviation.setting();
      table.row(
          "  " + setting.path(),
          setting.value().isEmpty() ? "-" : setting.value(),
          deviation
              .line()
              .map(line -> said("from.file.line", "line", line))
              .orElseGet(() -> said("from.file")),
          said("otherwise", "usual", deviation.usual(), "follows", follows(deviation)));
    }
    return table;
  }

  private String follows(Deviation deviation) {
    return deviation.setting(told).words().explained();
  }

  private String meaning(PartOrigins part, Map.Entry<String, Origin> setting) {
    return SettingCatalog.SHIPPED.in(part.part()).stream()
        .filter(known -> known.key().equals(setting.getKey()))
        .findFirst()
        .map(known -> known.field().words(told).explained())
        .orElse("");
  }

  private void row(TextTable table, Map.Entry<String, Origin> entry, String note) {
    Origin origin = entry.getValue();
    String value = origin.value().isEmpty() ? "-" : origin.value();
    String key = "from." + from(origin);
    table.row(
        "  " + entry.getKey(),
        value,
        origin.line().isPresent() ? said(key + ".line", "line", origin.line().get()) : said(key),
        note);
  }

  private TextTable screens() {
    TextTable table = new TextTable();
    for (ScreenReason reason : explanation.screens()) {
      table.row(
          "  " + reason.screen(),
          said(reason.shown() ? "shown" : "hidden"),
          words.say(reason.because()));
    }
    return table;
  }

  private String said(String key, Object... namesAndValues) {
    return words.say(text(key, namesAndValues));
  }

  private static Phrase text(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, key, namesAndValues);
  }
}
