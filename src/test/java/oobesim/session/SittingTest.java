// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.profile.SimulationProfile;
import oobesim.session.Sitting.Mode;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose exercise a run is stands in the first line of its journal, and is read from there. */
class SittingTest {
  private static String journal(Optional<Sitting> sitting) {
    SimulationProfile profile = Rehearsal.bench().session().profile();
    RunHeader header =
        new RunHeader("windows-oobe", Optional.empty(), 1, profile, sitting, Optional.empty());
    return JournalText.lines(List.of(new JournalEntry.Started(Duration.ZERO, header)));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatIsWrittenOfASittingIsReadAgain(Mode mode) {
    Sitting sitting = new Sitting("d-05", "abc", "cable", mode, "Mara \"M\" Lind");
    assertThat(Replay.sitting(journal(Optional.of(sitting)))).contains(sitting);
    assertThat(Mode.named(mode.word())).contains(mode);
  }

  @Test
  void aFreeRehearsalHasNone() {
    assertThat(Replay.sitting(journal(Optional.empty()))).isEmpty();
    assertThat(Replay.sitting("{\"run\":{\"drill\":{}}}")).as("no whole line").isEmpty();
  }

  @Test
  void aModeThatNobodyKnowsIsTriedAndNotATest() {
    Sitting sitting = new Sitting("d-05", "abc", "", Mode.TEST, "");
    String other = journal(Optional.of(sitting)).replace("\"mode\":\"test\"", "\"mode\":\"exam\"");
    assertThat(Replay.sitting(other).orElseThrow().mode()).isEqualTo(Mode.TRY);
    assertThat(Mode.named("exam")).isEmpty();
    assertThat(Mode.named("TEST")).as("words are small").isEmpty();
  }
}
