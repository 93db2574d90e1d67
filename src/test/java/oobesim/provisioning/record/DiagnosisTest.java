// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspRun;
import oobesim.provisioning.record.Diagnosis.Tab;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

/** What rows come of what happened. */
class DiagnosisTest {
  private static List<String> rows(Worlds worlds, Tab tab, String group) {
    return Diagnosis.of(worlds.world(), tab).stream()
        .filter(one -> one.id().equals(group))
        .flatMap(one -> one.rows().stream())
        .map(DiagnosisTest::line)
        .toList();
  }

  /** Such as {@code profile success 5s-9s Contoso x2}. */
  private static String line(DiagnosticRow row) {
    String times = time(row.start()) + "-" + time(row.finish());
    String mark = row.mark().name().toLowerCase(java.util.Locale.ROOT);
    String attempt = row.attempt() > 1 ? "x" + row.attempt() : "";
    return String.join(" ", row.id(), mark, times, row.detail().word(), attempt)
        .strip()
        .replaceAll(" +", " ");
  }

  private static String time(java.util.Optional<Duration> moment) {
    return moment.map(at -> at.toSeconds() + "s").orElse("?");
  }

  private static Worlds then(Worlds worlds, EventKind kind, String subject, String detail) {
    return worlds.later(Duration.ofSeconds(1)).happened(kind, subject, detail);
  }

