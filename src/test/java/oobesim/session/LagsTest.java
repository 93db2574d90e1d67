// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Kind;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Lag;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to reach devices late does, and nothing else. */
class LagsTest {
  private static final SimulationProfile PROFILE =
      Rehearsal.profile(
          "preprovisioning-entra", "otherProfile", "{\"displayName\":\"Kiosks\",\"locale\":\"\"}");

  @Test
  void exactlyTheSettingsThatAreNamedWaitForDevices() {
    int late = 0;
    for (Settable setting : Settables.of(PROFILE)) {
      Optional<String> other = other(setting);
      if (other.isPresent()) {
        Session session = session();
        Response response = session.apply(new Input.Change(setting.path(), other.get()));
        if (response.accepted()) {
          List<Lag> waiting =
              List.copyOf(session.world().around().circumstances().delays().keySet());
          assertThat(waiting)
              .as(setting.path())
              .isEqualTo(Lags.of(setting.path()).stream().toList());
          late += waiting.size();
        }
      }
    }
    assertThat(late).isGreaterThan(8);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.restrictions.default, RESTRICTION",
    "registration.group, ASSIGNMENT",
    "device.registered, ASSIGNMENT",
    "deploymentProfile, ASSIGNMENT",
    "otherProfile.eulaHidden, ASSIGNMENT",
    "deploymentProfile.eulaHidden, ",
    "tenant.usersMayJoin, ",
    "device.tpm.enabled, ",
  })
  void eachKindOfChangeHasItsWay(String path, Lag lag) {
    assertThat(Lags.of(path)).isEqualTo(Optional.ofNullable(lag));
  }

  @Test
  void aChangeThatCountsAtOnceEndsTheWaitForAnEarlierOne() {
    Rehearsal run =
        Rehearsal.bench("device.registered", "false").does("set device.registered true");
    assertThat(registered(run)).as("while the first change is on its way").isFalse();
    run.does("set lags.assignmentMinutes 0", "set registration.group missing");
    assertThat(run.session().world().around().circumstances().delays()).isEmpty();
    assertThat(registered(run)).isTrue();
  }

  @Test
  void aChangeOfSomethingElseLeavesTheWaitAsItIs() {
    Rehearsal run =
        Rehearsal.bench("device.registered", "false").does("set device.registered true");
    run.waits(Duration.ofMinutes(5)).does("set tenant.restrictions.default block");
    run.does("set network.internet false");
    assertThat(run.session().world().around().circumstances().delays())
        .containsOnlyKeys(Lag.ASSIGNMENT, Lag.RESTRICTION);
    assertThat(registered(run)).isFalse();
    run.waits(Duration.ofMinutes(10));
    assertThat(registered(run)).isTrue();
  }

  @Test
  void aChangeIsSeenOnceItsTimeIsOver() {
    Rehearsal run =
        Rehearsal.bench("device.registered", "false").does("set device.registered true");
    run.waits(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(registered(run)).isFalse();
    run.waits(Duration.ofSeconds(1));
    assertThat(registered(run)).isTrue();
  }

  private static boolean registered(Rehearsal run) {
    World world = run.session().world();
    return world.around().seen(Lag.ASSIGNMENT, world.now()).registered();
  }

  private static Session session() {
    return new Session(
        ShippedFlow.flow(),
        new RunHeader("windows-oobe", Optional.empty(), 1, PROFILE),
        entry -> {});
  }

  /** Another value that may stand there, empty where none is known. */
  private static Optional<String> other(Settable setting) {
    return switch (setting.kind()) {
      case Kind.Flag flag -> Optional.of(setting.value().equals("true") ? "false" : "true");
      case Kind.Word word ->
          word.allowed().stream().filter(it -> !it.equals(setting.value())).findFirst();
      case Kind.Whole whole -> Optional.of(whole(setting, whole));
      case Kind.AdminPart part -> Optional.of("none").filter(it -> !it.equals(setting.value()));
      default -> Optional.empty();
    };
  }

  private static String whole(Settable setting, Kind.Whole whole) {
    int now = setting.value().equals("none") ? whole.least() : Integer.parseInt(setting.value());
    return Integer.toString(now < whole.most() ? now + 1 : now - 1);
  }
}
