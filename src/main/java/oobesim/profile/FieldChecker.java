// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;

/** Compares a simulation profile with the catalogue of keys and reports every difference. */
final class FieldChecker {
  private final SettingCatalog catalog;
  private final Unchanged before;
  private final Findings findings;

  private FieldChecker(SettingCatalog catalog, Unchanged before, Findings findings) {
    this.catalog = catalog;
    this.before = before;
    this.findings = findings;
  }

  static void check(Json.Obj root, Findings findings) {
    check(SettingCatalog.SHIPPED, root, findings);
  }

  static void check(SettingCatalog catalog, Json.Obj root, Findings findings) {
    check(catalog, root, Unchanged.nothing(), findings);
  }

  /** The same without what was checked before. */
  static void check(SettingCatalog catalog, Json.Obj root, Unchanged before, Findings findings) {
    new FieldChecker(catalog, before, findings).members("", root);
  }

  private void members(String path, Json.Obj object) {
    List<String> known = catalog.under(path).stream().map(Field::key).toList();
    object
        .members()
        .forEach(
            (key, value) -> {
              if (known.contains(key)) {
                value(catalog.at(path.isEmpty() ? key : path + "." + key).orElseThrow(), value);
              } else {
                unknown(key, value, object.keyPositions().get(key), known);
              }
            });
    if (path.equals("faults.*") && object.get("id").isEmpty()) {
      findings.add(FindingCode.MISSING_KEY, object);
    }
  }

  /** Points at the key, not at its value: the key is what is wrong. */
  private void unknown(String key, Json value, Position keyPosition, List<String> known) {
    FindingCode code = FindingCode.UNKNOWN_KEY;
    findings.addAll(
        List.of(
            new Finding(
                code.code(),
                code.severity(),
                value.pointer(),
                keyPosition == null ? value.position() : keyPosition,
                code.said("key", key, "nearest", Nearest.suggestion(key, known)))));
  }

  private void value(Field field, Json value) {
    if (before.holds(value)) {
      return;
    }
    switch (field.kind()) {
      case Kind.Line line -> line(field, line, value);
      case Kind.Word word -> word(field, word, value);
      case Kind.Flag flag -> {
        boolean nothing = value instanceof Json.Null && flag.mayBeNull();
        expect(field, value, nothing || value instanceof Json.Bool);
      }
      case Kind.Whole whole -> whole(field, whole, value);
      case Kind.Group group -> {
        if (expect(field, value, value instanceof Json.Obj)) {
          members(field.path(), (Json.Obj) value);
        }
      }
      case Kind.Items items -> {
        if (expect(field, value, value instanceof Json.Arr)) {
          items(field, (Json.Arr) value);
        }
      }
      case Kind.Free free -> expect(field, value, value instanceof Json.Obj);
      case Kind.AdminPart part -> {
        boolean number = value instanceof Json.Num || value instanceof Json.Bool;
        expect(field, value, !number);
      }
    }
  }

  private void line(Field field, Kind.Line line, Json value) {
    if (value instanceof Json.Null && line.mayBeNull()) {
      return;
    }
    if (expect(field, value, value instanceof Json.Text)
        && !line.mayBeEmpty()
        && ((Json.Text) value).value().isBlank()) {
      add(FindingCode.EMPTY_TEXT, field, value, "meaning", field.saidMeaning());
    }
  }

  private void word(Field field, Kind.Word word, Json value) {
    if (expect(field, value, value instanceof Json.Text)) {
      String text = ((Json.Text) value).value();
      if (!word.allowed().contains(text)) {
        Phrase nearest = Nearest.suggestion(text, word.allowed());
        add(FindingCode.UNKNOWN_WORD, field, value, "word", text, "nearest", nearest);
      }
    }
  }

  private void whole(Field field, Kind.Whole whole, Json value) {
    if (value instanceof Json.Null && whole.mayBeNull()) {
      return;
    }
    if (expect(field, value, value instanceof Json.Num)
        && !Values.isWhole(((Json.Num) value).value(), whole.least(), whole.most())) {
      add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          field,
          value,
          "number",
          ((Json.Num) value).value(),
          "expected",
          whole.words());
    }
  }

  private void items(Field field, Json.Arr array) {
    Field item = catalog.at(field.path() + ".*").orElseThrow();
    array.items().forEach(it -> value(item, it));
    catalog.tellsApart(field.path()).ifPresent(name -> differ(field, name.key(), array));
  }

  private void differ(Field field, String name, Json.Arr array) {
    Set<String> seen = new HashSet<>();
    for (Json it : array.items()) {
      if (it instanceof Json.Obj object
          && object.get(name).orElse(null) instanceof Json.Text text
          && !seen.add(text.value().toLowerCase(Locale.ROOT))) {
        findings.add(FindingCode.DUPLICATE_NAME, text, "name", text.value(), "list", field.key());
      }
    }
  }

  private boolean expect(Field field, Json value, boolean right) {
    if (!right) {
      add(
          FindingCode.WRONG_KIND,
          field,
          value,
          "kind",
          value.what(),
          "expected",
          field.kind().words());
    }
    return right;
  }

  private void add(FindingCode code, Field field, Json at, Object... namesAndValues) {
    boolean item = field.key().equals("*");
    List<Object> all = new ArrayList<>(List.of("key", item ? field.parent() : field.key()));
    all.addAll(List.of(namesAndValues));
    findings.addOf(code, item ? "item" : "", at, all.toArray());
  }
}
