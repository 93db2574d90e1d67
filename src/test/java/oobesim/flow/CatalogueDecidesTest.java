// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service does not give stands in the catalogue, and facts only ask it. */
class CatalogueDecidesTest {
  private static World with(String... pathsAndValues) {
    return World.before(Rehearsal.profile("user-driven-hybrid", pathsAndValues).surroundings(), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "network.blocked,                [\"autopilot-service\"], false",
    "device.signInAssistantDisabled, true,                    false",
    "network.link,                   none,                    false",
    "network.captivePortal,          true,                    false",
    "network.blocked,                [\"attestation\"],       true"
  })
  void theServiceForProfilesAnswersUnlessTheCatalogueSaysOtherwise(
      String path, String value, boolean answers) {
    World world = with(path, value);
    assertThat(FactCatalog.holds(world, "autopilot-service.answers")).isEqualTo(answers);
    assertThat(FactCatalog.holds(world, "service.has-profile")).isEqualTo(answers);
    assertThat(CatalogueFacts.profile(ShippedFailures.catalogue(), world).isPresent())
        .isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.mdmUserScope, none,  true",
    "tenant.mdmUserScope, all,   false",
    "users.0.upn,         joni@contoso.com, false"
  })
  void aHybridUserIsNotEnrolledWhereAnEntrySaysSo(String path, String value, boolean refused) {
    World before = with(path, value);
    World world =
        before.device(
            d ->
                d.withUser(Optional.of("joni@contoso.com"))
                    .withProfile(CatalogueFacts.profile(ShippedFailures.catalogue(), before)));
    assertThat(FactCatalog.holds(world, "enrolment-refused")).isEqualTo(refused);
  }

  @Test
  void onlyWhatCanBeToldIsRefused() {
    Stream<FailureEntry> refusing =
        ShippedFailures.catalogue().all().stream().filter(entry -> entry.refuses().isPresent());
    assertThat(refusing)
        .hasSizeGreaterThan(4)
        .allSatisfy(entry -> assertThat(entry.when()).isPresent());
  }

  @Test
  void aWordThatNothingRefusesIsAFinding() {
    String entry =
        """
        [{"id": "x", "codes": [], "place": "sign-in", "when": "wired", "refuses": "coffee",
          "scenarios": [], "retry": "no", "reset": "no", "sources": [], "confidence": "inferred"}]
        """;
    CatalogueReading reading = CatalogueReader.read(entry);
    assertThat(reading.findings()).extracting(it -> it.code()).containsExactly("wrong-kind");
    assertThat(reading.catalogue().all()).isEqualTo(List.of());
    assertThat(Set.of(FailureEntry.Refusal.values())).hasSize(3);
  }
}
