// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.exploration.Bound;
import oobesim.exploration.Exploration;
import oobesim.exploration.Explored;
import oobesim.exploration.PathSet;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.script.Instruction;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Taken;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each contract a chart that breaks it, and it alone: it notices, and its script shows it. */
class BrokenContractsTest {
  private static final int BOUND = 220;
  private static final String TEXT = text(Path.of("profiles/flows/windows-oobe.json"));
  private static final String CONTRACTS = text(Path.of("profiles/contracts/windows-oobe.json"));

  /** Where a device that has asked for its profile goes, instead of the first pages. */
  private static final String AFTER_PREFETCH = "\"profile-prefetch\": [{\"target\": \"basics\"";

  /** Where Provision leads a technician. */
  private static final String PROVISION =
      "\"guard\": \"profile.named\", \"target\": \"#technician-rename\"";

  /**
   * A planted chart.
   *
   * @param contract the one that it breaks
   * @param profile the shipped profile for which it does
   * @param changes texts of the flow, each followed by what stands there instead
   */
  private record Planted(String contract, String profile, String... changes) {}

  private static Planted screen(String contract, String profile, String screen) {
    return new Planted(
        contract, profile, "\"screen\": \"checking-updates\"", "\"screen\": \"" + screen + "\"");
  }

  private static Planted leads(String contract, String from, String to) {
    String target = from.replaceFirst("\"target\": \"[^\"]*\"", "\"target\": \"" + to + "\"");
    return new Planted(contract, "preprovisioning-entra", from, target);
  }

  private static final List<Planted> PLANTED =
      List.of(
          leads("reseal-after-device-setup", PROVISION, "#result"),
          leads("no-account-setup-for-technicians", PROVISION, "#esp-account"),
          new Planted(
              "success-is-the-technicians",
              "preprovisioning-esp-hidden",
              AFTER_PREFETCH,
              AFTER_PREFETCH.replace("basics", "#result.success")),
          leads("landing-after-the-menu", AFTER_PREFETCH, "#landing"),
          leads("failure-page-has-a-failure", PROVISION, "#result.failure"),
          screen("no-choice-of-owner-with-a-profile", "user-driven-entra", "setup-choice"),
          screen("no-name-page-with-a-profile", "user-driven-entra", "device-name"),
          screen("hidden-licence-stays-hidden", "user-driven-entra", "eula"),
          screen("self-deploying-asks-nobody", "self-deploying", "entra-signin"),
          new Planted(
              "sealed-after-success",
              "preprovisioning-entra",
              AFTER_PREFETCH + ", \"actions\": [\"download-profile\"",
              AFTER_PREFETCH + ", \"actions\": [\"download-profile\", \"reseal\""),
          new Planted(
              "sign-in-needs-the-internet",
              "preprovisioning-no-network",
              "\"screen\": \"region\"",
              "\"screen\": \"entra-signin\""),
          leads("domain-join-is-hybrid", PROVISION, "#hybrid-join"),
          leads("late-sign-in-is-hybrid", AFTER_PREFETCH, "#late"),
          new Planted(
              "no-menu-at-the-desktop",
              "user-driven-entra",
              AFTER_PREFETCH,
              AFTER_PREFETCH.replace("basics", "#desktop"),
              "\"screen\": \"desktop\"",
              "\"screen\": \"provisioning-menu\""),
          leads("reset-sign-in-after-the-lock", AFTER_PREFETCH, "#reset-signin"),
          leads("autopilot-reset-of-a-used-device", AFTER_PREFETCH, "#autopilot-resetting"),
          screen("quality-updates-are-chosen", "user-driven-entra", "quality-update"),
          screen("restore-is-the-tenants", "user-driven-entra", "restore"),
          leads("preparation-without-a-profile", PROVISION, "#device-preparation-page"),
          screen("hello-is-a-policy", "user-driven-entra", "hello-setup"),
          screen("terms-are-asked-for", "user-driven-entra", "terms-of-use"),
          screen("diagnostics-are-allowed", "preprovisioning-esp-hidden", "diagnostics"),
          new Planted(
              "status-page-is-shown",
              "preprovisioning-esp-hidden",
              PROVISION,
              PROVISION.replace("#technician-rename", "#esp")));

