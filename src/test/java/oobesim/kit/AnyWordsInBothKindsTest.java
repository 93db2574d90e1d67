// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done by chance gives the same journal in both kinds, and one that plays again. */
class AnyWordsInBothKindsTest {
  private static final int STEPS = 30;

  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, wired, 1",
    "windows-10-preprovisioning, none, 3",
    "user-driven-mfa-hello, wired, 4"
  })
  void theSameJournal(String profile, String link, long seed) {
    Simulator simulator = Simulator.shipped(profile).with("network.link", link);
    List<String> directly = journal(simulator.drive(), seed);
    assertThat(journal(simulator.window(), seed)).isEqualTo(directly);
    String text = String.join("\n", directly) + "\n";
    assertThat(Replay.of(text, ShippedFlow.source()).differences()).isEmpty();
  }

  private static List<String> journal(Rehearsal run, long seed) {
    AnyWords words = new AnyWords(seed);
    try (run) {
      for (int i = 0; i < STEPS; i++) {
        words.lead(run);
      }
    }
    return run.journal();
  }
}
