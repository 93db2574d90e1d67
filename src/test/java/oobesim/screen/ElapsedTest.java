// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
  private static final ScreenId SUCCESS = ScreenId.PREPROV_SUCCESS;

  @ParameterizedTest
  @CsvSource({
    "PT0S,           0 hours 0 minutes",
    "PT59.999S,      0 hours 0 minutes",
    "PT1M,           0 hours 1 minutes",
    "PT59M59S,       0 hours 59 minutes",
    "PT1H,           1 hours 0 minutes",
    "PT2H14M59S,     2 hours 14 minutes",
    "PT25H1M,        25 hours 1 minutes",
    "PT1234H5M,      1234 hours 5 minutes"
  })
  void hoursAndMinutesAreCutOff(Duration elapsed, String text) {
    Screen screen = Scenes.CATALOG.describe(SUCCESS, Worlds.technician().after(elapsed).world());
    assertThat(ScreenText.texts(screen)).contains(text);
  }

  @Test
  void flowThatNeverBeganTookNoTime() {
    Screen screen = Scenes.CATALOG.describe(SUCCESS, Worlds.technician().world());
    assertThat(ScreenText.plain(screen)).contains("Elapsed time: 0 hours 0 minutes");
  }
}
