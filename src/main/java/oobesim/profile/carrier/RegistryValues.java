// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Position;

/**
 * The values in which a device's registry keeps its profile apart, where the export has no copy of
 * the whole.
 */
final class RegistryValues {
  private static final Pattern KEY = Pattern.compile("\\s*\\[?(HKEY_[^\\]]*)\\]?\\s*");

  /** As an export writes a value, and as a diagnostics archive does, which masks nothing. */
  private static final Pattern TEXT = Pattern.compile("\\s*\"(\\w+)\"=\"(.*)\"\\s*");

  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\s*\"(\\w+)\"=dword:([0-9a-f]{1,8})\\s*");

  /** As {@code reg query} prints a value. */
  private static final Pattern PRINTED = Pattern.compile("\\s+(\\w+)\\s+REG_(?:SZ|DWORD)\\s*(.*)");

  private static final List<String> PLACES =
      List.of("\\provisioning\\diagnostics\\autopilot", "\\provisioning\\autopilotpolicycache");

  /** Only a device has it, so that with it nobody takes the values for a file made by hand. */
  private static final String OF_DEVICE = "ZtdRegistrationId";

  /** Where an enrolled device keeps what a custom policy says of its status page. */
  private static final String STATUS_PAGE = "\\firstsync";

  private static final Set<String> SKIPPED = Set.of("SkipUserStatusPage", "SkipDeviceStatusPage");

  private final Map<String, Json> members = new LinkedHashMap<>();
  private final Map<String, Json> skipped = new LinkedHashMap<>();
  private final Map<String, Position> keys = new HashMap<>();
  private boolean inside;
  private boolean statusPage;

  private RegistryValues() {}

  /**
   * The values as the object that the device received, if the text holds them; else the policy that
   * skips a half of its status page.
   */
  static Optional<Json> read(String text) {
    RegistryValues values = new RegistryValues();
    int line = 0;
    for (String each : (Iterable<String>) text.lines()::iterator) {
      values.line(each, ++line);
    }
    if (!values.members.isEmpty()) {
      return Optional.of(values.object());
    }
    return values.skipped.isEmpty() ? Optional.empty() : Optional.of(values.policy());
  }

  private void line(String line, int number) {
    Matcher key = KEY.matcher(line);
    if (key.matches()) {
      String path = key.group(1).strip().toLowerCase(Locale.ROOT);
      inside = PLACES.stream().anyMatch(path::endsWith);
      statusPage = path.endsWith(STATUS_PAGE);
    } else if (inside || statusPage) {
      value(line, number);
    }
  }

  private void value(String line, int number) {
    Matcher text = TEXT.matcher(line);
    Matcher dword = NUMBER.matcher(line);
    Matcher printed = PRINTED.matcher(line);
    if (text.matches()) {
      String value = text.group(2).replace("\\\"", "\"").replace("\\\\", "\\");
      keep(text.group(1), JsonEdit.text(value), number);
    } else if (dword.matches()) {
      keep(dword.group(1), number(dword.group(2)), number);
    } else if (printed.matches()) {
      String value = printed.group(2).strip();
      boolean hex = value.matches("0x[0-9a-fA-F]{1,8}");
      Json read = hex ? number(value.substring(2)) : JsonEdit.text(value);
      keep(printed.group(1), read, number);
    }
  }

  private static Json number(String digits) {
    return JsonEdit.number(Long.parseLong(digits, 16));
  }

  private void keep(String name, Json value, int line) {
    if (statusPage) {
      if (SKIPPED.contains(name)) {
        skipped.putIfAbsent(name, JsonEdit.at(value, new Position(line, 1), "/" + name));
      }
    } else if (name.startsWith("CloudAssigned") || name.equals("DeploymentProfileName")) {
      Position position = new Position(line, 1);
      members.putIfAbsent(name, JsonEdit.at(value, position, "/" + name));
      keys.putIfAbsent(name, position);
    }
  }

  /** As an administrator would have said it. */
  private Json policy() {
    Position first = skipped.values().iterator().next().position();
    List<Json> settings = new ArrayList<>();
    skipped.forEach(
        (name, value) -> {
          Json uri = JsonEdit.text("./Vendor/MSFT/DMClient/FirstSyncStatus/" + name);
          Map<String, Json> setting = new LinkedHashMap<>();
          setting.put("omaUri", uri);
          setting.put("value", value);
          settings.add(new Json.Obj(value.position(), value.pointer(), setting, Map.of()));
        });
    Map<String, Json> policy = new LinkedHashMap<>();
    policy.put("@odata.type", JsonEdit.text("#microsoft.graph.windows10CustomConfiguration"));
    policy.put("omaSettings", new Json.Arr(first, "/omaSettings", settings));
    return new Json.Obj(first, "", policy, Map.of());
  }

  private Json object() {
    Position first = members.values().iterator().next().position();
    Json.Obj read = new Json.Obj(first, "", members, keys);
    return JsonEdit.with(read, OF_DEVICE, JsonEdit.text(""));
  }
}
