// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.document.Parsed;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WifiNetwork;

/** Knows the made-up secrets of a profile: compares what was typed with them, and forgets it. */
public final class Secrets {
  private static final SettingCatalog SETTINGS = SettingCatalog.SHIPPED;

  /** Keys of people and of wireless networks under which a secret stands. */
  private static final List<String> KEYS = SETTINGS.secrets().map(Field::key).toList();

  /** Keys of a profile below which they stand. */
  private static final List<String> HOLDERS =
      SETTINGS.under("").stream().map(Field::path).filter(SETTINGS::holdsSecrets).toList();

  private Secrets() {}

  /** Whether a setting of the simulation profile holds a secret. */
  public static boolean isSecret(String path) {
    return SETTINGS.at(general(path)).filter(field -> field.is(Trait.SECRET)).isPresent();
  }

  /** A setting's value as it may be written down: people and networks hold secrets within. */
  static String written(String path, String value) {
    if (isSecret(path)) {
      // An emptied key opens a network: that it is none is no secret.
      return value.isEmpty() ? value : InputWords.MASK;
    }
    if (!SETTINGS.holdsSecrets(general(path))) {
      return value;
    }
    Parsed parsed = JsonReader.read(value);
    return parsed.findings().isEmpty() && parsed.documents().size() == 1
        ? JsonText.write(masked(parsed.documents().getFirst()))
        : InputWords.MASK;
  }

  /** A path with {@code *} for the places of items. */
  private static String general(String path) {
    return path.replaceAll("(?<=\\.)\\d+(?=\\.|$)", "*");
  }

  private static Json masked(Json json) {
    return switch (json) {
      case Json.Arr array ->
          new Json.Arr(
              array.position(),
              array.pointer(),
              array.items().stream().map(Secrets::masked).toList());
      case Json.Obj object -> {
        Json.Obj inner = object;
        for (String key : object.members().keySet()) {
          inner = JsonEdit.with(inner, key, masked(object.members().get(key)));
        }
        yield one(inner);
      }
      default -> json;
    };
  }

  /**
   * A profile without its made-up secrets: playing a journal again needs to know which secret was
   * typed, never its text. An open network's empty key stays empty.
   */
  static Json.Obj without(Json.Obj profile) {
    Json.Obj harmless = profile;
    for (String key : HOLDERS) {
      if (profile.has(key)) {
        harmless = JsonEdit.with(harmless, key, masked(profile.members().get(key)));
      }
    }
    return harmless;
  }

  private static Json.Obj one(Json.Obj object) {
    Json.Obj masked = object;
    for (String key : KEYS) {
      if (object.get(key).orElse(null) instanceof Json.Text text && !text.value().isEmpty()) {
        masked = JsonEdit.with(masked, key, JsonEdit.text(InputWords.MASK));
      }
    }
    return masked;
  }

  /** The names of the secrets that a text equals. */
  static List<String> matches(Surroundings around, String text) {
    return all(around).stream()
        .filter(secret -> !secret.text().isEmpty() && secret.text().equals(text))
        .map(Secret::name)
        .toList();
  }

  /** A text that is shown openly, with every made-up secret in it masked. */
  static String struckOut(Surroundings around, String text) {
    String harmless = text;
    for (Secret secret : longestFirst(around)) {
      harmless = harmless.replace(secret.text(), InputWords.MASK);
    }
    return harmless;
  }

  /** One secret may stand inside another one; what is a mask already stays one. */
  private static List<Secret> longestFirst(Surroundings around) {
    return all(around).stream()
        .filter(secret -> !secret.text().isEmpty() && !InputWords.MASK.contains(secret.text()))
        .sorted(Comparator.comparingInt((Secret secret) -> secret.text().length()).reversed())
        .toList();
  }

  private static List<Secret> all(Surroundings around) {
    List<Secret> all = new ArrayList<>();
    for (User user : around.users()) {
      all.add(new Secret("cloud:" + user.upn(), user.password()));
    }
    for (User user : around.users()) {
      all.add(new Secret("domain:" + user.domainAccount(), user.domainPassword()));
    }
    around.users().stream()
        .filter(User::signsInByPass)
        .forEach(user -> all.add(new Secret("pass:" + user.upn(), user.accessPass())));
    for (User user : around.users()) {
      all.add(new Secret("pin:" + user.upn(), user.pin()));
    }
    around.network().wifi().stream()
        .filter(WifiNetwork::secured)
        .forEach(wifi -> all.add(new Secret("wifi:" + wifi.name(), wifi.key())));
    return all;
  }

  /** A made-up secret; its text goes no further than this class. */
  private record Secret(String name, String text) {}
}
