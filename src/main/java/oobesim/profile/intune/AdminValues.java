// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonText;

/** Reads the settings of an administrator's part as {@link AdminChange} would write them. */
public final class AdminValues {
  /** An offline profile cannot say these, so they cannot be changed in it. */
  private static final Set<String> NOT_OFFLINE = Set.of("preprovisioningAllowed", "profileName");

  private static final Set<String> COMPLETE =
      Set.of("deploymentProfile", "offlineProfile", "otherProfile");

  private AdminValues() {}

  /** Whether the values of such a part are all there, also those that the part does not say. */
  public static boolean complete(String key) {
    return COMPLETE.contains(key);
  }

  /** The values in a script's words, by the names that can be set. */
  public static Map<String, String> of(String key, Json.Obj body) {
    return switch (key) {
      case "deploymentProfile", "offlineProfile", "otherProfile" -> deployment(body);
      case "enrollmentStatusPage" -> plain(AdminKeys.STATUS_PAGE, body);
      case "devicePreparationPolicy" -> preparation(body);
      default -> plain(AdminKeys.DOMAIN_JOIN, body);
    };
  }

  private static Map<String, String> deployment(Json.Obj body) {
    JsonShape found = ShapeFinder.of(body);
    boolean offline = found == JsonShape.OFFLINE_PROFILE || found == JsonShape.DEVICE_SIDE_PROFILE;
    Part part = new Part(offline ? found : JsonShape.GRAPH_PROFILE, body);
    Map<String, Setting> settings =
        ReadDeployment.of(part, FileFacts.NONE, new Findings()).settings();
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : AdminChange.DEPLOYMENT) {
      if (settings.containsKey(name) && !(offline && NOT_OFFLINE.contains(name))) {
        values.put(name, settings.get(name).value());
      }
    }
    return values;
  }

  private static Map<String, String> plain(List<String> names, Json.Obj body) {
    Map<String, String> values = new LinkedHashMap<>();
    names.forEach(name -> body.get(name).ifPresent(value -> values.put(name, words(value))));
    return values;
  }

  private static Map<String, String> preparation(Json.Obj body) {
    PreparationSettings settings = PreparationSettings.of(body);
    Map<String, String> values = plain(List.of("name"), body);
    for (String name : List.of("timeout", "customerrormessage")) {
      settings.get(name).ifPresent(value -> values.put(name, words(value)));
    }
    for (String name : List.of("allowskip", "allowdiagnostics")) {
      settings.get(name).ifPresent(value -> values.put(name, Boolean.toString(isOn(words(value)))));
    }
    return values;
  }

  /** The policy's choices end in 1, the device's registry says it plainly. */
  private static boolean isOn(String choice) {
    return choice.endsWith("1") || choice.equals("true");
  }

  private static String words(Json value) {
    return value instanceof Json.Text text ? text.value() : JsonText.write(value);
  }
}
