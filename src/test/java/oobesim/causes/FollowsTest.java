// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.profile.ProfileReader;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Kind;
import oobesim.provisioning.Failure;
import oobesim.script.Guide;
import oobesim.script.Walk;
import oobesim.script.Walker;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/**
 * What is said to follow from a setting comes about when it is played: each setting is tried with
 * its values, in each scenario, until every code that its sentence names was met.
 */
class FollowsTest {
  private static final Pattern CODE = Pattern.compile("0x[0-9A-F]{8}");

  private static final List<String> SCENARIOS =
      List.of(
          "preprovisioning-entra",
          "preprovisioning-hybrid",
          "user-driven-entra",
          "user-driven-hybrid",
          "self-deploying",
          "device-preparation",
          "not-registered");

  /** What has to be so as well, as the sentence or the setting's meaning says. */
  private static final Map<String, List<String>> BESIDE = beside();

  /** Met by what a walk does not do: a reset, a link that is pulled, a user who comes at once. */
  private static final Map<String, Supplier<Failure>> BY_HAND =
      Map.of(
          "device.recoveryEnvironment", FollowsTest::resetWithoutRecovery,
          "network.internet", FollowsTest::landingWithoutInternet,
          "switches.earlyUserFlow", FollowsTest::userAtOnce);

  private static final List<String> TEXTS =
      List.of(
          "null",
          "",
          "x",
          "CONTOSO",
          "CN=Computers,DC=contoso,DC=com",
          "22000",
          "joni@contoso.local",
          "[\"attestation\"]",
          "[\"registration\"]");

  private static final Map<String, Guide> GUIDES =
      Map.of(
          "preprovisioning-entra", Guide.TECHNICIAN_THEN_USER,
          "preprovisioning-hybrid", Guide.TECHNICIAN_THEN_USER);

