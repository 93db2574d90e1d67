// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.provisioning.around.LanguageTag;
import oobesim.provisioning.around.OobeSettings;

/** What may stand where a language of Windows is meant. */
public final class LocaleRule {
  private static final Pattern TAG =
      Pattern.compile(
          "([A-Za-z]{2,3})(?:-[A-Za-z]{4})?+(?:-([A-Za-z]{2}))?+(?:-[A-Za-z0-9]{2,8}+)*+");

  private static final int LONGEST = 35;

  /** Languages of three letters are too many to be listed, and are taken as they are. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** With the one that an old Windows still has. */
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  private static final String OLD_REGION = "CS";

  /** In these whole Windows can be had: what somebody probably meant. The usual one comes first. */
  private static final List<String> OF_WINDOWS =
      List.of(
          ("ar-SA,bg-BG,cs-CZ,da-DK,de-DE,el-GR,en-US,en-GB,es-ES,es-MX,et-EE,fi-FI,fr-FR,fr-CA,"
               + "he-IL,hr-HR,hu-HU,it-IT,ja-JP,ko-KR,lt-LT,lv-LV,nb-NO,nl-NL,pl-PL,pt-BR,pt-PT,ro-RO,"
               + "ru-RU,sk-SK,sl-SI,sr-Latn-RS,sv-SE,th-TH,tr-TR,uk-UA,zh-CN,zh-TW")
              .split(","));

  private LocaleRule() {}

  /** Of a deployment profile. */
  static void check(String locale, Optional<Json> place, Findings findings) {
    if (!locale.isEmpty() && !locale.equals(OobeSettings.OS_DEFAULT) && !isTag(locale)) {
      place.ifPresent(at -> add(findings, "", locale, at));
    }
  }

  /** Of the image that a device has: always a language. */
  public static void checkImage(Json.Text locale, Findings findings) {
    if (!isTag(locale.value())) {
      add(findings, "image", locale.value(), locale);
    }
  }

  private static void add(Findings findings, String variant, String locale, Json at) {
    findings.addOf(
        FindingCode.UNKNOWN_LOCALE, variant, at, "locale", locale, "nearest", nearest(locale));
  }

  /** Letters count only where there is no such language: Indonesian is not nearly Italian. */
  private static Phrase nearest(String locale) {
    LanguageTag meant = LanguageTag.of(locale);
    return meant
        .nearest(OF_WINDOWS)
        .map(Nearest::meant)
        .orElseGet(
            () ->
                meant.isLanguage()
                    ? Nearest.list(OF_WINDOWS)
                    : Nearest.suggestion(locale, OF_WINDOWS));
  }

  private static boolean isTag(String locale) {
    Matcher tag = TAG.matcher(locale);
    return locale.length() <= LONGEST && tag.matches() && isKnown(tag.group(1), tag.group(2));
  }

  private static boolean isKnown(String language, String region) {
    boolean speaks = language.length() > 2 || LANGUAGES.contains(language.toLowerCase(Locale.ROOT));
    String there = region == null ? OLD_REGION : region.toUpperCase(Locale.ROOT);
    return speaks && (there.equals(OLD_REGION) || REGIONS.contains(there));
  }
}
