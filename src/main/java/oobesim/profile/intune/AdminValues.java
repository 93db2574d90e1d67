// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;

/** Reads the settings of an administrator's part as {@link AdminChange} would write them. */
public final class AdminValues {
  private static final Set<String> COMPLETE =
      Set.of("deploymentProfile", "offlineProfile", "otherProfile");

  private AdminValues() {}

  /** Whether the values of such a part are all there, also those that the part does not say. */
  public static boolean complete(String key) {
    return COMPLETE.contains(key);
  }

  /** The values in a script's words, by the names that can be set. */
  public static Map<String, String> of(SettingCatalog catalog, String key, Json.Obj body) {
    return complete(key) ? deployment(catalog, key, body) : plain(catalog, key, body);
  }

  /** What an offline profile cannot say cannot be changed in it. */
  private static Map<String, String> deployment(SettingCatalog catalog, String key, Json.Obj body) {
    boolean offline = AdminShape.isOnDevice(key, body);
    Part part = new Part(offline ? ShapeFinder.of(body) : JsonShape.GRAPH_PROFILE, body);
    Map<String, Setting> settings =
        ReadDeployment.of(catalog, part, FileFacts.NONE, new Findings()).settings();
    Map<String, String> values = new LinkedHashMap<>();
    for (AdminSetting<?> setting : catalog.in(key)) {
      if (!offline || setting.offline().settable()) {
        values.put(setting.key(), settings.get(setting.key()).value());
      }
    }
    return values;
  }

  private static Map<String, String> plain(SettingCatalog catalog, String key, Json.Obj body) {
    PreparationSettings policy = PreparationSettings.of(catalog.preparation(), body);
    Map<String, String> values = new LinkedHashMap<>();
    for (AdminSetting<?> setting : catalog.in(key)) {
      Optional<Json> value =
          setting.place() instanceof Place.Own own
              ? body.get(own.key())
              : policy.get(setting.key());
      value.map(it -> words(setting, it)).ifPresent(it -> values.put(setting.key(), it));
    }
    return values;
  }

  /** The policy's choices end in 1, the device's registry says it plainly. */
  private static String words(AdminSetting<?> setting, Json value) {
    String words = value instanceof Json.Text text ? text.value() : JsonText.write(value);
    boolean choice = setting.place() instanceof Place.Policy && setting.kind() instanceof Kind.Flag;
    return choice ? Boolean.toString(words.endsWith("1") || words.equals("true")) : words;
  }
}
