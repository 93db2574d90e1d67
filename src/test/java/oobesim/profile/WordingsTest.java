// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.i18n.Words;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.SettingWords;
import oobesim.profile.setting.Wording;
import oobesim.profile.setting.Wordings;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People are told of every setting in an administrator's words. */
class WordingsTest {
  private static final String FULL =
      """
      {"users":[{}],"offlineProfile":{},"offlineProfileReadable":true,"otherProfile":{},\
      "domainJoinProfile":{},"devicePreparationPolicy":{},\
      "enrollmentStatusPage":[{"showInstallationProgress":true}],\
      "network":{"wifi":[{}]},"workload":{"apps":[{}]}}\
      """;

  private static final Set<String> TOLD =
      Set.copyOf(Words.in(Locale.ENGLISH).bundle("settings").keys());

  static List<Settable> settings() {
    return Settables.of(ProfileReader.read(FULL, Path.of(""), "").first().orElseThrow());
  }

  static Set<String> paths() {
    return Wordings.paths();
  }

  @Test
  void everyKeyHasWordsAndNoWordsAreLeftOver() {
    Set<String> known = new TreeSet<>();
    SettingCatalog.SHIPPED.own().forEach(field -> known.add(field.path()));
    settings().stream()
        .filter(setting -> !setting.path().startsWith("o"))
        .forEach(setting -> known.add(setting.path().replaceAll("\\.\\d+(\\.|$)", ".*$1")));
    Set<String> written = new TreeSet<>(Wordings.paths());
    assertThat(known.stream().map(path -> path.replace("Page.*", "Page")).toList())
        .containsAll(written);
    assertThat(settings()).hasSizeGreaterThan(180);
    assertThat(SettingCatalog.SHIPPED.own().stream().map(Field::meaning)).doesNotContain("");
  }

  @Test
  void whatIsToldHasItsPlaceInTheOrder() {
    assertThat(Wordings.in(Locale.ENGLISH).worded())
        .containsExactlyInAnyOrderElementsOf(Wordings.paths());
  }

  @Test
  void aPathWithoutWordsIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Wordings.of("device.colour")).hasMessageContaining("device.colour");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aSettingHasANameAPlaceAMeaningAndAConsequence(Settable setting) {
    Wording words = setting.words();
    assertThat(words.name()).as(setting.path()).matches("\\p{Lu}.*|\\p{L}+\\.json");
    assertThat(words.name()).as("no raw key").doesNotMatch("[a-z]+[A-Z]\\w*|.*\\w\\.[a-z]+[A-Z].*");
    assertThat(words.at()).as("where: " + setting.path()).isNotBlank();
    assertThat(words.follows()).as("what follows: " + setting.path()).endsWith(".");
    assertThat(English.say(setting.kind().words())).isNotEqualTo(words.meaning());
    assertThat(words.explained()).doesNotContain("This is a");
  }

  /** Names of editions and versions are the same in every language. */
  @ParameterizedTest
  @MethodSource("settings")
  void whatCanBeChosenIsSaidInEveryLanguage(Settable setting) {
    if (setting.kind() instanceof Kind.Word word) {
      String path =
          setting
              .path()
              .replaceAll("\\.\\d+\\.", ".*.")
              .replaceFirst("^(offline|other)Profile", "deploymentProfile");
      for (String value : word.allowed()) {
        assertThat(value.matches("[A-Z0-9].*") || TOLD.contains(path + ".value." + value))
            .as(path + " " + value)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aMeaningIsHalfASentenceThatSaysMoreThanTheKind(String path) {
    assertThat(Wordings.of(path).meaning())
        .hasSizeLessThan(90)
        .doesNotEndWith(".")
        .doesNotMatch("(?i)(this is )?an? (string|object|array|number|boolean).*")
        .isNotEqualToIgnoringCase(Wordings.of(path).name());
  }

  @Test
  void aGroupHasEachNameOnce() {
    settings().stream()
        .collect(Collectors.groupingBy(Settable::group))
        .forEach(
            (group, members) ->
                assertThat(members.stream().map(it -> it.words().name()))
                    .as(group)
                    .doesNotHaveDuplicates());
  }

  @Test
  void oneOfSeveralPagesHasItsNumber() {
    String several = "{\"enrollmentStatusPage\":[{\"priority\":1},{\"priority\":2}]}";
    Settable second =
        Settables.of(ProfileReader.read(several, Path.of(""), "").first().orElseThrow()).stream()
            .filter(setting -> setting.path().equals("enrollmentStatusPage.1.priority"))
            .findFirst()
            .orElseThrow();
    assertThat(second.group()).isEqualTo("Enrollment Status Page 2");
    assertThat(second.words().name()).isEqualTo("Priority");
  }

  @Test
  void aGroupStandsInOnePiece() {
    List<String> groups = settings().stream().map(Settable::group).toList();
    List<String> order = groups.stream().distinct().toList();
    assertThat(groups.stream().map(order::indexOf)).isSorted();
    assertThat(groups)
        .contains("User: joni@contoso.com", "App: App 1", "Windows", "Second deployment profile");
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.mdmUserScope, MDM user scope, some, some",
    "tenant.usersMayJoin, Users may join devices to Microsoft Entra, some, Selected",
    "deploymentProfile.deviceUsageType, Deployment mode, shared, Self-Deploying",
    "deploymentProfile.eulaHidden, Microsoft Software License Terms, true, Hide",
    "deploymentProfile.preprovisioningAllowed, Allow pre-provisioned deployment, false, No",
    "enrollmentStatusPage.blockDeviceSetupRetryByUser, Block device use until all apps and"
        + " profiles are installed, false, Yes",
    "device.manufacturer, Manufacturer, Contoso, Contoso",
  })
  void namesAndValuesAreThoseOfThePortal(String path, String name, String value, String called) {
    assertThat(Wordings.of(path).name()).isEqualTo(name);
    assertThat(Wordings.of(path).value(value)).isEqualTo(called);
  }

  @Test
  void onlyValuesThatCanBeAreCalledOtherwise() {
    Function<Kind, List<String>> possible =
        kind ->
            switch (kind) {
              case Kind.Word word -> word.allowed();
              case Kind.Flag flag -> List.of("true", "false", SettingWords.NOTHING);
              case Kind.Whole number -> List.of(SettingWords.NOTHING);
              default -> List.of("", "os-default", "user-select");
            };
    for (Settable setting : settings()) {
      assertThat(possible.apply(setting.kind()))
          .as(setting.path())
          .containsAll(setting.words().values().keySet());
    }
  }
}
