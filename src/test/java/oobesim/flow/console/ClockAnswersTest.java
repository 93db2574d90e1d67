// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockAnswersTest {
  private static final Worlds WRONG = Prompt.worlds("device.clockSkewMinutes", "90");

  @Test
  void dateAndTimeAreThoseOfTheDevice() {
    Worlds later = Worlds.fresh().later(Duration.ofHours(26));
    assertThat(Prompt.in(later).answer("date /t")).containsExactly("Wed 03/04/2026");
    assertThat(Prompt.in(later).answer("time /t")).containsExactly("11:00 AM");
    assertThat(Prompt.in(WRONG).answer("time")).containsExactly("10:30 AM");
    assertThat(Prompt.in(WRONG).enters("powershell").answer("Get-Date"))
        .contains("Tuesday, March 3, 2026 10:30:00 AM");
  }

  @Test
  void aSyncSetsTheClockIfTheServiceAnswers() {
    assertThat(Prompt.in(WRONG).answer("w32tm /resync /force"))
        .containsExactly("The time service has answered; the clock is right now.");
    World after = Prompt.in(WRONG).enters("w32tm /resync").world();
    assertThat(after.state().has(Milestone.CLOCK_SET)).isTrue();
    assertThat(new Prompt(after).answer("time /t")).containsExactly("09:00 AM");
  }

  @Test
  void withoutTheServiceItStaysWrong() {
    Worlds alone = WRONG.blocking("time");
    assertThat(Prompt.in(alone).answer("w32tm /resync"))
        .containsExactly("The time service does not answer; the clock stays as it is.");
    Prompt after = Prompt.in(alone).enters("w32tm /resync");
    assertThat(after.world().state().has(Milestone.CLOCK_SET)).isFalse();
    assertThat(after.answer("time /t")).containsExactly("10:30 AM");
  }

  @Test
  void theServiceSaysByWhatTheClockWasSet() {
    assertThat(Prompt.in(WRONG).answer("w32tm /query /source")).containsExactly("Local CMOS Clock");
    assertThat(Prompt.in(WRONG).answer("w32tm /query /status"))
        .containsExactly("Source               : Local CMOS Clock");
    Prompt set = Prompt.in(WRONG).enters("w32tm /resync");
    assertThat(set.answer("w32tm /query /source")).containsExactly("time.windows.com");
    assertThat(set.answer("w32tm /query /status"))
        .containsExactly("Source               : time.windows.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tzutil /g       | Pacific Standard Time",
        "tzutil /l       | tzutil /l: not part of the rehearsal.",
        "tzutil          | Usage: tzutil /g",
        "w32tm           | Usage: w32tm /resync [/force]",
        "date 03-04-2026 | Usage: date /t",
        "time 9:00       | Usage: time /t"
      })
  void otherCalls(String command, String answer) {
    assertThat(Prompt.in(WRONG).answer(command)).singleElement().asString().startsWith(answer);
  }
}
