// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.around.Vpn;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run: what is accepted, what is refused and why, and what the journal says. */
class SessionTest {
  @ParameterizedTest(name = "at {0}, {1} → {2}")
  @CsvSource({
    "off,          click next,                 no control next on off",
    "off,          power off,                  the device is off already",
    "off,          key WIN x5,                 nothing listens for WIN on off",
    "off,          select pre-provision,       no option pre-provision on off",
    "entra-signin, power on,                   the device is on already",
    "entra-signin, click provision,            no control provision on entra-signin",
    "entra-signin, select pre-provision,       no option pre-provision on entra-signin",
    "entra-signin, type nothing x,             no field nothing on entra-signin",
    "entra-signin, type password x,            no field password on entra-signin",
    "entra-signin, check allow-manage,         no box allow-manage on entra-signin",
    "entra-signin, uncheck allow-manage,       no box allow-manage on entra-signin",
    "entra-signin, key CTRL+ALT+DEL,           '',",
    "entra-signin, fault nothing,              no failure nothing that can be switched on",
    "entra-signin, fault esp-timeout,          no failure esp-timeout that can be switched on",
    "provisioning-menu, click next,            next is disabled on provisioning-menu",
    "provisioning-menu, key ENTER,             nothing listens for ENTER on provisioning-menu",
    "provisioning-menu, key WIN x5,            nothing listens for WIN on provisioning-menu"
  })
  void anInputIsRefusedWithAReason(String screen, String input, String reason) {
    Rehearsal run = at(screen).does(input);
    run.shows(screen).refusedBecause(reason).accepted(reason.isEmpty());
  }

  @Test
  void anUnknownSettingIsRefusedAndNothingChanges() {
    Rehearsal run = at("entra-signin");
    var before = run.session().world();
    run.does("set device.virtuel true").accepted(false);
    assertThat(run.session().world()).isEqualTo(before);
    run.does("set device.virtual perhaps").accepted(false);
    assertThat(run.session().world()).isEqualTo(before);
  }

  @Test
  void aUselessClickIsRecordedInTheContractsForm() {
    Rehearsal run = at("region").does("click next");
    assertThat(run.journal().getLast())
        .isEqualTo(
            "{\"at\":\"PT6S\",\"input\":\"click next\",\"accepted\":false,"
                + "\"reason\":\"no control next on region\",\"screen\":\"region\"}");
  }

  @Test
  void anAcceptedInputIsRecordedWithTheStepItCaused() {
    Rehearsal run = at("region").does("click yes");
    assertThat(run.journal())
        .endsWith(
            "{\"at\":\"PT6S\",\"input\":\"click yes\",\"accepted\":true,\"screen\":\"keyboard\"}",
            "{\"at\":\"PT6S\",\"event\":\"yes\",\"actions\":[\"keep-choice {page=region}\","
                + "\"reset-win-count\"],\"states\":[\"windows-oobe.on.oobe.pages.basics.keyboard\",\"windows-oobe.on.oobe.overlay.none\"]}");
  }

  @Test
  void anEventThatNothingAwaitsIsRecordedAsIgnored() {
    Rehearsal run = at("off").does("key A");
    assertThat(run.journal())
        .endsWith(
            "{\"at\":\"PT0S\",\"input\":\"key A\",\"accepted\":false,"
                + "\"reason\":\"nothing listens for A on off\",\"screen\":\"off\"}",
            "{\"at\":\"PT0S\",\"event\":\"key.a\",\"ignored\":true}");
  }

