// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change that was tried before a run is taken over, and only that very change. */
class ForeseenTest {
  private static final SimulationProfile PROFILE =
      ProfileReader.read("{}", Path.of("."), "p.json").first().orElseThrow();

  private final Foreseen.Trying trying = new Foreseen.Trying(PROFILE);

  @Test
  void theSameChangeOfTheSameProfileIsNotReadAgain() {
    Reading tried = trying.set("tenant.name", "Fabrikam");
    Foreseen foreseen = trying.end();
    assertThat(foreseen.set(PROFILE, "tenant.name", "Fabrikam")).isSameAs(tried);
    assertThat(Foreseen.NOTHING.set(PROFILE, "tenant.name", "Fabrikam")).isNotSameAs(tried);
  }

  @Test
  void eachChangeIsTriedOnWhatTheOneBeforeLeft() {
    SimulationProfile first = trying.set("tenant.name", "Fabrikam").first().orElseThrow();
    Reading refused = trying.set("tenant.nam", "x");
    assertThat(refused.first()).isEmpty();
    SimulationProfile third = trying.set("network.link", "none").first().orElseThrow();
    assertThat(third.surroundings().tenant().name()).isEqualTo("Fabrikam");
    assertThat(trying.end().set(first, "network.link", "none").first().orElseThrow())
        .isSameAs(third);
  }

  @Test
  void anotherValuePathOrProfileIsRead() {
    trying.set("tenant.name", "Fabrikam");
    Foreseen foreseen = trying.end();
    SimulationProfile like =
        ProfileReader.read("{\"device\": {\"model\": \"X\"}}", Path.of("."), "p.json")
            .first()
            .orElseThrow();
    SimulationProfile other = foreseen.set(like, "tenant.name", "Fabrikam").first().orElseThrow();
    assertThat(other.surroundings().device().model()).isEqualTo("X");
    assertThat(other.surroundings().tenant().name()).isEqualTo("Fabrikam");
    assertThat(name(foreseen.set(PROFILE, "tenant.name", "Tailspin"))).isEqualTo("Tailspin");
    assertThat(name(foreseen.set(PROFILE, "device.model", "Y"))).isEqualTo("Contoso");
  }

  private static String name(Reading reading) {
    return reading.first().orElseThrow().surroundings().tenant().name();
  }
}
