// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;

/** Compares a simulation profile with the catalogue of keys and reports every difference. */
final class FieldChecker {
  private final SettingCatalog catalog;
  private final Findings findings;

  private FieldChecker(SettingCatalog catalog, Findings findings) {
    this.catalog = catalog;
    this.findings = findings;
  }

  static void check(Json.Obj root, Findings findings) {
    check(SettingCatalog.SHIPPED, root, findings);
  }

  static void check(SettingCatalog catalog, Json.Obj root, Findings findings) {
    new FieldChecker(catalog, findings).members("", root);
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
      findings.add(
          FindingCode.MISSING_KEY, object, "a fault without \"id\"", "the id of a known failure");
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
                "unknown key \"" + key + "\"",
                Nearest.hint(key, known))));
  }

  private void value(Field field, Json value) {
    switch (field.kind()) {
      case Kind.Line line -> line(field, line, value);
      case Kind.Word word -> word(field, word, value);
      case Kind.Flag flag -> expect(field, value, value instanceof Json.Bool);
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
      findings.add(FindingCode.EMPTY_TEXT, value, named(field) + " is empty", field.meaning());
    }
  }

  private void word(Field field, Kind.Word word, Json value) {
    if (expect(field, value, value instanceof Json.Text)) {
      String text = ((Json.Text) value).value();
      if (!word.allowed().contains(text)) {
        findings.add(
            FindingCode.UNKNOWN_WORD,
            value,
            "%s cannot be \"%s\"".formatted(named(field), text),
            Nearest.hint(text, word.allowed()));
      }
    }
  }

  private void whole(Field field, Kind.Whole whole, Json value) {
    if (value instanceof Json.Null && whole.mayBeNull()) {
      return;
    }
    if (expect(field, value, value instanceof Json.Num)
        && !Values.isWhole(((Json.Num) value).value(), whole.least(), whole.most())) {
      findings.add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          value,
          "%s cannot be %s".formatted(named(field), ((Json.Num) value).value()),
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
        findings.add(
            FindingCode.DUPLICATE_NAME,
            text,
            "\"%s\" stands twice in \"%s\"".formatted(text.value(), field.key()),
            "names must differ, capitals aside");
      }
    }
  }

  private boolean expect(Field field, Json value, boolean right) {
    if (!right) {
      findings.add(
          FindingCode.WRONG_KIND,
          value,
          "%s is %s".formatted(named(field), value.kind()),
          "expected " + field.kind().words());
    }
    return right;
  }

  private static String named(Field field) {
    return field.key().equals("*")
        ? "an item of \"" + field.parent() + "\""
        : "\"" + field.key() + "\"";
  }
}