  @Test
  void aScreenThatTimeBringsIsRecordedWhenItCame() {
    Rehearsal run = at("off").does("power on").waits(Duration.ofHours(1));
    assertThat(run.journal())
        .contains(
            "{\"at\":\"PT6S\",\"screen\":\"just-a-moment\"}",
            "{\"at\":\"PT19S\",\"screen\":\"checking-updates\"}");
    assertThat(run.session().now()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aFailureIsRecordedWithItsPlace() {
    Rehearsal run =
        Rehearsal.bench("device.tpm.version", "1.2")
            .landing()
            .does("click provision")
            .reaches("preprov-failure");
    assertThat(run.journal())
        .filteredOn(line -> line.contains("\"failure\":{"))
        .singleElement()
        .asString()
        .endsWith(
            "\"failure\":{\"id\":\"tpm-not-usable\",\"code\":\"0x800705B4\","
                + "\"phase\":\"device-preparation\",\"task\":\"securing-hardware\"}}");
  }

  @Test
  void aFailureIsToldOnceAndAtOnce() {
    Rehearsal run =
        Rehearsal.bench("device.tpm.version", "1.2")
            .landing()
            .does("click provision")
            .reaches("preprov-failure");
    List<String> journal = run.journal();
    int failed = journal.indexOf(told(journal).getFirst());
    assertThat(journal.get(failed + 1)).as("no step lies between").doesNotContain("\"event\"");
    run.does("click view-diagnostics").does("key ALT+F4", "key SHIFT+F10", "key ALT+F4");
    assertThat(told(run.journal())).hasSize(1);
  }

  private static List<String> told(List<String> journal) {
    return journal.stream().filter(line -> line.contains("\"failure\":{")).toList();
  }

  @Test
  void enterPressesTheMainButton() {
    at("region").does("key ENTER x3").accepted(true).shows("network");
  }

  @Test
  void enterStopsWhereTheMainButtonIsDisabled() {
    at("region").does("key ENTER x9").shows("network").does("key ENTER").accepted(false);
  }

  @Test
  void aDisabledControlOfAPageDoesNothing() {
    Rehearsal run = at("provisioning-menu").enabled("next", false);
    var before = run.session().world();
    run.does("click next");
    assertThat(run.session().world()).isEqualTo(before);
  }

  @Test
  void aClickOnARowChoosesIt() {
    at("provisioning-menu").does("click pre-provision").accepted(true).enabled("next", true);
  }

  @Test
  void theRunBeginsSwitchedOffAndWaitsForNothing() {
    Rehearsal run = at("off");
    assertThat(run.session().nextEvent()).isEmpty();
    assertThat(run.session().advanceToNextEvent()).isFalse();
    run.waits(Duration.ofDays(200)).shows("off");
  }

  @Test
  void aChangeOfASettingKeepsWhatWasChangedByOtherMeans() {
    Rehearsal run =
        at("entra-signin")
            .does(
                "internet off",
                "vpn on",
                "domain-controller off",
                "fault tpm-attestation-intermittent",
                "set device.assignedUser nobody@contoso.com");
    var around = run.session().world().around();
    assertThat(around.network().internet()).isFalse();
    assertThat(around.network().vpn()).isEqualTo(Vpn.DEVICE);
    assertThat(around.network().domainController()).isFalse();
    assertThat(around.faults()).hasSize(1);
    assertThat(around.device().assignedUser()).contains("nobody@contoso.com");
    run.does("set network.internet true", "fault clear tpm-attestation-intermittent");
    assertThat(run.session().world().around().network().internet()).isTrue();
    assertThat(run.session().world().around().faults()).isEmpty();
  }

  @Test
  void timeDoesNotRunBackwards() {
    Session session = at("entra-signin").session();
    Duration now = session.now();
    assertThatThrownBy(() -> session.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.advanceTo(now.minusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(session.now()).isEqualTo(now);
  }

  @Test
  void onlyAKeptMomentCanComeBack() {
    Session session = at("entra-signin").session();
    assertThat(session.keeps("here")).isFalse();
    assertThatThrownBy(() -> session.restore("here")).hasMessageContaining("here");
    Checkpoint kept = session.checkpoint("here");
    assertThat(session.keeps("here")).isTrue();
    assertThat(kept.world()).isEqualTo(session.world());
  }

  @Test
  void aKeptMomentBringsBackSettingsScreenAndTime() {
    Rehearsal run = at("provisioning-menu");
    Duration then = run.session().now();
    run.session().checkpoint("menu");
    run.does("set device.virtual true", "select pre-provision", "click next").waits(then);
    run.session().restore("menu");
    run.shows("provisioning-menu").enabled("next", false);
    assertThat(run.session().now()).isEqualTo(then);
    assertThat(run.session().world().around().device().virtual()).isFalse();
    assertThat(run.session().profile().surroundings().device().virtual()).isFalse();
  }

  static Rehearsal at(String screen) {
    if (screen.equals("region")) {
      return Rehearsal.bench("network.link", "none").does("power on").reaches("region");
    }
    Rehearsal run = Rehearsal.bench();
    if (screen.equals("off")) {
      return run;
    }
    run.does("power on").reaches("entra-signin");
    return screen.equals("provisioning-menu") ? run.does("key WIN x5").shows(screen) : run;
  }
}