  @Test
  void beginningAndEndAreOneRow() {
    Worlds asked = then(Worlds.fresh(), EventKind.PROFILE_ASKED, "", "");
    assertThat(rows(asked, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("profile in_progress 1s-?");
    Worlds came = then(asked, EventKind.PROFILE_DOWNLOADED, "Contoso", "service");
    assertThat(rows(came, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("profile success 1s-2s Contoso");
    Worlds absent = then(asked, EventKind.PROFILE_ABSENT, "", "not-registered");
    assertThat(rows(absent, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("profile warning 1s-2s not-registered");
  }

  @Test
  void latestAttemptStandsInTheRow() {
    Worlds worlds = then(Worlds.fresh(), EventKind.ODJ_WAITING, "corp", "");
    worlds = then(worlds, EventKind.ODJ_TIMED_OUT, "corp", "");
    assertThat(rows(worlds, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("domain-join failure 1s-2s");
    worlds = then(worlds, EventKind.ODJ_WAITING, "corp", "");
    worlds = then(worlds, EventKind.ODJ_APPLIED, "corp", "CON-1");
    assertThat(rows(worlds, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("domain-join success 3s-4s CON-1 x2");
  }

  @Test
  void networkIsWhatItIsNow() {
    assertThat(rows(Worlds.fresh(), Tab.DEPLOYMENT, "network-connectivity"))
        .containsExactly("internet success ?-? wired");
    assertThat(rows(Worlds.fresh().withoutInternet(), Tab.DEPLOYMENT, "network-connectivity"))
        .containsExactly("internet failure ?-? wired");
    assertThat(rows(Worlds.user().hybrid(), Tab.DEPLOYMENT, "network-connectivity"))
        .containsExactly("internet success ?-? wired", "domain-controller success ?-?");
  }

  @Test
  void everyRestartIsRowOfItsOwn() {
    Worlds twice = then(Worlds.fresh(), EventKind.RESTARTED, "update", "");
    twice = then(twice, EventKind.RESTARTED, "new-name", "");
    assertThat(rows(twice, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly("restart-1 success ?-1s", "restart-2 success ?-2s");
  }

  @Test
  void joinStandsOnceWhereTheStatusPageTellsOfIt() {
    Worlds user = then(Worlds.user(), EventKind.ENTRA_JOINED, "contoso.com", "");
    assertThat(rows(user, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly("entra-join success ?-1s contoso.com");
    Worlds technician =
        Worlds.technician().beginning(EspPhase.DEVICE_PREPARATION).later(Duration.ofMinutes(2));
    assertThat(rows(technician, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly(
            "device-preparation in_progress 0s-?",
            "device-preparation-securing-hardware success 0s-75s",
            "device-preparation-joining-network success 75s-100s",
            "device-preparation-registering in_progress 100s-?");
  }

  @Test
  void enrollmentStandsOnceWhereTheStatusPageTellsOfIt() {
    Worlds user = then(Worlds.user(), EventKind.MDM_ENROLLED, "contoso.com", "");
    assertThat(rows(user, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly("mdm-enrollment success ?-1s contoso.com");
    Worlds technician =
        Worlds.technician().beginning(EspPhase.DEVICE_PREPARATION).later(Duration.ofHours(1));
    assertThat(rows(technician, Tab.DEPLOYMENT, "enrollment-status"))
        .anyMatch(row -> row.startsWith("device-preparation-registering success"))
        .noneMatch(row -> row.startsWith("mdm-enrollment"));
  }

  @Test
  void aSignInIsRow() {
    Worlds user = then(Worlds.user(), EventKind.USER_SIGNED_IN, "joni@contoso.com", "");
    assertThat(rows(user, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly("sign-in success ?-1s joni@contoso.com");
  }

  @Test
  void selfDeployingIsRow() {
    Worlds started = then(Worlds.fresh().selfDeploying(), EventKind.SELF_DEPLOYING_STARTED, "", "");
    assertThat(rows(started, Tab.DEPLOYMENT, "autopilot-settings"))
        .containsExactly("self-deploying success ?-1s");
  }

  @Test
  void aCategoryThatBeginsAgainHasItsRowsAnew() {
    Worlds first =
        Worlds.technician().beginning(EspPhase.DEVICE_SETUP).later(Duration.ofMinutes(6));
    World before = first.world();
    Worlds kept = new Worlds(Chronicle.kept(before, before.device(d -> d.withEsp(EspRun.NONE))));
    Worlds again = kept.beginning(EspPhase.DEVICE_SETUP).later(Duration.ofSeconds(1));
    assertThat(rows(again, Tab.DEPLOYMENT, "enrollment-status"))
        .contains("device-setup in_progress 360s-? x2", "device-setup-apps in_progress 360s-?");
  }

  @Test
  void failureOutsideTheStatusPageIsRow() {
    Worlds failed =
        then(Worlds.user(), EventKind.FAILED, "domain-controller-not-found", "0x80070774");
    assertThat(rows(failed, Tab.DEPLOYMENT, "enrollment-status"))
        .containsExactly("failure-domain-controller-not-found failure ?-1s 0x80070774");
  }

  @Test
  void appsStandInTheOrderOfTheirInstallationAndUnderTheirAgentsNames() {
    Worlds running =
        Worlds.technician().beginning(EspPhase.DEVICE_SETUP).later(Duration.ofMinutes(6));
    assertThat(rows(running, Tab.APPS_AND_POLICY, "app-status"))
        .startsWith(
            "app-company-portal success 40s-280s",
            "app-editor in_progress 280s-?",
            "app-reader none ?-?");
    assertThat(Diagnosis.of(running.world(), Tab.APPS_AND_POLICY).getFirst().rows())
        .first()
        .extracting(row -> row.subject().word())
        .isEqualTo(InventedId.trackedApp("Company Portal"));
  }

  @Test
  void whatWasPutAwayIsBrokenOff() {
    Worlds running =
        Worlds.technician().beginning(EspPhase.DEVICE_SETUP).later(Duration.ofMinutes(6));
    World before = running.world();
    World after = Chronicle.kept(before, before.device(d -> d.withEsp(EspRun.NONE)));
    assertThat(rows(new Worlds(after), Tab.APPS_AND_POLICY, "app-status"))
        .startsWith("app-company-portal success 40s-280s", "app-editor warning 280s-?");
    assertThat(rows(new Worlds(after), Tab.DEPLOYMENT, "enrollment-status"))
        .contains("device-setup warning 0s-?", "device-setup-apps warning 0s-?");
  }

  @Test
  void configurationHasValuesAndNoRows() {
    assertThat(Diagnosis.of(Worlds.technician().world(), Tab.CONFIGURATION)).isEmpty();
  }

  @Test
  void tabsAreNamedByTheirIds() {
    for (Tab tab : Tab.values()) {
      assertThat(Tab.named(tab.id())).contains(tab);
    }
    assertThat(Tab.named("events")).isEmpty();
  }
}
