// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 3, 1",
    "PT4.999S, 3, 1",
    "PT5S, 3, 2",
    "PT14.999S, 3, 3",
    "PT15S, 3, 1",
    "PT30S, 5, 2",
    "PT200H, 1, 1"
  })
  void sentencesTakeTurns(Duration now, int count, int turn) {
    assertThat(Rotation.at(now, count)).isEqualTo(turn);
  }

  @ParameterizedTest
  @CsvSource({"checking-updates, 5", "finishing, 3", "esp, 3"})
  void waitingScreenShowsAllItsSentences(String screen, int count) {
    Set<List<String>> seen = new HashSet<>();
    for (int second = 0; second < 60; second++) {
      Worlds worlds = Worlds.technician().later(Duration.ofSeconds(second));
      seen.add(
          ScreenText.texts(
              Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world())));
    }
    assertThat(seen).hasSize(count);
  }

  @Test
  void sameMomentGivesTheSameScreen() {
    ScreenId id = ScreenId.CHECKING_UPDATES;
    Worlds worlds = Worlds.fresh().later(Duration.ofSeconds(12));
    assertThat(Scenes.CATALOG.describe(id, worlds.world()))
        .isEqualTo(Scenes.CATALOG.describe(id, worlds.world()));
  }
}
