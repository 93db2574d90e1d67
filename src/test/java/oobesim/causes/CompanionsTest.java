// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.flow.CatalogueReader;
import oobesim.flow.FailureEntry;
import oobesim.flow.ShippedFailures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A script records its own cause and, beside it, only what follows from it. */
class CompanionsTest {
  private static final Map<String, Set<String>> FOLLOWS =
      Map.ofEntries(
          Map.entry("import-other-tenant", Set.of("device-not-registered")),
          Map.entry("import-hash-not-base64", Set.of("device-not-registered")),
          Map.entry("import-file-form", Set.of("device-not-registered")),
          Map.entry("import-duplicate", Set.of("device-not-registered")),
          Map.entry("import-hash-invalid", Set.of("device-not-registered")),
          Map.entry("import-of-other-device", Set.of("device-not-registered")),
          Map.entry("no-internet", Set.of("no-internet-at-start")),
          Map.entry("set-up-without-network", Set.of("no-internet-at-start")),
          Map.entry("connectivity-probe-blocked", Set.of("no-internet-at-start")),
          Map.entry("clock-wrong-for-user", Set.of("esp-timeout")),
          Map.entry("blank-profile-cached", Set.of("assignment-in-progress")),
          Map.entry("no-autopilot-profile", Set.of("device-not-in-group")),
          Map.entry("personal-windows-blocked", Set.of("device-not-registered")),
          Map.entry("association-offline", Set.of("no-internet-at-start")),
          Map.entry("association-not-supported", Set.of("device-not-registered")),
          Map.entry("association-not-imported", Set.of("device-not-registered")),
          Map.entry("device-cap-reached", Set.of("device-not-registered")),
          Map.entry("attestation-after-reset", Set.of("mdm-information-not-found")),
          Map.entry("pass-opens-no-lock", Set.of("policy-restarts-device")),
          Map.entry("web-sign-in-missing", Set.of("pass-opens-no-lock")),
          Map.entry("early-user-flow-refused", Set.of("user-flow-too-early")));

  static Stream<String> ids() {
    return Stream.of("import", "network", "profile", "sign-in", "enrolment", "tpm", "join")
        .map(ShippedFailures::text)
        .flatMap(text -> CatalogueReader.read(text).catalogue().all().stream())
        .map(FailureEntry::id);
  }

  /** Apart from what every run notes by design. */
  @ParameterizedTest
  @MethodSource("ids")
  void nothingElseIsRecorded(String id) {
    Set<String> expected = new TreeSet<>(FOLLOWS.getOrDefault(id, Set.of()));
    expected.add(id);
    Set<String> recorded = new TreeSet<>(PlayedCause.of(PlayedCause.script(id)).recorded());
    recorded.removeAll(EveryEntryTest.BY_DESIGN);
    assertThat(recorded).isEqualTo(expected);
  }
}
