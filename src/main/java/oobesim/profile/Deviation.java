// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Wordings;

/**
 * A setting of the rehearsal itself that its file has otherwise than the default.
 *
 * @param setting what is set
 * @param usual the value that counts if the file says nothing
 * @param line where the file says it, empty where it does not say so itself
 */
public record Deviation(Settable setting, String usual, Optional<Integer> line) {
  /** The setting as people are told of it in a language. */
  public Settable setting(Wordings language) {
    String key = key(setting.path());
    return SettingCatalog.SHIPPED
        .at(key)
        .map(field -> setting.told(field.words(language)))
        .orElse(setting);
  }

  /**
   * Those of a profile in the order of the reference page; names of things and secrets are none.
   */
  public static List<Deviation> of(SimulationProfile profile) {
    return Settables.of(profile).stream()
        .filter(setting -> told(setting.path()) && !(setting.kind() instanceof Kind.Free))
        .flatMap(
            setting ->
                setting
                    .right()
                    .filter(right -> !right.equals(setting.value()))
                    .map(right -> new Deviation(setting, right, line(profile, setting.path())))
                    .stream())
        .toList();
  }

  private static boolean told(String path) {
    String key = key(path);
    return SettingCatalog.SHIPPED.secrets().noneMatch(secret -> secret.path().equals(key));
  }

  private static String key(String path) {
    return path.replaceAll("\\.\\d+(?=\\.|$)", ".*");
  }

  private static Optional<Integer> line(SimulationProfile profile, String path) {
    Optional<Json> at = Optional.of(profile.source());
    for (String key : path.split("\\.")) {
      at = at.flatMap(json -> inside(json, key));
    }
    return at.map(json -> json.position().line());
  }

  private static Optional<Json> inside(Json json, String key) {
    return switch (json) {
      case Json.Obj object -> object.get(key);
      case Json.Arr array -> Optional.of(array.items().get(Integer.parseInt(key)));
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }
}
