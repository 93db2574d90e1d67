// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import oobesim.profile.setting.Kind;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that was tried before a run is taken over, and only that very change. */
class ForeseenTest {
  private static final SimulationProfile PROFILE =
      ProfileReader.read("{}", Path.of("."), "p.json").first().orElseThrow();

  private static final List<SimulationProfile> PROFILES =
      Fixtures.valid().stream()
          .flatMap(file -> ProfileReader.read(file, Shelves.INSIDE_ALONE).first().stream())
          .toList();

  private static final List<String> VALUES =
      List.of("true", "false", "none", "3", "0", "joni@contoso.com", "[]", "{}", "22631", "x");

  private final Foreseen.Trying trying = new Foreseen.Trying(PROFILE);

  @Test
  void theSameChangeOfTheSameProfileIsNotReadAgain() {
    Reading tried = trying.set("tenant.name", "Fabrikam");
    Foreseen foreseen = trying.end();
    assertThat(foreseen.set(PROFILE, "tenant.name", "Fabrikam")).isSameAs(tried);
    assertThat(Foreseen.NOTHING.set(PROFILE, "tenant.name", "Fabrikam")).isNotSameAs(tried);
  }

  @Test
  void eachChangeIsTriedOnWhatTheOneBeforeLeft() {
    SimulationProfile first = trying.set("tenant.name", "Fabrikam").first().orElseThrow();
    Reading refused = trying.set("tenant.nam", "x");
    assertThat(refused.first()).isEmpty();
    SimulationProfile third = trying.set("network.link", "none").first().orElseThrow();
    assertThat(third.surroundings().tenant().name()).isEqualTo("Fabrikam");
    assertThat(trying.end().set(first, "network.link", "none").first().orElseThrow())
        .isSameAs(third);
  }

  @Test
  void anotherValuePathOrProfileIsRead() {
    trying.set("tenant.name", "Fabrikam");
    Foreseen foreseen = trying.end();
    SimulationProfile like =
        ProfileReader.read("{\"device\": {\"model\": \"X\"}}", Path.of("."), "p.json")
            .first()
            .orElseThrow();
    SimulationProfile other = foreseen.set(like, "tenant.name", "Fabrikam").first().orElseThrow();
    assertThat(other.surroundings().device().model()).isEqualTo("X");
    assertThat(other.surroundings().tenant().name()).isEqualTo("Fabrikam");
    assertThat(name(foreseen.set(PROFILE, "tenant.name", "Tailspin"))).isEqualTo("Tailspin");
    assertThat(name(foreseen.set(PROFILE, "device.model", "Y"))).isEqualTo("Contoso");
  }

  /** What is remembered from one change to the next must not be taken for what is different now. */
  @ParameterizedTest
  @CsvSource({
    "deploymentProfile.eulaHidden, false, true",
    "deploymentProfile.locale, de-DE, nonsense",
    "enrollmentStatusPage.allowDeviceUseOnInstallFailure, true, maybe",
    "users.0.upn, kim@contoso.com, joni@contoso.com",
    "users.0.backups, '[\"Book 13\"]', '[]'",
    "users.0.deviceCount, 3, 0",
    "tenant.name, Fabrikam, Contoso",
    "windows.build, 19045, 26200",
  })
  void oneChangeAfterTheOtherComesToTheSameAsEachReadAnew(String path, String one, String other) {
    SimulationProfile now = PROFILE;
    for (String value : List.of(one, other, one, one)) {
      for (String[] change :
          List.of(new String[] {path, value}, new String[] {"network.link", "none"})) {
        Reading anew = ProfileReader.set(now, change[0], change[1]);
        assertThat(trying.set(change[0], change[1])).as(change[1]).isEqualTo(anew);
        now = anew.first().orElse(now);
      }
    }
  }

  /** The same for any changes of any profile: a few settings, each again and again. */
  @Property(tries = 120)
  void anyChangesComeToTheSameAsEachReadAnew(Draws any) {
    SimulationProfile now = any.of(PROFILES);
    Foreseen.Trying some = new Foreseen.Trying(now);
    List<Settable> settings = any.list(1, 4, () -> any.of(Settables.of(some.profile())));
    for (int i = 0; i < 12; i++) {
      Settable setting = any.of(settings);
      String value = any.oneOf(() -> any.of(VALUES), () -> any.of(words(setting)));
      Reading anew = ProfileReader.set(now, setting.path(), value);

      assertThat(some.set(setting.path(), value)).as(setting.path() + " " + value).isEqualTo(anew);

      now = anew.first().orElse(now);
    }
  }

  private static List<String> words(Settable setting) {
    return setting.kind() instanceof Kind.Word word ? word.allowed() : List.of(setting.value());
  }

  private static String name(Reading reading) {
    return reading.first().orElseThrow().surroundings().tenant().name();
  }
}
