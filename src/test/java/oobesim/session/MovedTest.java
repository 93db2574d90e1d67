// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.World;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Vpn;
import oobesim.support.BenchWorld;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some settings a run moves without its profile; then the world's value counts. */
class MovedTest {
  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "network.link,             network none,          none",
    "network.internet,         internet off,          false",
    "network.domainController, domain-controller off, false",
    "network.vpn,              vpn on,                device",
    "device.intuneRecord,      vpn on,                said",
    "device.virtual,           vpn on,                said"
  })
  void aSwitchOfTheBenchCounts(String path, String line, String value) {
    World now = Rehearsal.bench().does(line).session().world();
    assertThat(Moved.value(path, "said", now)).isEqualTo(value);
  }

  @Test
  void aChangeKeepsWhatTheSwitchesHaveMovedAndItIsNotOf() {
    Rehearsal run =
        Rehearsal.bench()
            .does("network none", "internet off", "domain-controller off", "vpn on")
            .does("set network.vpn none");
    var network = run.session().world().around().network();
    assertThat(network.vpn()).isEqualTo(Vpn.NONE);
    assertThat(network.link()).isEqualTo(NetworkLink.NONE);
    assertThat(network.internet()).isFalse();
    assertThat(network.domainController()).isFalse();
    run.does("set network.link wired", "vpn on");
    network = run.session().world().around().network();
    assertThat(network.link()).isEqualTo(NetworkLink.WIRED);
    assertThat(network.vpn()).isEqualTo(Vpn.DEVICE);
  }

  @Test
  void theRecordThatTheRunHasMadeIsGoneOnceSomebodySpeaksOfIt() {
    World recorded = BenchWorld.user().device(d -> d.withTally(d.tally().withRecord(true)));
    String path = "device.intuneRecord";
    assertThat(Moved.value(path, "false", recorded)).isEqualTo("true");
    World set = Moved.set(path).apply(recorded);
    assertThat(Moved.value(path, "false", set)).isEqualTo("false");
    World other = Moved.set("device.virtual").apply(recorded);
    assertThat(Moved.value(path, "false", other)).isEqualTo("true");
  }
}
