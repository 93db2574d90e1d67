// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Offline;

/** Changes a setting of an offline profile, where most of them are bits. */
final class OfflineChange {
  private OfflineChange() {}

  static AdminChange of(AdminSetting<?> setting, Json.Obj body, String value) {
    return switch (setting.offline()) {
      case Offline.Bits bits -> bits(body, on(setting, value), bits.mask());
      case Offline.Number number -> number(body, number.key(), on(setting, value));
      case Offline.Choice choice -> number(body, choice.key(), on(setting, value));
      case Offline.Text text -> text(body, text.key(), value);
      case Offline.Received received -> never(setting);
      case Offline.Never never -> never(setting);
    };
  }

  private static AdminChange never(AdminSetting<?> setting) {
    return new AdminChange.Impossible("offline", "setting", setting.key());
  }

  private static AdminChange bits(Json.Obj body, Optional<Boolean> on, int mask) {
    if (on.isEmpty()) {
      return impossible();
    }
    int before =
        body.get(OobeBit.KEY).orElse(null) instanceof Json.Num number
                && number.value().compareTo(BigDecimal.valueOf(1 << 20)) < 0
            ? number.value().intValue()
            : 0;
    int after = on.get() ? before | mask : before & ~mask;
    return new AdminChange.Changed(JsonEdit.with(body, OobeBit.KEY, JsonEdit.number(after)));
  }

  private static AdminChange number(Json.Obj body, String key, Optional<Boolean> on) {
    return on.isEmpty()
        ? impossible()
        : new AdminChange.Changed(JsonEdit.with(body, key, JsonEdit.number(on.get() ? 1 : 0)));
  }

  private static AdminChange text(Json.Obj body, String key, String value) {
    return new AdminChange.Changed(
        value.equals("none")
            ? JsonEdit.without(body, key)
            : JsonEdit.with(body, key, JsonEdit.text(value)));
  }

  /** Whether a value is the one that sets a bit; empty if it is none of those that there are. */
  private static Optional<Boolean> on(AdminSetting<?> setting, String value) {
    if (!(setting.kind() instanceof Kind.Flag)) {
      return setting.words().contains(value) ? Optional.of(setting.isOn(value)) : Optional.empty();
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes" -> Optional.of(true);
      case "false", "off", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static AdminChange impossible() {
    return new AdminChange.Impossible("value");
  }
}
