// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.page.ScreenId;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes.Strike;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes long says so: on the category, and in a row that has no numbers to show. */
class EspPatienceTest {
  private static final Strike LATE = new Strike("tpm-not-usable", "0x800705B4", minutes(30));

  @ParameterizedTest(name = "after {0} min")
  @CsvSource({
    " 0, Working on it...",
    " 9, Working on it...",
    "10, Still working on it...",
    "29, Still working on it...",
    "30, Error"
  })
  void categoryAndRowThatCountsNothing(int minutes, String words) {
    Worlds stuck =
        Worlds.technician()
            .expanded(DEVICE_PREPARATION)
            .beginningWithFault(DEVICE_PREPARATION, EspTask.SECURING_HARDWARE, LATE)
            .later(minutes(minutes));
    assertThat(line(stuck, DEVICE_PREPARATION).statusText()).isEqualTo(words);
    String row = words.equals("Error") ? "Failed: 0x800705B4" : words;
    assertThat(row(stuck, DEVICE_PREPARATION, 0)).isEqualTo("Securing your hardware (" + row + ")");
  }

  @Test
  void rowThatCountsGoesOnCounting() {
    Worlds apps =
        Worlds.technician()
            .beginning(DEVICE_PREPARATION)
            .later(Duration.ofSeconds(230))
            .beginning(DEVICE_SETUP)
            .later(minutes(11));
    assertThat(line(apps, DEVICE_SETUP).statusText()).isEqualTo("Still working on it...");
    assertThat(row(apps, DEVICE_SETUP, 3)).matches("Apps \\(\\d of 5 installed\\)");
  }

  @Test
  void rowBeginsToWaitWhenItBeginsAndNotWithItsCategory() {
    Worlds joining =
        Worlds.technician()
            .beginningWithFault(DEVICE_PREPARATION, EspTask.JOINING_NETWORK, LATE)
            .later(minutes(10));
    assertThat(line(joining, DEVICE_PREPARATION).statusText()).isEqualTo("Still working on it...");
    assertThat(row(joining, DEVICE_PREPARATION, 1)).endsWith("(Working on it...)");
    assertThat(row(joining.later(minutes(10)), DEVICE_PREPARATION, 1))
        .endsWith("(Still working on it...)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"DEVICE_PREPARATION, Complete", "ACCOUNT_SETUP, This will finish after signing in"})
  void whatIsNotUnderWayKeepsItsWordHoweverLongItTakes(EspPhase phase, String words) {
    Worlds later =
        Worlds.technician()
            .beginning(DEVICE_PREPARATION)
            .later(minutes(60))
            .beginning(DEVICE_SETUP);
    assertThat(line(later, phase).statusText()).isEqualTo(words);
    assertThat(line(later, ACCOUNT_SETUP).tasks())
        .allMatch(row -> row.text().endsWith("(Waiting)"));
  }

  private static Block.PhaseLine line(Worlds worlds, EspPhase phase) {
    return Scenes.CATALOG.describe(ScreenId.ESP, worlds.world()).blocks().stream()
        .filter(Block.PhaseList.class::isInstance)
        .flatMap(block -> ((Block.PhaseList) block).phases().stream())
        .filter(line -> line.phase() == phase)
        .findFirst()
        .orElseThrow();
  }

  private static String row(Worlds worlds, EspPhase phase, int number) {
    return line(worlds, phase).tasks().get(number).text();
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
