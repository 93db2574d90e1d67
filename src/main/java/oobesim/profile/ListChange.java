// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.Nearest;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.SettingWords;

/**
 * Adds something to a list or takes it away: {@code set PATH += ITEM}, {@code set PATH -= NAME}.
 * What comes of it is the whole list, which is then set like any other value.
 *
 * @param path where the list stands
 * @param name the key that tells its items apart, empty for a list of words
 * @param items what it holds now
 */
record ListChange(String path, Optional<String> name, List<Json> items) {
  private static final Pattern FORM = Pattern.compile("(?s)([+-])=\\s+(\\S.*)");

  /** A part of which a tenant has several. */
  private static final String STATUS_PAGE = "enrollmentStatusPage";

  private static final String TYPE = "@odata.type";
  private static final String STATUS_PAGE_TYPE =
      "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
  private static final String DISPLAY_NAME = "displayName";

  /** What is to be set, or why nothing can be. */
  sealed interface Outcome {
    /** It is no change of a list. */
    record Usual() implements Outcome {}

    /** The whole list, or the part that is left. */
    record Whole(Json value) implements Outcome {}

    /** There is no such item. */
    record Missing(Phrase.Sentence reason) implements Outcome {}
  }

  /** What a script's value comes to; one that is no change of a list stays as it is. */
  static Outcome of(SettingCatalog catalog, Json.Obj source, String path, String value) {
    Matcher form = FORM.matcher(value);
    Optional<ListChange> list = form.matches() ? list(catalog, source, path) : Optional.empty();
    if (list.isEmpty()) {
      return new Outcome.Usual();
    }
    String item = form.group(2).strip();
    return form.group(1).equals("+") ? list.get().with(item) : list.get().without(item);
  }

  private static Optional<ListChange> list(SettingCatalog catalog, Json.Obj source, String path) {
    if (path.equals(STATUS_PAGE)) {
      return Optional.of(
          new ListChange(path, Optional.of(DISPLAY_NAME), pages(source.members().get(path))));
    }
    String general = path.replaceAll("(?<=\\.)\\d{1,6}(?=\\.|$)", "*");
    return catalog
        .at(general)
        .filter(field -> field.kind() instanceof Kind.Items)
        .flatMap(field -> at(source, path))
        .map(now -> new ListChange(path, name(catalog, general), now));
  }

  private static Optional<String> name(SettingCatalog catalog, String list) {
    return catalog.tellsApart(list).or(() -> catalog.at(list + ".*.id")).map(Field::key);
  }

  private static List<Json> pages(Json now) {
    return switch (now) {
      case Json.Obj one -> List.of(one);
      case Json.Arr several -> several.items();
      case null, default -> List.of();
    };
  }

  private static Optional<List<Json>> at(Json.Obj source, String path) {
    Optional<Json> at = Optional.of(source);
    for (String step : path.split("\\.")) {
      at = at.flatMap(json -> inside(json, step));
    }
    return at.filter(Json.Arr.class::isInstance).map(array -> ((Json.Arr) array).items());
  }

  private static Optional<Json> inside(Json json, String step) {
    return switch (json) {
      case Json.Obj object -> object.get(step);
      case Json.Arr array when step.matches("\\d{1,6}") ->
          array.items().stream().skip(Integer.parseInt(step)).findFirst();
      default -> Optional.empty();
    };
  }

  private Outcome with(String said) {
    Json item = item(said);
    Json typed =
        path.equals(STATUS_PAGE) && item instanceof Json.Obj page && !page.has(TYPE)
            ? JsonEdit.with(page, TYPE, JsonEdit.text(STATUS_PAGE_TYPE))
            : item;
    return whole(Stream.concat(items.stream(), Stream.of(typed)).toList());
  }

  /** A bare word is the name of something that is otherwise as usual. */
  private Json item(String said) {
    Optional<Json> json = json(said);
    if (json.isPresent() && !(json.get() instanceof Json.Text)) {
      return json.get();
    }
    if (said.startsWith("{")) {
      return JsonEdit.text(said);
    }
    Json word = json.orElseGet(() -> JsonEdit.text(said));
    return name.<Json>map(key -> JsonEdit.with(JsonEdit.object(), key, word)).orElse(word);
  }

  private static Optional<Json> json(String said) {
    if (!said.startsWith("{") && !said.startsWith("\"")) {
      return Optional.empty();
    }
    Parsed parsed = JsonReader.read(said);
    return parsed.findings().isEmpty() && parsed.documents().size() == 1
        ? Optional.of(parsed.documents().getFirst())
        : Optional.empty();
  }

  private Outcome without(String said) {
    String called = json(said).map(SettingWords::of).orElse(said);
    List<String> names = items.stream().map(this::name).toList();
    int place = names.indexOf(called);
    if (place < 0) {
      return new Outcome.Missing(
          FindingCode.SETTING_NOT_POSSIBLE.saidOf(
              "item", "setting", path, "name", called, "nearest", nearest(called, names)));
    }
    List<Json> rest = new ArrayList<>(items);
    rest.remove(place);
    return whole(rest);
  }

  private static Phrase nearest(String called, List<String> names) {
    return names.isEmpty()
        ? FindingCode.text("setting-not-possible.item.empty")
        : Nearest.suggestion(called, names);
  }

  private String name(Json item) {
    return name.isPresent() && item instanceof Json.Obj object
        ? object.get(name.get()).map(SettingWords::of).orElse("")
        : SettingWords.of(item);
  }

  /** Of parts one stands alone, and none is said as such. */
  private Outcome whole(List<Json> now) {
    if (path.equals(STATUS_PAGE) && now.size() < 2) {
      return new Outcome.Whole(now.isEmpty() ? JsonEdit.nothing() : now.getFirst());
    }
    return new Outcome.Whole(new Json.Arr(Position.START, "", now));
  }
}