  @TestFactory
  Stream<DynamicTest> aChartThatBreaksAContractIsFoundOut() {
    return PLANTED.stream().map(one -> dynamicTest(one.contract(), () -> broken(one)));
  }

  private static void broken(Planted planted) {
    Flow flow = flow(planted.changes());
    List<Contract> contracts = contracts(flow);
    Contracts watch = new Contracts(flow, contracts);
    SimulationProfile profile = Rehearsal.profile(planted.profile());
    Explored found = Exploration.of(flow, profile, new Bound(BOUND), watch);
    Map<String, List<Instruction.Doing>> scripts =
        found.breaches(watch).entrySet().stream()
            .collect(
                Collectors.toMap(entry -> contracts.get(entry.getKey()).id(), Map.Entry::getValue));
    assertThat(scripts).containsOnlyKeys(planted.contract());
    List<String> lines = scripts.get(planted.contract()).stream().map(PathSet.Path::words).toList();
    assertThat(shown(flow, profile, watch, contracts, lines)).contains(planted.contract());
    List<String> fewer = lines.subList(0, lines.size() - 1);
    assertThat(shown(flow, profile, watch, contracts, fewer)).isEmpty();
  }

  /** The contracts that a script, when it is played, shows to be broken. */
  private static List<String> shown(
      Flow flow,
      SimulationProfile profile,
      Contracts watch,
      List<Contract> contracts,
      List<String> lines) {
    Script script =
        ScriptReader.read(String.join("\n", lines), profile, flow).script().orElseThrow();
    List<String> broken = new ArrayList<>();
    long[] watched = {0};
    Taken[] last = {null};
    RunWatcher watcher =
        RunWatcher.NOBODY.withRun(
            run -> {
              var judged = watch.look(run, news(run, last), watched[0]);
              watched[0] = judged.watched();
              for (int i = 0; i < contracts.size(); i++) {
                if ((judged.broken() >>> i & 1) == 1) {
                  broken.add(contracts.get(i).id());
                }
              }
            });
    RunHeader header = new RunHeader(flow.id(), Optional.empty(), 0, profile);
    ScreenCatalog screens = new ScreenCatalog(Messages.load(Locale.US));
    ScriptPlayer.play(flow, header, script, screens, watcher);
    return broken;
  }

  private static List<Taken> news(Session run, Taken[] last) {
    List<Taken> way = run.way();
    int from = way.size();
    while (from > 0 && way.get(from - 1) != last[0]) {
      from--;
    }
    last[0] = way.isEmpty() ? null : way.getLast();
    return way.subList(from, way.size());
  }

  /** What takes an enrolment away says so, whatever a chart does with it. */
  @Test
  void everyContractButOneIsBrokenBySomeChart() {
    assertThat(contracts(ShippedFlow.flow()).stream().map(Contract::id))
        .hasSizeGreaterThan(20)
        .filteredOn(id -> PLANTED.stream().noneMatch(planted -> planted.contract().equals(id)))
        .containsExactly("joined-for-ever");
  }

  static List<SimulationProfile> devices() {
    return List.of(
        Rehearsal.profile("preprovisioning-entra"),
        Rehearsal.profile(
            "self-deploying",
            "enrollmentStatusPage.showInstallationProgress",
            "false",
            "device.tpm.attestation",
            "fails"));
  }

  @ParameterizedTest
  @MethodSource("devices")
  void theShippedChartBreaksNone(SimulationProfile device) {
    Flow flow = ShippedFlow.flow();
    Contracts watch = new Contracts(flow, contracts(flow));
    Explored found = Exploration.of(flow, device, new Bound(BOUND), watch);
    assertThat(found.breaches(watch)).isEmpty();
  }

  private static List<Contract> contracts(Flow flow) {
    ContractReading reading = ContractReader.read(CONTRACTS, flow);
    assertThat(reading.findings()).isEmpty();
    return reading.contracts();
  }

  private static Flow flow(String... changes) {
    String text = TEXT;
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      int at = text.indexOf(changes[i]);
      text = text.substring(0, at) + changes[i + 1] + text.substring(at + changes[i].length());
    }
    FlowReading reading = new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(text);
    return reading.flow().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
