// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.AdminChange;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SaidJson;
import oobesim.profile.setting.SettingCatalog;

/** Carries out the script instruction {@code set PATH VALUE}. */
final class SettingChange {
  /** Graph keeps some settings in an inner object; its name may stand in the path or not. */
  private static final Pattern OOBE_OBJECT = Pattern.compile("\\.outOfBoxExperienceSettings?\\.");

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern PLACE = Pattern.compile("(?<=\\.)\\d{1,6}(?=\\.|$)");

  /** A line of a script ends with its last word, so it cannot write an empty one otherwise. */
  private static final String EMPTY = "\"\"";

  private static final List<String> NO_SUCH =
      List.of(FindingCode.UNKNOWN_SETTING.code(), FindingCode.SETTING_NOT_POSSIBLE.code());

  private static final Phrase WHAT_IT_IS = FindingCode.text("unchangeable");

  /** An item of an array that has fewer. */
  private static final class NoSuchItem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int items;

    NoSuchItem(int items) {
      this.items = items;
    }
  }

  private final SettingCatalog catalog;
  private final SimulationProfile profile;
  private final String path;
  private final String value;
  private final Optional<Json> tree;
  private final Unchanged before;

  private SettingChange(
      SettingCatalog catalog,
      SimulationProfile profile,
      String path,
      String value,
      Optional<Json> tree,
      Unchanged before) {
    this.before = before;
    this.tree = tree;
    this.catalog = catalog;
    this.profile = profile;
    this.path = path;
    this.value = value.equals(EMPTY) ? "" : value;
  }

  /**
   * The profile after a change.
   *
   * @param before what is known of it; what it does not know yet, it learns
   */
  static Reading apply(
      SettingCatalog catalog,
      SimulationProfile profile,
      String path,
      String value,
      Unchanged before) {
    return switch (ListChange.of(catalog, profile.source(), path, value)) {
      case ListChange.Outcome.Usual() ->
          new SettingChange(catalog, profile, path, value, Optional.empty(), before).apply();
      case ListChange.Outcome.NoList() ->
          new SettingChange(catalog, profile, path, value, Optional.empty(), before).noList();
      case ListChange.Outcome.NoJson(Finding fault) -> broken(path, fault);
      case ListChange.Outcome.Whole(Json whole) ->
          new SettingChange(catalog, profile, path, value, Optional.of(whole), before).apply();
      case ListChange.Outcome.Missing(Phrase.Sentence reason) ->
          bad(FindingCode.SETTING_NOT_POSSIBLE, reason);
    };
  }

  /** Where it is broken is a hint: a journal that masks the words is refused by the same ones. */
  private static Reading broken(String path, Finding fault) {
    return bad(
        FindingCode.SETTING_NOT_POSSIBLE,
        FindingCode.SETTING_NOT_POSSIBLE.saidOf(
            "no-json", "setting", path, "fault", fault.message(), "right", fault.hint()));
  }

  /** What there is not, or cannot change at all, is told first. */
  private Reading noList() {
    Reading usual = apply();
    return usual.first().isEmpty()
            && usual.findings().stream().anyMatch(finding -> NO_SUCH.contains(finding.code()))
        ? usual
        : bad(
            FindingCode.SETTING_NOT_POSSIBLE,
            FindingCode.SETTING_NOT_POSSIBLE.saidOf("no-list", "setting", path));
  }

  private Reading apply() {
    List<String> steps = List.of(DOT.split(OOBE_OBJECT.matcher(path).replaceFirst("."), -1));
    if (steps.size() == 2 && catalog.parts().contains(steps.getFirst())) {
      return part(steps.getFirst(), steps.getLast());
    }
    if (steps.size() == 3 && catalog.parts().contains(steps.getFirst())) {
      return oneOfSeveral(steps.getFirst(), steps.get(1), steps.getLast());
    }
    if (path.equals("flow")) {
      return bad(FindingCode.SETTING_NOT_POSSIBLE, FindingCode.SETTING_NOT_POSSIBLE.saidOf("flow"));
    }
    Optional<Field> field = catalog.at(PLACE.matcher(path).replaceAll("*"));
    if (field.isEmpty()) {
      return unknown(settable(), path);
    }
    Optional<Finding> fault =
        isStructure(field.get().kind()) ? SaidJson.fault(value) : Optional.empty();
    if (fault.isPresent()) {
      return broken(path, fault.get());
    }
    try {
      Json leaf = tree.orElseGet(() -> of(field.get().kind()));
      Json changed = put(profile.source(), steps, leaf);
      return reread((Json.Obj) changed);
    } catch (NoSuchItem fewer) {
      return bad(
          FindingCode.UNKNOWN_SETTING,
          FindingCode.UNKNOWN_SETTING.saidOf("item", "setting", path, "number", fewer.items));
    }
  }

  private Reading part(String key, String setting) {
    if (!(profile.source().get(key).orElse(null) instanceof Json.Obj body)) {
      return bad(
          FindingCode.SETTING_NOT_POSSIBLE,
          FindingCode.SETTING_NOT_POSSIBLE.saidOf("part", "part", key, "setting", setting));
    }
    return changed(key, body, setting, it -> it);
  }

  /** Where several stand in an array, their place is part of the path. */
  private Reading oneOfSeveral(String key, String place, String setting) {
    if (!(profile.source().get(key).orElse(null) instanceof Json.Arr parts)
        || !place.matches("\\d{1,6}")
        || Integer.parseInt(place) >= parts.items().size()
        || !(parts.items().get(Integer.parseInt(place)) instanceof Json.Obj body)) {
      return bad(
          FindingCode.SETTING_NOT_POSSIBLE,
          FindingCode.SETTING_NOT_POSSIBLE.saidOf(
              "one-of-several", "part", key, "place", place, "setting", setting));
    }
    return changed(key, body, setting, it -> JsonEdit.with(parts, Integer.parseInt(place), it));
  }

  private Reading changed(String key, Json.Obj body, String setting, UnaryOperator<Json> inside) {
    return switch (AdminChange.of(catalog, key, body, setting, value)) {
      case AdminChange.Changed changed ->
          reread(JsonEdit.with(profile.source(), key, inside.apply(changed.body())));
      case AdminChange.Impossible impossible ->
          bad(FindingCode.SETTING_NOT_POSSIBLE, impossible.reason());
      case AdminChange.Unknown unknown -> unknown(unknown.known(), setting);
    };
  }

  private Reading reread(Json.Obj source) {
    before.add(profile);
    Reading reading = ProfileReader.fromSource(catalog, source, before);
    return reading instanceof Reading.Bad bad
        ? new Reading.Bad(bad.findings(), WHAT_IT_IS)
        : reading;
  }

  private Json put(Json at, List<String> steps, Json leaf) {
    if (steps.isEmpty()) {
      return leaf;
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    return switch (at) {
      case Json.Obj object -> {
        Json inner = object.members().getOrDefault(step, JsonEdit.object());
        yield JsonEdit.with(object, step, put(inner, rest, leaf));
      }
      case Json.Arr array -> {
        int index = Integer.parseInt(step);
        if (index >= array.items().size()) {
          throw new NoSuchItem(array.items().size());
        }
        yield JsonEdit.with(array, index, put(array.items().get(index), rest, leaf));
      }
      default -> leaf;
    };
  }

  /** A value that does not fit becomes a string, so that the check calls the fault by its name. */
  private Json of(Kind kind) {
    return switch (kind) {
      case Kind.Flag flag when flag.mayBeNull() && isNothing() -> JsonEdit.nothing();
      case Kind.Flag flag -> flag();
      case Kind.Whole whole when value.matches("-?\\d{1,18}") ->
          new Json.Num(Position.START, "", new BigDecimal(value));
      case Kind.Whole whole when whole.mayBeNull() && isNothing() -> JsonEdit.nothing();
      case Kind.Line line when line.mayBeNull() && isNothing() -> JsonEdit.nothing();
      case Kind.AdminPart part when isNothing() -> JsonEdit.nothing();
      case Kind.Group _, Kind.Items _, Kind.Free _, Kind.AdminPart _ ->
          SaidJson.of(value).orElseGet(() -> JsonEdit.text(value));
      default -> JsonEdit.text(value);
    };
  }

  private static boolean isStructure(Kind kind) {
    return switch (kind) {
      case Kind.Group _, Kind.Items _, Kind.Free _, Kind.AdminPart _ -> true;
      case Kind.Flag _, Kind.Whole _, Kind.Line _, Kind.Word _ -> false;
    };
  }

  private Json flag() {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes" -> JsonEdit.bool(true);
      case "false", "off", "no" -> JsonEdit.bool(false);
      default -> JsonEdit.text(value);
    };
  }

  private boolean isNothing() {
    return value.equals("none") || value.equals("null");
  }

  private List<String> settable() {
    List<String> paths = new ArrayList<>();
    catalog.own().stream()
        .filter(field -> !(field.kind() instanceof Kind.Group))
        .forEach(field -> paths.add(field.path().replace("*", "0")));
    return paths;
  }

  private Reading unknown(List<String> known, String word) {
    Phrase near =
        Nearest.to(word, known)
            .map(Nearest::meant)
            .orElseGet(() -> FindingCode.text("where-settings-are-listed"));
    return bad(
        FindingCode.UNKNOWN_SETTING,
        FindingCode.UNKNOWN_SETTING.said("setting", path, "nearest", near));
  }

  private static Reading bad(FindingCode code, Phrase.Sentence message) {
    Finding finding = new Finding(code.code(), code.severity(), "", Position.START, message);
    return new Reading.Bad(List.of(finding), WHAT_IT_IS);
  }
}
