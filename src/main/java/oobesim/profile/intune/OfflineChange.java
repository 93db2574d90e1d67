// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;

/** Changes a setting of an offline profile, where most of them are bits. */
final class OfflineChange {
  private static final String BITS = "CloudAssignedOobeConfig";

  private OfflineChange() {}

  static AdminChange of(Json.Obj body, String setting, String value) {
    return switch (setting) {
      case "eulaHidden" -> flag(body, value, OobeBit.HIDE_EULA.mask());
      case "privacySettingsHidden" -> flag(body, value, OobeBit.HIDE_PRIVACY.mask());
      case "keyboardSelectionPageSkipped" -> flag(body, value, OobeBit.SKIP_KEYBOARD.mask());
      case "userType" -> word(body, value, "administrator", "standard", 2);
      case "deviceUsageType" -> word(body, value, "singleUser", "shared", 96);
      case "escapeLinkHidden" -> number(body, "CloudAssignedForcedEnrollment", truth(value));
      case "hybridAzureADJoinSkipConnectivityCheck" ->
          number(body, "HybridJoinSkipDCConnectivityCheck", truth(value));
      case "joinType" ->
          number(body, "CloudAssignedDomainJoinMethod", choice(value, "entra", "hybrid"));
      case "locale" -> text(body, "CloudAssignedLanguage", value);
      case "deviceNameTemplate" -> text(body, "CloudAssignedDeviceName", value);
      default ->
          new AdminChange.Impossible(
              "an offline profile cannot say \"%s\"".formatted(setting),
              "a deployment profile of the service can");
    };
  }

  private static AdminChange flag(Json.Obj body, String value, int mask) {
    return bits(body, truth(value), mask);
  }

  private static AdminChange word(Json.Obj body, String value, String no, String yes, int mask) {
    return bits(body, choice(value, no, yes), mask);
  }

  private static AdminChange bits(Json.Obj body, Optional<Boolean> on, int mask) {
    if (on.isEmpty()) {
      return impossible();
    }
    int before =
        body.get(BITS).orElse(null) instanceof Json.Num number
                && number.value().compareTo(BigDecimal.valueOf(1 << 20)) < 0
            ? number.value().intValue()
            : 0;
    int after = on.get() ? before | mask : before & ~mask;
    return new AdminChange.Changed(JsonEdit.with(body, BITS, JsonEdit.number(after)));
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

  private static Optional<Boolean> truth(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "on", "yes" -> Optional.of(true);
      case "false", "off", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> choice(String value, String no, String yes) {
    return value.equals(yes) || value.equals(no)
        ? Optional.of(value.equals(yes))
        : Optional.empty();
  }

  private static AdminChange impossible() {
    return new AdminChange.Impossible("the value is not one of those allowed here", "");
  }
}
