// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Wording;
import oobesim.support.English;

/** The tables of {@code docs/profile-format.md} as the reader itself would write them. */
final class ReferencePage {
  private ReferencePage() {}

  /** One row for each key of a simulation profile. */
  static List<String> keys() {
    return keys(SettingCatalog.SHIPPED);
  }

  static List<String> keys(SettingCatalog catalog) {
    List<String> rows = new ArrayList<>();
    for (Field field : catalog.own()) {
      rows.add(
          "| `%s` | %s | %s | %s | %s |"
              .formatted(
                  field.path(),
                  cell(field.words().name()),
                  cell(English.say(field.kind().words())),
                  fallback(field),
                  meaning(field)));
    }
    return rows;
  }

  /** One row for each setting inside an administrator's part. */
  static List<String> parts() {
    return parts(SettingCatalog.SHIPPED);
  }

  /** A file on the device and a second profile have the names of the deployment profile. */
  static List<String> parts(SettingCatalog catalog) {
    return catalog.parts().stream()
        .filter(part -> !part.equals("offlineProfile") && !part.equals("otherProfile"))
        .flatMap(part -> catalog.page(part).stream())
        .map(setting -> part(setting.field().path(), setting.field().words()))
        .toList();
  }

  private static String part(String path, Wording words) {
    return "| `%s` | %s | %s |".formatted(path, cell(words.name()), cell(words.explained()));
  }

  /** One row for each finding, in alphabetical order. */
  static List<String> findings() {
    List<String> rows = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      rows.add(
          "| `%s` | %s | %s |"
              .formatted(code.code(), code.severity().word(), English.say(code.meaning())));
    }
    return rows.stream().sorted().toList();
  }

  /** One row for each shape: what it is called and what becomes of it. */
  static List<String> shapes() {
    List<String> rows = new ArrayList<>();
    for (JsonShape shape : JsonShape.values()) {
      rows.add("| %s | %s |".formatted(English.say(shape.sentence()), treatment(shape)));
    }
    return rows;
  }

  private static String treatment(JsonShape shape) {
    if (shape.isDeploymentProfile()) {
      return "rehearsed; everything else takes its default";
    }
    return switch (shape) {
      case STATUS_PAGE, DOMAIN_JOIN, DEVICE_IDENTITY ->
          "used as a part; alone with the default profile (`part-only`)";
      case DEVICE_PREPARATION ->
          "rehearsed on a device that is not registered; beside a deployment profile that one wins";
      case DEVICE_SIDE_ERROR -> "rehearsed without a profile (`no-profile-on-device`)";
      case LIST_ENVELOPE, SINGLE_ENVELOPE, ARRAY, BACKUP_ELEMENT, TEXT_BODY ->
          "opened; what is inside counts";
      default -> "refused by its name (`" + Refusal.code(shape).code() + "`)";
    };
  }

  private static String meaning(Field field) {
    return cell(field.meaning());
  }

  private static String fallback(Field field) {
    if (SettingCatalog.SHIPPED.parts().contains(field.path())) {
      return "see below";
    }
    if (field.path().equals("workload.apps")) {
      return "six apps";
    }
    return field.fallback().isEmpty() ? "–" : "`" + cell(field.fallback()) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
