// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.provisioning.around.User;
import oobesim.session.InputWords;
import oobesim.session.Moved;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever changes around the device is one kind of input and is taken back in one way. */
class UndoTest {
  private static final String[] CHANGES = {
    "network none",
    "network wifi",
    "network wired",
    "internet off",
    "internet on",
    "domain-controller off",
    "domain-controller on",
    "vpn on",
    "vpn off",
    "set network.vpn user",
    "set network.internet false",
    "set network.link none",
    "set tenant.usersMayJoin none",
    "set users.0.licensed false",
    "set device.registered false",
    "set device.intuneRecord true",
    "set workload.apps.0.minutes 30",
    "set users.0.password other",
    "fault blocking-app-failed",
    "fault blocking-app-failed from 10m",
    "fault clear blocking-app-failed",
    "set no.such.setting 1",
    "fault no-such-failure"
  };

  @ParameterizedTest(name = "after {0} it is {1} that takes it back")
  @CsvSource({
    "power on, power off",
    "network none, network wired",
    "internet off, internet on",
    "by administrator set tenant.usersMayJoin none, by administrator set tenant.usersMayJoin all",
    "domain-controller off, domain-controller on",
    "vpn on, vpn off",
    "set tenant.usersMayJoin none, set tenant.usersMayJoin all",
    "set network.internet false, set network.internet true",
    "fault blocking-app-failed, fault clear blocking-app-failed",
  })
  void eachKindOfChangeHasItsUndo(String change, String undo) {
    LiveBench live = LiveBench.with("preprovisioning-entra").does(change);

    assertThat(live.bench().undo().map(InputWords::of)).contains(undo);
  }

  @Test
  void whatTheSwitchHasChangedCountsNotWhatTheProfileSays() {
    LiveBench live = LiveBench.with("preprovisioning-entra");
    live.does("internet off", "set network.internet true");
    live.bench().takeBack();

    assertThat(live.run().world().around().network().internet()).isFalse();
  }

  @Test
  void oneThatWasRefusedOrThatIsOfTheDeviceIsNotTakenBack() {
    LiveBench live = LiveBench.with("preprovisioning-entra");
    live.does("internet off", "fault no-such-failure", "set no.such 1", "key WIN", "click next");

    assertThat(live.bench().undo().map(InputWords::of)).contains("internet on");
  }

  @Test
  void aFailureThatWasSetOtherwiseIsSetAsItWasBefore() {
    LiveBench live = LiveBench.with("preprovisioning-entra");
    live.does("fault tpm-attestation-intermittent", "fault blocking-app-failed from 10m");
    live.does("fault blocking-app-failed on 2");

    assertThat(live.bench().undo().map(InputWords::of))
        .contains("fault blocking-app-failed from 10m");
  }

  @Test
  void takingBackStandsInTheJournalAndIsTakenBackOnlyOnce() {
    LiveBench live = LiveBench.with("preprovisioning-entra").does("internet off");
    live.bench().takeBack();
    live.bench().takeBack();

    assertThat(live.bench().undo()).isEmpty();
    assertThat(live.journal()).filteredOn(line -> line.contains("internet on")).hasSize(1);
  }

  @Test
  void aKeptMomentKnowsNothingOfWhatCameAfterIt() {
    LiveBench live = LiveBench.with("preprovisioning-entra").does("power on", "internet off");
    live.bench().keep("here");
    live.reaches("region").does("domain-controller off");
    live.bench().restore("here");

    assertThat(live.bench().undo().map(InputWords::of)).contains("internet on");
  }

  @Test
  void switchingOffAgainAsksFirst() {
    LiveBench live = LiveBench.with("preprovisioning-entra").does("power on");
    live.bench().takeBack();

    assertThat(live.screen()).isEqualTo("boot");
    assertThat(live.bench().askingPower()).isTrue();
    live.bench().takeBack();
    assertThat(live.screen()).isEqualTo("off");
  }

  @Test
  void aSecretIsTheOneOfBeforeAndNotWhatIsWrittenForIt() {
    LiveBench live = LiveBench.with("preprovisioning-entra");
    List<User> before = live.run().world().around().users();
    live.does("set users.0.password other");
    assertThat(live.run().world().around().users()).isNotEqualTo(before);
    live.bench().takeBack();

    assertThat(live.run().world().around().users()).isEqualTo(before);
    assertThat(live.journal()).noneMatch(line -> line.contains("set users.0.password Cloud-1"));
  }

  @Property(tries = 100)
  void takingEveryChangeBackLeavesTheWorldAsItWas(Draws any) {
    String profile = any.of("preprovisioning-entra", "user-driven-hybrid", "self-deploying");
    LiveBench live = LiveBench.with(profile);
    String before = around(live);

    any.list(1, 8, () -> any.of(CHANGES)).forEach(live::does);
    while (live.bench().undo().isPresent()) {
      live.bench().takeBack();
    }

    assertThat(around(live)).isEqualTo(before);
  }

  private static String around(LiveBench live) {
    List<Settable> settings = Settables.of(live.run().profile());
    return settings.stream()
            .map(it -> it.path() + " " + Moved.value(it.path(), it.value(), live.run().world()))
            .toList()
        + " "
        + live.run().world().around().network()
        + live.run().world().around().faults();
  }
}
