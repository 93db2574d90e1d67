// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import oobesim.provisioning.around.Surroundings;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingNumberTest {
  private static final UnaryOperator<DeviceState> ASKED =
      state -> state.withTally(state.tally().withPhoneAsked());

  private static World seeded(long seed) {
    return World.before(Worlds.fresh().world().around(), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 4711, Long.MAX_VALUE, Long.MIN_VALUE})
  void everySeedGivesTwoDigitsAndTheSameAgain(long seed) {
    assertThat(MatchingNumber.of(seeded(seed)))
        .isBetween(10, 99)
        .isEqualTo(MatchingNumber.of(seeded(seed)));
  }

  @Test
  void allNumbersComeBeforeOneComesBack() {
    Set<Integer> numbers = new HashSet<>();
    World world = seeded(7);
    for (int request = 0; request < 90; request++) {
      world = world.device(ASKED);
      numbers.add(MatchingNumber.of(world));
    }
    assertThat(numbers).hasSize(90);
  }

  @Test
  void seedsThatFollowOneAnotherGiveOtherNumbers() {
    Set<Integer> numbers = new HashSet<>();
    for (long seed = -45; seed < 45; seed++) {
      numbers.add(MatchingNumber.of(seeded(seed)));
    }
    assertThat(numbers).hasSize(90);
  }

  @Test
  void otherDevicesShowOtherNumbers() {
    assertThat(numberOf("5CG0000001")).isNotEqualTo(numberOf("5CG0000002"));
  }

  private static int numberOf(String serialNumber) {
    Surroundings around =
        Rehearsal.profile("user-driven-mfa-hello", "device.serialNumber", serialNumber)
            .surroundings();
    return MatchingNumber.of(World.before(around, 1));
  }
}