  @Test
  void everyCodeOfASentenceIsMet() {
    Map<String, Set<String>> missing = new TreeMap<>();
    for (Map.Entry<String, String> said : sentences().entrySet()) {
      Set<String> codes = codes(said.getValue());
      if (BY_HAND.containsKey(said.getKey())) {
        assertThat(codes).containsExactly(BY_HAND.get(said.getKey()).get().code());
      } else if (!codes.isEmpty()) {
        codes.removeAll(met(said.getKey(), codes));
        if (!codes.isEmpty()) {
          missing.put(said.getKey(), codes);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatIsSaidToDecideNothingDecidesNothing() {
    for (Map.Entry<String, String> said : sentences().entrySet()) {
      if (said.getValue()
          .matches("(?s).*([Nn]othing (depends on|is decided by) it|no device sees it).*")) {
        for (String scenario : SCENARIOS) {
          SimulationProfile profile = Rehearsal.profile(scenario);
          String plain = events(profile, scenario);
          for (Settable setting : settings(profile, said.getKey())) {
            for (String value : values(setting)) {
              ProfileReader.set(profile, setting.path(), value)
                  .first()
                  .ifPresent(
                      other ->
                          assertThat(events(other, scenario))
                              .as(setting.path() + " = " + value + " in " + scenario)
                              .isEqualTo(plain));
            }
          }
        }
      }
    }
  }

  private static Failure resetWithoutRecovery() {
    SimulationProfile profile =
        Rehearsal.profile("autopilot-reset", "device.recoveryEnvironment", "false");
    return Walker.walk(ShippedFlow.flow(), profile, Guide.ADMINISTRATOR)
        .met()
        .getLast()
        .world()
        .state()
        .failure()
        .orElseThrow();
  }

  private static Failure landingWithoutInternet() {
    return failure(
        Rehearsal.bench()
            .does("power on")
            .reaches("entra-signin")
            .does("key WIN x5", "select pre-provision", "internet off", "click next")
            .reaches("preprov-failure"));
  }

  private static Failure userAtOnce() {
    return failure(
        Rehearsal.bench("switches.earlyUserFlow", "refused")
            .landing()
            .does("click provision")
            .reaches("preprov-success")
            .does("click reseal")
            .reaches("off")
            .does("power on")
            .reaches("entra-signin")
            .does("type username joni@contoso.com", "click next")
            .does("type password Cloud-1", "click sign-in")
            .reaches("setup-error"));
  }

  private static Failure failure(Rehearsal run) {
    return run.session().world().state().failure().orElseThrow();
  }

  private static Set<String> met(String path, Set<String> wanted) {
    Set<String> met = new TreeSet<>();
    for (String scenario : SCENARIOS) {
      for (String version : List.of("11", "10")) {
        List<String> given = new ArrayList<>(BESIDE.getOrDefault(path, List.of()));
        given.addAll(List.of("windows.version", version));
        given.addAll(List.of("windows.build", version.equals("10") ? "19045" : "26200"));
        SimulationProfile profile = Rehearsal.profile(scenario, given.toArray(String[]::new));
        for (Settable setting : settings(profile, path)) {
          for (String value : values(setting)) {
            ProfileReader.set(profile, setting.path(), value)
                .first()
                .ifPresent(other -> met.addAll(codes(events(other, scenario))));
            if (met.containsAll(wanted)) {
              return met;
            }
          }
        }
      }
    }
    return met;
  }

  private static List<Settable> settings(SimulationProfile profile, String path) {
    return Settables.of(profile).stream()
        .filter(it -> it.path().replaceAll("\\.\\d+(?=\\.|$)", ".*").equals(path))
        .limit(3)
        .toList();
  }

  private static String events(SimulationProfile profile, String scenario) {
    Guide guide = GUIDES.getOrDefault(scenario, Guide.USER);
    Walk walk = Walker.walk(ShippedFlow.flow(), profile, guide);
    return Stream.concat(
            walk.visits().stream().map(visit -> visit.screen().value()),
            walk.met().stream()
                .map(
                    met ->
                        met.id()
                            + met.world()
                                .state()
                                .failure()
                                .filter(failure -> failure.id().equals(met.id()))
                                .map(failure -> " " + failure.code())
                                .orElse("")))
        .toList()
        .toString();
  }

  private static List<String> values(Settable setting) {
    return switch (setting.kind()) {
      case Kind.Flag _ -> List.of("true", "false");
      case Kind.Word word -> word.allowed();
      case Kind.Whole whole ->
          Stream.of(whole.least(), 1, 2, 11, 50, 1603, whole.most())
              .filter(it -> it >= whole.least() && it <= whole.most())
              .map(String::valueOf)
              .toList();
      default -> TEXTS;
    };
  }

  private static Set<String> codes(String text) {
    return new TreeSet<>(CODE.matcher(text).results().map(MatchResult::group).toList());
  }

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String scenario : SCENARIOS) {
      for (Settable setting : Settables.of(Rehearsal.profile(scenario))) {
        String path = setting.path().replaceAll("\\.\\d+(?=\\.|$)", ".*");
        sentences.put(path, setting.words().follows());
      }
    }
    return sentences;
  }

  private static Map<String, List<String>> beside() {
    List<String> away = List.of("network.domainController", "false");
    return Map.ofEntries(
        Map.entry("deploymentProfile.deviceUsageType", List.of("device.virtual", "true")),
        Map.entry("deploymentProfile.hybridAzureADJoinSkipConnectivityCheck", away),
        Map.entry("policies.domainControllerNeeded", away),
        Map.entry(
            "switches.assignedUserBreaksDomainJoin",
            List.of("device.assignedUser", "joni@contoso.com")),
        Map.entry("tenant.connector.joinsDone", List.of("tenant.connector.ouDelegated", "false")),
        Map.entry("tenant.connector.ouDelegated", List.of("tenant.connector.joinsDone", "10")),
        Map.entry("tenant.maxDevicesPerUser", List.of("users.0.deviceCount", "1")),
        Map.entry("tenant.usersMayJoin", List.of("users.0.mayJoin", "false")),
        Map.entry("users.*.inMdmScope", List.of("tenant.mdmUserScope", "some")),
        Map.entry("users.*.mayJoin", List.of("tenant.usersMayJoin", "some")),
        Map.entry("windows.build", List.of("windows.upToDate", "false")));
  }
}
