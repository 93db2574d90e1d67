// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.plan.TaskRun;
import oobesim.provisioning.rule.PhasePlanner;
import oobesim.support.BenchWorld;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each failure of the catalogue can happen, where its entry says. */
class EveryFailureTest {
  /** How each one is brought about. */
  private static final Map<String, Supplier<Rehearsal>> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put(
        "no-internet",
        () ->
            Rehearsal.bench()
                .does("power on")
                .reaches("entra-signin")
                .does("key WIN x5", "select pre-provision", "internet off", "click next"));
    WAYS.put(
        "no-autopilot-profile",
        () ->
            Rehearsal.bench("device.registered", "false")
                .does("power on")
                .reaches("region")
                .does("click yes", "key WIN x5", "select pre-provision", "click next"));
    WAYS.put("tpm-not-usable", () -> provision("device.tpm.version", "1.2"));
    WAYS.put("tpm-attestation-failed", () -> provision("device.tpm.attestation", "fails"));
    WAYS.put(
        "tpm-attestation-intermittent",
        () ->
            Rehearsal.bench()
                .landing()
                .does("fault tpm-attestation-intermittent", "click provision"));
    WAYS.put(
        "preprovisioning-not-allowed",
        () -> provision("deploymentProfile.preprovisioningAllowed", "false"));
    WAYS.put("app-not-detected", () -> provision("workload.apps.1.detected", "false"));
    WAYS.put("app-installer-failed", () -> provision("workload.apps.2.exitCode", "1603"));
    WAYS.put("esp-timeout", () -> provision("workload.apps.1.minutes", "120"));
  }

  static Set<String> userWays() {
    return UserFailures.WAYS.keySet();
  }

  static Set<String> notices() {
    return UserFailures.NOTICES.keySet();
  }

  static Set<String> ways() {
    return WAYS.keySet();
  }

  /** A way here, or a script of its own that another test plays. */
  @Test
  void eachEntryHasAWay() throws IOException {
    Set<String> ways = new TreeSet<>(WAYS.keySet());
    ways.addAll(UserFailures.WAYS.keySet());
    ways.addAll(UserFailures.NOTICES.keySet());
    try (Stream<Path> scripts = Files.list(Path.of("profiles/scripts/failures"))) {
      scripts.forEach(script -> ways.add(script.getFileName().toString().replace(".script", "")));
    }
    assertThat(ways)
        .containsExactlyInAnyOrderElementsOf(
            catalogue().all().stream().map(FailureEntry::id).toList());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theWayLeadsToTheFailurePageWithItsCode(String id) {
    FailureEntry entry = catalogue().find(id).orElseThrow();
    Rehearsal run = WAYS.get(id).get().reaches("preprov-failure").failedWith(id, entry.code());
    Failure failure = run.session().world().state().failure().orElseThrow();
    assertThat(place(failure)).isEqualTo(placeOf(entry));
    assertThat(run.journal())
        .filteredOn(line -> line.contains("\"failure\":{"))
        .singleElement()
        .asString()
        .contains("\"id\":\"" + id + "\"");
  }

  @ParameterizedTest
  @MethodSource("userWays")
  void theWayOfAUserLeadsToItsPageWithItsCode(String id) {
    FailureEntry entry = catalogue().find(id).orElseThrow();
    UserFailures.WAYS.get(id).get().failedWith(id, entry.code());
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aRuleThatIsBrokenIsNotedAndTheRunGoesOn(String id) {
    Rehearsal run = UserFailures.NOTICES.get(id).get().reaches("entra-signin");
    assertThat(run.session().world().state().history().notices()).contains(id);
    assertThat(run.session().world().state().failure()).isEmpty();
  }

  @Test
  void eachPlaceExists() {
    Set<String> places = new TreeSet<>(Set.of("app"));
    ShippedFlow.flow()
        .chart()
        .states()
        .forEach(state -> places.add(lastPart(state.id().toString())));
    ShippedFlow.flow().chart().states().stream()
        .flatMap(
            state ->
                Stream.concat(
                    state.entry().stream(),
                    state.transitions().stream().flatMap(way -> way.actions().stream())))
        .filter(call -> call.name().equals("attempt"))
        .forEach(call -> places.add(call.parameter("place")));
    places.add("profile-download");
    List.of(ScreenId.values()).forEach(screen -> places.add(screen.value()));
    for (EspPhase phase : EspPhase.values()) {
      rows(phase).forEach(task -> places.add(phase.id() + "/" + task.id()));
    }
    assertThat(catalogue().all())
        .allSatisfy(entry -> assertThat(places).as(entry.id()).contains(entry.place()));
  }

  @Test
  void aFailureWithAConditionDoesNotStrikeAGoodBench() {
    for (World world : List.of(BenchWorld.technician(), BenchWorld.user())) {
      for (EspPhase phase : EspPhase.values()) {
        assertThat(PhasePlanner.begin(world, phase, catalogue().strikes(world)).failing())
            .isEmpty();
      }
    }
  }

  @Test
  void ofTwoAtOnePlaceTheFirstOfTheFileStrikes() {
    World world =
        BenchWorld.technician("device.tpm.version", "none", "device.tpm.attestation", "fails");
    assertThat(securing(world).map(Strikes.Strike::id)).contains("tpm-not-usable");
  }

  @Test
  void anInjectedFailureStrikesSoManyAttemptsAndNoMore() {
    String[] twice = {"faults", "[{\"id\": \"tpm-attestation-intermittent\", \"attempts\": 2}]"};
    Rehearsal run = Rehearsal.bench(twice).landing();
    for (int attempt = 1; attempt <= 2; attempt++) {
      run.does("click provision")
          .reaches("preprov-failure")
          .does("click retry")
          .waits(Duration.ofSeconds(5));
    }
    run.does("click provision").reaches("preprov-success");
  }

  @Test
  void anInjectedFailureStrikesEveryAttemptUntilItIsSwitchedOff() {
    Rehearsal run = Rehearsal.bench().landing();
    run.does("fault tpm-attestation-intermittent for every");
    for (int attempt = 1; attempt <= 5; attempt++) {
      run.does("click provision")
          .reaches("preprov-failure")
          .does("click retry")
          .waits(Duration.ofSeconds(5));
    }
    run.does("fault clear tpm-attestation-intermittent", "click provision")
        .reaches("preprov-success");
  }

  @Test
  void anInjectedFailureThatIsSwitchedOffInTimeDoesNotStrike() {
    Rehearsal.bench()
        .landing()
        .does("fault tpm-attestation-intermittent", "click provision")
        .reaches("esp")
        .waits(Duration.ofSeconds(30))
        .does("fault clear tpm-attestation-intermittent")
        .reaches("preprov-success");
  }

  @Test
  void anAttemptThatRunsIsCountedOnceHoweverOftenTheWorldChanges() {
    Rehearsal run = Rehearsal.of("preprovisioning-attestation-once").landing();
    run.does("click provision").reaches("esp");
    for (int i = 0; i < 5; i++) {
      run.waits(Duration.ofSeconds(5)).does("internet off", "internet on");
    }
    run.reaches("preprov-failure").failedWith("tpm-attestation-intermittent", "0x81039001");
    assertThat(run.session().world().state().tally().strikes())
        .isEqualTo(Map.of("tpm-attestation-intermittent", 1));
  }

  @Test
  void aCatalogueWithoutEntriesLetsNothingFail() {
    FailureCatalog none = new FailureCatalog(List.of());
    World world = BenchWorld.technician("device.virtual", "true");
    assertThat(none.strikes(world).at(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE))
        .isEmpty();
    assertThat(none.strikes(world).ofApp(Mishap.APP_DETECTION))
        .isEqualTo(new Strikes.Strike("app-detection", "", Duration.ZERO));
  }

  /** A state's name without those of the states around it. */
  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  private static Rehearsal provision(String path, String value) {
    return Rehearsal.bench(path, value).landing().does("click provision");
  }

  private static Optional<Strikes.Strike> securing(World world) {
    return catalogue().strikes(world).at(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE);
  }

  private static Stream<EspTask> rows(EspPhase phase) {
    PhaseRun run = PhasePlanner.begin(BenchWorld.technician(), phase, Strikes.none());
    return run.tasks().stream().map(TaskRun::task);
  }

  private static String place(Failure failure) {
    return failure
        .phase()
        .map(phase -> phase.id() + "/" + failure.task().orElseThrow().id())
        .orElse("a page");
  }

  private static String placeOf(FailureEntry entry) {
    if (entry.place().equals("app")) {
      return "device-setup/apps";
    }
    return entry.place().contains("/") ? entry.place() : "a page";
  }

  private static FailureCatalog catalogue() {
    return ShippedFlow.catalogue();
  }
}
