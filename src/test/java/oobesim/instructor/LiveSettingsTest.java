// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.NetworkLink;
import oobesim.session.Input;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a run: as they count now, marked, and changed. */
class LiveSettingsTest {
  private final Opening.Ready open = begin();
  private final LiveRun run = open.run();
  private final LiveSettings settings =
      new LiveSettings(
          run, open.file().profile(), new LiveSettings.Viewer(Optional.empty(), run::apply));

  @ParameterizedTest
  @CsvSource({
    "tenant.connector.version, OTHER",
    "tenant.mdmUserScope, NONE",
    "tenant.name, NONE",
    "users.0.password, NONE",
  })
  void whatTheFileSaysOtherwiseIsMarked(String path, SettingLine.Mark mark) {
    assertThat(line(path).mark()).isEqualTo(mark);
  }

  @Test
  void aChangeIsMarkedUntilItIsAsItBeganAndPutRightByTheDefault() {
    assertThat(line("tenant.connector.version").right()).isEqualTo("6.2504.2001.8");
    assertThat(settings.set("tenant.connector.version", "6.2504.2001.8").done()).isTrue();
    assertThat(line("tenant.connector.version").mark()).isEqualTo(SettingLine.Mark.CHANGED);
    settings.set("tenant.connector.version", line("tenant.connector.version").began());
    assertThat(line("tenant.connector.version").mark()).isEqualTo(SettingLine.Mark.OTHER);
    settings.set("tenant.name", "Fabrikam");
    assertThat(line("tenant.name").right()).isEqualTo("Contoso");
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.maxDevicesPerUser, 0, number-out-of-range",
    "tenant.maxDevicesPerUser, x, wrong-kind",
    "tenant.mdmUserScope, everybody, unknown-word",
    "tenant.mdmUserScop, all, unknown-setting",
    "deploymentProfile.joinType, both, setting-not-possible",
    "workload.apps.99.minutes, 4, unknown-setting",
  })
  void whatCannotBeChangesNothingAndHasItsCode(String path, String value, String code) {
    SettingChange change = settings.set(path, value);
    assertThat(change.done()).isFalse();
    assertThat(change.finding().map(Finding::code)).contains(code);
    assertThat(run.profile()).isEqualTo(open.file().profile());
  }

  @Test
  void aDoubtfulValueIsSetAndRemarkedOn() {
    SettingChange change = settings.set("domainJoinProfile.activeDirectoryDomainName", "CONTOSO");
    assertThat(change.done()).isTrue();
    assertThat(change.finding().map(Finding::code)).contains("domain-not-full");
  }

  @Test
  void theSurroundingsAreShownAsTheyAreNotAsTheyWere() {
    run.apply(new Input.Link(NetworkLink.WIFI));
    run.apply(new Input.Internet(false));
    run.apply(new Input.DomainController(false));
    run.apply(new Input.Vpn(true));
    assertThat(line("network.link").value()).isEqualTo("wifi");
    assertThat(line("network.internet").value()).isEqualTo("false");
    assertThat(line("network.domainController").value()).isEqualTo("false");
    assertThat(line("network.vpn").value()).isEqualTo("device");
    settings.set("tenant.branding", "false");
    assertThat(line("network.link").value()).as("another change leaves it").isEqualTo("wifi");
  }

  @Test
  void devicesSeeALateChangeWhenItsTimeHasPassed() {
    assertThat(settings.takes(Lag.RESTRICTION)).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.waiting(Lag.RESTRICTION)).isEmpty();
    settings.set("tenant.restrictions.default", "block");
    assertThat(settings.waiting(Lag.RESTRICTION)).contains(Duration.ofMinutes(15));
    assertThat(settings.waiting(Lag.ASSIGNMENT)).isEmpty();
    for (int frame = 0; frame < 60; frame++) {
      run.pass(Duration.ofMillis(250), Pace.USUAL);
    }
    assertThat(settings.waiting(Lag.RESTRICTION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "connector version, true",
    "VERSION tenant, true",
    "6.2412, true",
    "'no longer works', true",
    "connector tpm, false",
  })
  void wordsFindASettingByPathMeaningAndValue(String words, boolean found) {
    assertThat(line("tenant.connector.version").tells(words)).isEqualTo(found);
  }

  @Test
  void aSecretIsFoundByItsNameOnly() {
    SettingLine line = line("users.0.password");
    assertThat(line.secret()).isTrue();
    assertThat(line.tells("password")).isTrue();
    assertThat(line.tells(line.value())).isFalse();
    assertThat(line("users.0.upn").secret()).isFalse();
  }

  private SettingLine line(String path) {
    return settings.lines().stream()
        .filter(line -> line.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static Opening.Ready begin() {
    FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, () -> entry -> {});
    return (Opening.Ready) opener.open(Path.of("profiles/failures/connector-too-old.json"));
  }
}
