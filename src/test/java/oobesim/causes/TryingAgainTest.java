// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.causes.TriedAgain.Outcome;
import oobesim.causes.TriedAgain.Way;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureEntry.Knowledge;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether Retry and Reset help is told as it is: whoever meets an entry tries each without mending
 * anything. What helps alone leads to the desktop then, what is not offered has no button, and what
 * needs more does not lead there. What helps sometimes, or at a risk, may do either.
 */
public class TryingAgainTest {
  /** The page has no button for it, or once is not enough: what somebody does. */
  private static final Map<String, List<String>> RETRIES =
      Map.of(
          "import-storage-error",
              List.of("click yes", "click yes", "click skip", "wait 1m", "power off", "power on"),
          "sync-too-soon", List.of(),
          "wrong-account-at-prompt", List.of(),
          "tpm-attestation-intermittent",
              List.of("wait 10s", "click retry", "wait 5m", "click retry"));

  /** Of these what is done where the page has no button, and one try more has to be enough. */
  private static final Map<String, List<String>> ONCE =
      Map.of("import-storage-error", RETRIES.get("import-storage-error"));

  /** The same for a reset; what was set up without a network is connected before. */
  private static final Map<String, List<String>> RESETS =
      Map.of(
          "set-up-without-network", byTheMenu("network wired"),
          "blank-profile-cached", byTheMenu("wait 1m"),
          "oobe-restarted-too-often", byTheMenu("click yes", "wait 1m"),
          "enrolled-by-another-account", byTheMenu("click skip", "wait 1m"),
          "old-management-agent", byTheMenu("click skip", "wait 1m"),
          "reset-not-supported", List.of("wait 10s", "network wired", "click reset"));

  /**
   * A reset that ends with the user alone is meant to be followed by the technician's half, and of
   * a policy that comes again a reset rids the device only where its restart was in the way.
   */
  private static final Set<String> MEANT_OTHERWISE =
      Set.of("detection-not-computed", "password-policy-stops-autologon");

  @ParameterizedTest
  @MethodSource("oobesim.causes.EveryEntryTest#ids")
  void retryIsToldAsItIs(String id) {
    retryDoesAsTold(id);
  }

  @ParameterizedTest
  @MethodSource("oobesim.causes.EveryEntryTest#ids")
  void resetIsToldAsItIs(String id) {
    resetDoesAsTold(id);
  }

  /** Nobody said how many attempts it spoils, so it has to be what the entry says. */
  @ParameterizedTest
  @MethodSource("helpedAlone")
  void whatIsSwitchedOnWithoutANumberIsOverWhereTryingAgainAloneHelps(String id, Way way) {
    Optional<List<String>> byHand = Optional.ofNullable((way == Way.RETRY ? ONCE : RESETS).get(id));
    assertThat(TriedAgain.switchedOn(id, way, byHand)).isEqualTo(Outcome.HELPS);
  }

  static Stream<Arguments> helpedAlone() {
    return ShippedFlow.catalogue().all().stream()
        .filter(FailureEntry::injected)
        .flatMap(
            entry ->
                Stream.of(Way.values())
                    .filter(way -> told(entry.id(), way).equals("alone"))
                    .map(way -> Arguments.of(entry.id(), way)));
  }

  private static String told(String id, Way way) {
    return way == Way.RETRY ? told(id).retry() : told(id).reset();
  }

  /** Fails if Retry does something else than an entry says. */
  public static void retryDoesAsTold(String id) {
    isAsTold(id, Way.RETRY, told(id).retry(), RETRIES);
  }

  /** Fails if Reset does something else than an entry says. */
  public static void resetDoesAsTold(String id) {
    if (!MEANT_OTHERWISE.contains(id)) {
      isAsTold(id, Way.RESET, told(id).reset(), RESETS);
    }
  }

  private static List<String> byTheMenu(String... before) {
    Stream<String> menu = Stream.of("key WIN x5", "select reset-device", "click next");
    return Stream.of(Stream.of(before), menu, Stream.of("click reset"))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Knowledge told(String id) {
    return ShippedFlow.catalogue().find(id).orElseThrow().knowledge();
  }

  private static void isAsTold(String id, Way way, String told, Map<String, List<String>> byHand) {
    Outcome outcome = TriedAgain.outcome(id, way, Optional.ofNullable(byHand.get(id)));
    switch (told) {
      case "alone" -> assertThat(outcome).isEqualTo(Outcome.HELPS);
      case "not-applicable" -> assertThat(outcome).isEqualTo(Outcome.NOT_OFFERED);
      case "no", "after-fix" -> assertThat(outcome).isNotEqualTo(Outcome.HELPS);
      default -> assertThat(told).isIn("sometimes", "risky");
    }
  }
}
