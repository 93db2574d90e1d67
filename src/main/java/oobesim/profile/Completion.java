// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;

/** Writes every default into a profile, so that it says by itself what it means. */
final class Completion {
  private static final String FIRST_USER = "joni@contoso.com";

  /** In a fallback: which item of its list it is, from 1. */
  private static final String NUMBER = "{n}";

  /** A fallback: the on-premises name of the person around it. */
  private static final String ACCOUNT = "\"{account}\"";

  /** What most keys fall back to is the same in every profile, and is read once. */
  private static final Map<String, Json> READ =
      SettingCatalog.SHIPPED.own().stream()
          .map(Field::fallback)
          .filter(text -> !text.isEmpty())
          .distinct()
          .collect(Collectors.toUnmodifiableMap(text -> text, Completion::read));

  private final SettingCatalog catalog;
  private final Unchanged before;

  private Completion(SettingCatalog catalog, Unchanged before) {
    this.before = before;
    this.catalog = catalog;
  }

  /** The profile with all keys of the catalogue except the administrator's parts. */
  static Json.Obj of(Json.Obj root) {
    return of(SettingCatalog.SHIPPED, root);
  }

  static Json.Obj of(SettingCatalog catalog, Json.Obj root) {
    return of(catalog, root, Unchanged.nothing());
  }

  /** The same where parts were completed before. */
  static Json.Obj of(SettingCatalog catalog, Json.Obj root, Unchanged before) {
    Json.Obj known = root;
    if (!assigns(root)) {
      known = withAssignedUser(root);
    }
    return new Completion(catalog, before).members("", known, 0);
  }

  private Json.Obj members(String path, Json.Obj object, int index) {
    Map<String, Json> added = new LinkedHashMap<>();
    for (Field field : catalog.under(path)) {
      Json value = object.members().get(field.key());
      Json filled = value == null ? fallback(field, object, index) : filled(field, value);
      if (filled != null && filled != value) {
        added.put(field.key(), filled);
      }
    }
    return added.isEmpty() ? object : JsonEdit.with(object, added);
  }

  private Json filled(Field field, Json value) {
    return switch (field.kind()) {
      case Kind.Group group when value instanceof Json.Obj object ->
          before.holds(object) ? object : members(field.path(), object, 0);
      case Kind.Items items when value instanceof Json.Arr array -> items(field, array);
      default -> value;
    };
  }

  private Json items(Field field, Json.Arr array) {
    List<Json> filled = new ArrayList<>();
    boolean same = true;
    for (Json item : array.items()) {
      Json full =
          item instanceof Json.Obj object && !before.holds(item)
              ? members(field.path() + ".*", object, filled.size())
              : item;
      same &= full == item;
      filled.add(full);
    }
    return same ? array : new Json.Arr(array.position(), array.pointer(), filled);
  }

  private Json fallback(Field field, Json.Obj around, int index) {
    if (field.kind() instanceof Kind.Group && !field.key().equals("*")) {
      return members(field.path(), JsonEdit.object(), 0);
    }
    if (field.fallback().isEmpty()) {
      return null;
    }
    return filled(field, usual(field.fallback(), around, index));
  }

  private static Json usual(String text, Json.Obj around, int index) {
    if (text.equals(ACCOUNT)) {
      return JsonEdit.text(account(around));
    }
    if (!text.contains(NUMBER)) {
      Json known = READ.get(text);
      return known == null ? read(text) : known;
    }
    return read(text.replace(NUMBER, String.valueOf(index + 1)));
  }

  private static Json read(String json) {
    return JsonReader.read(json).documents().getFirst();
  }

  /** The on-premises name that belongs to a user principal name. */
  private static String account(Json.Obj user) {
    String upn = user.get("upn").orElse(null) instanceof Json.Text text ? text.value() : FIRST_USER;
    int at = upn.indexOf('@');
    String name = at < 0 ? upn : upn.substring(0, at);
    String domain = at < 0 ? "contoso" : upn.substring(at + 1).replaceFirst("\\..*", "");
    return domain.toUpperCase(Locale.ROOT) + "\\" + name;
  }

  private static boolean assigns(Json.Obj root) {
    return root.members().get("device") instanceof Json.Obj device && device.has("assignedUser");
  }

  /** The default user is assigned only where nobody named other users. */
  private static Json.Obj withAssignedUser(Json.Obj root) {
    if (!(root.members().get("users") instanceof Json.Arr users) || users.items().isEmpty()) {
      return root;
    }
    boolean there = users.items().stream().anyMatch(Completion::isFirstUser);
    if (there || root.has("device") && !(root.members().get("device") instanceof Json.Obj)) {
      return root;
    }
    Json.Obj device =
        root.members().get("device") instanceof Json.Obj given ? given : JsonEdit.object();
    return JsonEdit.with(root, "device", JsonEdit.with(device, "assignedUser", JsonEdit.nothing()));
  }

  private static boolean isFirstUser(Json user) {
    return user instanceof Json.Obj object
        && (!object.has("upn")
            || object.get("upn").orElse(null) instanceof Json.Text text
                && text.value().equalsIgnoreCase(FIRST_USER));
  }
}
