// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.check.FactWords;
import oobesim.flow.console.CommandTable;
import oobesim.flow.fact.Fact;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;
import oobesim.statechart.AtomicState;
import oobesim.statechart.State;
import oobesim.support.BenchWorld;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists that flow files may use, and the shipped flow's own papers. */
class WordsOfFlowsTest {
  /** A result code, the number of a log event or an import error, a word of page, log or portal. */
  private static final String CODE =
      "0x[0-9A-F]{8}|HTTP \\d{3}|\\d{3,5}|caa[0-9a-f]{5}|[A-Z][A-Za-z0-9]+";

  private static final FlowWords WORDS = FlowWords.in(Locale.ENGLISH);

  private static final Set<String> CONFIDENCE =
      Set.of("documented", "observed", "inferred", "disputed");
  private static final String NAME = "[a-z][a-z0-9]*([-.][a-z0-9]+)*";

  @Test
  void everyFactActionAndDurationSaysWhatItMeans() {
    Stream<String> meanings =
        Stream.of(
                FactCatalog.all().stream().map(fact -> English.say(FactWords.meaning(fact.name()))),
                actions().all().stream().map(WORDS::meaning),
                ShippedFlow.DURATIONS.all().stream().map(WORDS::meaning))
            .flatMap(s -> s);
    assertThat(meanings)
        .allSatisfy(meaning -> assertThat(meaning).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void noMeaningIsThereWithoutItsWord() {
    Set<String> known =
        Stream.of(
                actions().all().stream().map(action -> "action." + action.name()),
                ShippedFlow.DURATIONS.all().stream().map(time -> "duration." + time.name()),
                CommandTable.all().stream().map(command -> "command." + command.name()))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());
    assertThat(WORDS.keys()).isEqualTo(known);
  }

  @Test
  void everyNameIsKebabCaseWithDotsAndStandsOnce() {
    for (List<String> names :
        List.of(
            FactCatalog.all().stream().map(Fact::name).toList(),
            actions().all().stream().map(ActionRule::name).toList(),
            ShippedFlow.DURATIONS.all().stream().map(NamedDuration::name).toList(),
            Stream.of(ScreenId.values()).map(ScreenId::value).toList())) {
      assertThat(names).allMatch(name -> name.matches(NAME)).doesNotHaveDuplicates();
    }
  }

  @Test
  void anUnknownNameIsAFaultOfTheProgram() {
    World world = BenchWorld.technician();
    assertThatThrownBy(() -> FactCatalog.holds(world, "unwired")).hasMessageContaining("unwired");
    assertThatThrownBy(() -> ShippedFlow.DURATIONS.length(world, "for-ever"))
        .hasMessageContaining("for-ever");
    assertThatThrownBy(() -> actions().apply(world, new ActionCall("dance", Map.of())))
        .hasMessageContaining("dance");
  }

  @Test
  void everyFactAndDurationCanBeAskedOfAnyWorld() {
    for (World world :
        List.of(
            BenchWorld.technician(),
            BenchWorld.user(),
            World.before(BenchWorld.user("network.link", "none").around(), 1))) {
      FactCatalog.names().forEach(name -> FactCatalog.holds(world, name));
      assertThat(ShippedFlow.DURATIONS.names())
          .allSatisfy(name -> assertThat(ShippedFlow.DURATIONS.length(world, name)).isPositive());
    }
  }

  @ParameterizedTest(name = "{0} of a {1} device: {2}")
  @CsvSource({
    "wired,                            technician, true",
    "wireless,                         technician, false",
    "online,                           technician, true",
    "technician-flow,                  technician, true",
    "technician-flow,                  user,       false",
    "user-signed-in,                   user,       true",
    "user-signed-in,                   technician, false",
    "device.registered,                technician, true",
    "device.virtual,                   technician, false",
    "device.tpm-usable,                technician, true",
    "device.attestation-fails,         technician, false",
    "service.has-profile,              technician, true",
    "service.preprovisioning-allowed,  technician, true",
    "esp.shown,                        technician, true",
    "windows-10,                       technician, false",
    "critical-update-waiting,          technician, false",
    "profile.known,                    technician, false",
    "profile.eula-hidden,              technician, false",
    "rename-needed,                    technician, false",
    "device.resealed,                  technician, false",
    "failed,                           technician, false",
    "esp.resumable,                    technician, false"
  })
  void aFactOfTheBench(String fact, String who, boolean holds) {
    World world = who.equals("user") ? BenchWorld.user() : BenchWorld.technician();
    assertThat(FactCatalog.holds(world, fact)).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{0} with {1} = {2}: {3}")
  @CsvSource({
    "profile-prefetch, device.registered, true,                PT8S",
    "profile-prefetch, device.registered, false,               PT36S",
    "update-check,     criticalUpdate,    false,               PT20S",
    "update-check,     criticalUpdate,    true,                PT3M",
    "joining,          tenant.usersMayJoin, none,              PT25S",
    "domain-join,      tenant.connector.status, inactive,      PT25M",
    "esp-time-limit,   criticalUpdate,    false,               PT1H",
    "esp-time-limit,   enrollmentStatusPage.installProgressTimeoutInMinutes, 90, PT1H30M"
  })
  void aDurationFollowsFromTheWorld(String name, String path, String value, Duration length) {
    assertThat(ShippedFlow.DURATIONS.length(BenchWorld.technician(path, value), name))
        .isEqualTo(length);
  }

  static Stream<State> states() {
    return ShippedFlow.flow().chart().states().stream()
        .filter(state -> state instanceof AtomicState || state.meta().containsKey("screen"));
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateOfTheShippedFlowNamesItsSourceAndHowSureItIs(State state) {
    assertThat(state.meta().get("source")).as("source of %s", state.id()).isNotBlank();
    assertThat(state.meta().get("confidence")).as("%s", state.id()).isIn(CONFIDENCE);
  }

  @Test
  void everyFailureOfTheCatalogueNamesItsCauseItsWayOutAndItsSource() {
    assertThat(ShippedFlow.catalogue().all())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.id()).matches(NAME);
              assertThat(FailureWords.english().title(entry)).isNotBlank();
              assertThat(entry.codes()).allMatch(code -> code.matches(CODE));
              assertThat(FailureWords.english().causes(entry)).isNotEmpty();
              assertThat(FailureWords.english().fix(entry)).isNotBlank();
              assertThat(entry.knowledge().sources()).isNotEmpty();
              assertThat(entry.knowledge().confidence()).isIn(CONFIDENCE);
              assertThat(entry.knowledge().retry())
                  .isIn("alone", "after-fix", "sometimes", "no", "risky", "not-applicable");
              assertThat(entry.knowledge().reset())
                  .isIn("alone", "after-fix", "sometimes", "no", "risky", "not-applicable");
            });
  }

  private static ActionCatalog actions() {
    return new ActionCatalog(ShippedFlow.catalogue());
  }
}
