// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.profile.setting.ListForm;
import oobesim.profile.setting.SaidJson;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WifiNetwork;

/** Knows the made-up secrets of a profile: compares what was typed with them, and forgets it. */
public final class Secrets {
  private static final SettingCatalog SETTINGS = SettingCatalog.SHIPPED;

  /** A secret field's name with something behind it. */
  private static final Pattern FIELD =
      Pattern.compile("(?is)(\\S*?(?:passw\\w*|pass|secret|pin|key|confirm)[\\s=:]+)\\S.*");

  /** What a secret can be called: whose it is stands behind what it opens. */
  private static final Pattern NAME = Pattern.compile("(cloud|domain|pass|pin|wifi):\\S.*");

  /** The place of an item in a path. */
  private static final Pattern PLACE = Pattern.compile("(?<=\\.)\\d+(?=\\.|$)");

  /** No JSON either, so that it is refused again when the journal is played. */
  private static final String NO_JSON = "{" + InputWords.MASK;

  private static final Masking MASKING = new Masking(SETTINGS);

  /** A text that is nobody's secret. */
  public static final String NOBODYS = "Not-the-one";

  private Secrets() {}

  /** Whether a setting of the simulation profile holds a secret. */
  public static boolean isSecret(String path) {
    return SETTINGS.at(general(path)).filter(field -> field.is(Trait.SECRET)).isPresent();
  }

  /**
   * A setting's value as it may be written down: people and networks hold secrets within, and a
   * path with a slip may have been meant for one.
   */
  static String written(String path, String value) {
    return ListForm.of(value)
        .filter(_ -> SETTINGS.at(general(path)).isPresent())
        .map(form -> form.sign() + (isList(path) ? inList(path, form) : whole(path, form.item())))
        .orElseGet(() -> whole(path, value));
  }

  private static boolean isList(String path) {
    return SETTINGS.isList(general(path));
  }

  /** What is added to a list or taken away: the name of something, or all that belongs to it. */
  private static String inList(String path, ListForm form) {
    String said = form.item();
    if (!SaidJson.isStructure(said)) {
      return said;
    }
    boolean one = said.startsWith("{") && !SETTINGS.parts().contains(path);
    String harmless = whole(one ? path + ".*" : path, said);
    return harmless.equals(InputWords.MASK) ? NO_JSON : harmless;
  }

  private static String whole(String path, String value) {
    String general = general(path);
    if (isSecret(path)) {
      // An emptied key opens a network: that it is none is no secret.
      return value.isEmpty() ? value : InputWords.MASK;
    }
    if (SETTINGS.holdsSecrets(general) || MASKING.isFree(general)) {
      return tree(value)
          .map(json -> JsonText.write(MASKING.masked(general, json)))
          .orElseGet(() -> SaidJson.fault(value).isPresent() ? NO_JSON : InputWords.MASK);
    }
    if (!MASKING.knows(general)) {
      return value.isEmpty() ? value : InputWords.MASK;
    }
    return tree(value)
        .map(json -> asTyped(value, json, MASKING.masked(general, json)))
        .orElse(value);
  }

  private static String asTyped(String value, Json typed, Json masked) {
    String harmless = JsonText.write(masked);
    return harmless.equals(JsonText.write(typed)) ? value : harmless;
  }

  private static Optional<Json> tree(String value) {
    if (isWord(value)) {
      return Optional.empty();
    }
    return SaidJson.of(value);
  }

  /** Most values are words. Of letters, only those of true, false and null begin JSON. */
  private static boolean isWord(String value) {
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    return first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z' && "tfn".indexOf(first) < 0;
  }

  /** A path with {@code *} for the places of items. */
  private static String general(String path) {
    return PLACE.matcher(path).replaceAll("*");
  }

  /**
   * A profile without its made-up secrets: playing a journal again needs to know which secret was
   * typed, never its text. An open network's empty key stays empty.
   */
  static Json.Obj without(Json.Obj profile) {
    return (Json.Obj) MASKING.masked("", profile);
  }

  /**
   * The words for what no page has, where somebody may have meant to type a secret: what stands
   * behind the name of a secret field, and every made-up secret, is masked.
   */
  static String slip(Surroundings around, String words) {
    Matcher field = FIELD.matcher(words);
    return struckOut(around, field.matches() ? field.group(1) + InputWords.MASK : words);
  }

  /** Whether a secret can be called so. */
  public static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  /** The names of the made-up secrets that there are, as journals and scripts have them. */
  public static List<String> names(Surroundings around) {
    return all(around).stream()
        .filter(secret -> !secret.text().isEmpty())
        .map(Secret::name)
        .distinct()
        .toList();
  }

  /** What is typed by a name: the first secret that is called so, empty if none is. */
  static Optional<String> text(Surroundings around, String name) {
    return all(around).stream()
        .filter(secret -> !secret.text().isEmpty() && secret.name().equals(name))
        .map(Secret::text)
        .findFirst();
  }

  /** The names of the secrets that a text equals. */
  static List<String> matches(Surroundings around, String text) {
    return all(around).stream()
        .filter(secret -> !secret.text().isEmpty() && secret.text().equals(text))
        .map(Secret::name)
        .toList();
  }

  /** A text that is shown openly, with every made-up secret in it masked. */
  public static String struckOut(Surroundings around, String text) {
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

  /** A made-up secret; its text is told to nobody but the hand that types it. */
  private record Secret(String name, String text) {}
}
