// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.ListForm;
import oobesim.profile.setting.SaidJson;
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
  private static final String TYPE = "@odata.type";
  private static final String STATUS_PAGE_TYPE =
      "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
  private static final String DISPLAY_NAME = "displayName";

  /** What is to be set, or why nothing can be. */
  sealed interface Outcome {
    /** It is no change of a list. */
    record Usual() implements Outcome {}

    /** It is written like one, and no list stands there. */
    record NoList() implements Outcome {}

    /** The whole list, or the part that is left. */
    record Whole(Json value) implements Outcome {}

    /** What was to come to it is no JSON. */
    record NoJson(Finding fault) implements Outcome {}

    /** There is no such item. */
    record Missing(Phrase.Sentence reason) implements Outcome {}
  }

  /** What a script's value comes to; one that is no change of a list stays as it is. */
  static Outcome of(SettingCatalog catalog, Json.Obj source, String path, String value) {
    Optional<ListForm> form = ListForm.of(value);
    if (form.isEmpty()) {
      return new Outcome.Usual();
    }
    Optional<ListChange> list = list(catalog, source, path);
    if (list.isEmpty()) {
      return new Outcome.NoList();
    }
    String item = form.get().item();
    return form.get().adds() ? list.get().with(item) : list.get().without(item);
  }

  private static Optional<ListChange> list(SettingCatalog catalog, Json.Obj source, String path) {
    if (path.equals(SettingCatalog.STATUS_PAGE)) {
      return Optional.of(
          new ListChange(path, Optional.of(DISPLAY_NAME), pages(source.members().get(path))));
    }
    String general = path.replaceAll("(?<=\\.)\\d{1,6}(?=\\.|$)", "*");
    return Optional.of(general)
        .filter(catalog::isList)
        .flatMap(_ -> at(source, path))
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

  /** Several in brackets come one after the other. */
  private Outcome with(String said) {
    Optional<Finding> fault = SaidJson.fault(said);
    return fault.isPresent() ? new Outcome.NoJson(fault.get()) : more(said);
  }

  private Outcome more(String said) {
    return whole(Stream.concat(items.stream(), each(said).stream().map(this::item)).toList());
  }

  /** A bare word is the name of something that is otherwise as usual. */
  private Json item(Json said) {
    if (path.equals(SettingCatalog.STATUS_PAGE) && isFile(said)) {
      return said;
    }
    Json named =
        said instanceof Json.Text && name.isPresent()
            ? JsonEdit.with(JsonEdit.object(), name.get(), said)
            : said;
    return path.equals(SettingCatalog.STATUS_PAGE)
            && named instanceof Json.Obj page
            && !page.has(TYPE)
        ? JsonEdit.with(page, TYPE, JsonEdit.text(STATUS_PAGE_TYPE))
        : named;
  }

  /** No page is called so: somebody means the file, which the check then says is not read here. */
  private static boolean isFile(Json said) {
    return said instanceof Json.Text text && text.value().matches("(?si).*\\.json");
  }

  private static List<Json> each(String said) {
    Json json =
        Optional.of(said)
            .filter(it -> it.matches("(?s)[\"\\[{].*"))
            .flatMap(SaidJson::of)
            .orElseGet(() -> JsonEdit.text(said));
    return json instanceof Json.Arr several ? several.items() : List.of(json);
  }

  private Outcome without(String said) {
    List<Json> rest = new ArrayList<>(items);
    for (Json one : each(said)) {
      String called = name(one);
      List<String> names = rest.stream().map(this::name).toList();
      int place = called.isEmpty() ? -1 : names.indexOf(called);
      if (place < 0) {
        return new Outcome.Missing(
            FindingCode.SETTING_NOT_POSSIBLE.saidOf(
                "item", "setting", path, "name", called, "nearest", nearest(called, names)));
      }
      rest.remove(place);
    }
    return whole(rest);
  }

  private static Phrase nearest(String called, List<String> names) {
    return names.isEmpty()
        ? FindingCode.text("setting-not-possible.item.empty")
        : Nearest.suggestion(called, names.stream().filter(name -> !name.isEmpty()).toList());
  }

  /** Empty for an object without a name: what else stands in it may be secret. */
  private String name(Json item) {
    return name.isPresent() && item instanceof Json.Obj object
        ? object.get(name.get()).map(SettingWords::of).orElse("")
        : SettingWords.of(item);
  }

  /** Of parts one stands alone, and none is said as such. */
  private Outcome whole(List<Json> now) {
    if (path.equals(SettingCatalog.STATUS_PAGE) && now.size() < 2) {
      return new Outcome.Whole(now.isEmpty() ? JsonEdit.nothing() : now.getFirst());
    }
    return new Outcome.Whole(new Json.Arr(Position.START, "", now));
  }
}
