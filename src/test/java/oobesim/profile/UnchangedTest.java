// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change judges what is new, and nothing a second time. */
class UnchangedTest {
  private static final Json.Obj SOURCE =
      (Json.Obj)
          JsonReader.read("{\"users\": [{\"upn\": \"a@b.c\"}, {\"uqn\": \"b@b.c\"}], \"name\": 1}")
              .documents()
              .getFirst();

  private static List<String> faults(Json.Obj root, Unchanged before) {
    Findings findings = new Findings();
    FieldChecker.check(SettingCatalog.SHIPPED, root, before, findings);
    return findings.list().stream().map(it -> it.code() + " " + it.pointer()).toList();
  }

  @Test
  void whatWasJudgedBeforeIsNotJudgedAgain() {
    assertThat(faults(SOURCE, Unchanged.nothing()))
        .containsExactly("unknown-key /users/1/uqn", "wrong-kind /name");
    assertThat(faults(SOURCE, Unchanged.of(SOURCE))).containsExactly("wrong-kind /name");
  }

  @Test
  void anObjectLikeOneThatWasJudgedIsStillNew() {
    Json.Arr users = (Json.Arr) SOURCE.members().get("users");
    Json.Obj second = (Json.Obj) users.items().get(1);
    Json again = JsonEdit.with(second, "uqn", JsonEdit.text("b@b.c"));
    Json.Obj changed = JsonEdit.with(SOURCE, "users", JsonEdit.with(users, 1, again));
    assertThat(faults(changed, Unchanged.of(SOURCE)))
        .anySatisfy(fault -> assertThat(fault).startsWith("unknown-key"));
  }

  @Test
  void aListThatChangedIsComparedWhole() {
    SimulationProfile profile =
        ProfileReader.read("{}", Path.of("."), "p.json").first().orElseThrow();
    SimulationProfile two =
        ProfileReader.set(profile, "users", "+= {\"upn\": \"kim@contoso.com\"}")
            .first()
            .orElseThrow();
    assertThat(ProfileReader.set(two, "users.1.upn", "joni@contoso.com").findings())
        .extracting(finding -> finding.code())
        .containsExactly("duplicate-name");
  }

  @ParameterizedTest
  @CsvSource({
    "users.1.pin, 4711",
    "users.1.termsAccepted, 3",
    "users.1.mayJoin, false",
    "users.1.upn, lee@contoso.com",
    "users, += {\"upn\": \"pat@contoso.com\"}",
    "tenant.name, Fabrikam"
  })
  void peopleAreTakenOverAsIfTheyWereReadAnew(String path, String value) {
    SimulationProfile profile =
        ProfileReader.read(
                "{\"users\": [{\"upn\": \"joni@contoso.com\", \"backups\": [\"Old\"]},"
                    + " {\"upn\": \"Kim@contoso.com\", \"technician\": true}]}",
                Path.of("."),
                "p.json")
            .first()
            .orElseThrow();
    SimulationProfile changed = ProfileReader.set(profile, path, value).first().orElseThrow();
    assertThat(changed.surroundings())
        .isNotEqualTo(profile.surroundings())
        .isEqualTo(ProfileReader.fromSource(changed.source()).first().orElseThrow().surroundings());
  }

  @Test
  void whoDidNotChangeIsNotReadAnew() {
    SimulationProfile profile =
        ProfileReader.read(
                "{\"users\": [{\"upn\": \"a@b.c\"}, {\"upn\": \"b@b.c\"}]}", Path.of("."), "p.json")
            .first()
            .orElseThrow();
    SimulationProfile changed =
        ProfileReader.set(profile, "users.0.pin", "4711").first().orElseThrow();
    assertThat(changed.surroundings().users().get(1))
        .isSameAs(profile.surroundings().users().get(1));
    assertThat(changed.surroundings().users().getFirst().pin()).isEqualTo("4711");
  }
}
