// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.support.DrillText;
import org.junit.jupiter.api.Test;

/**
 * Whoever answers and acts beside the device does so at the right time, once, and in the journal.
 */
class ColleaguesTest {
  private static final DrillText DRILL =
      DrillText.sound()
          .with(
              "talk",
              "[{\"id\": \"cable\", \"to\": \"ask\", \"words\": \"In?\", \"answer\": \"No.\"},"
                  + " {\"id\": \"plug\", \"to\": \"tell\", \"words\": \"Plug it in.\","
                  + " \"after\": \"1m\", \"do\": [\"network wired\", \"power on\"]},"
                  + " {\"id\": \"allow\", \"to\": \"administrator\", \"words\": \"Allow it.\","
                  + " \"after\": \"15m\", \"do\": [\"set tenant.usersMayJoin none\"]},"
                  + " {\"id\": \"silence\", \"to\": \"tell\", \"words\": \"Wait.\"}]")
          .with(
              "events",
              "[{\"id\": \"out\", \"when\": \"network wifi\", \"after\": \"2m\","
                  + " \"do\": [\"network none\"]}]");

  @Test
  void aQuestionIsAnsweredAtOnceIfNothingElseIsSaid() {
    assertThat(doing("ask cable")).containsExactly("0 ask cable", "0 answered cable");
  }

  @Test
  void theCallerActsAfterTheTimeAndThenAnswers() {
    assertThat(doing("tell plug", "wait 59s")).containsExactly("0 tell plug");
    assertThat(doing("tell plug", "wait 1m"))
        .containsExactly("0 tell plug", "60 network wired", "60 power on", "60 answered plug");
  }

  @Test
  void theAdministratorActsByHisOwnHand() {
    assertThat(doing("ask allow", "wait 20m"))
        .containsExactly(
            "0 ask allow",
            "900 by administrator set tenant.usersMayJoin none",
            "900 answered allow");
  }

  @Test
  void whoHasNothingToSayOrDoIsSilent() {
    assertThat(doing("tell silence", "wait 1h")).containsExactly("0 tell silence");
  }

  @Test
  void whatGoesWrongDoesSoOnceAfterItsTime() {
    assertThat(doing("wait 1m", "network wifi", "wait 1m", "network wifi", "wait 1h"))
        .containsExactly("60 network wifi", "120 network wifi", "180 by drill network none");
  }

  @Test
  void itGoesWrongAgainAfterTheWayBackToBefore() {
    SmallRun run =
        SmallRun.of(
            DRILL, "keep a", "network wifi", "wait 5m", "back a", "wait 1m", "network wifi");
    assertThat(run.doing(List.of("wait 5m")).inputs())
        .containsExactly("60 network wifi", "180 by drill network none");
    assertThat(run.journal).filteredOn(line -> line.contains("by drill")).hasSize(2);
  }

  @Test
  void anErrandOfTheTimeBeforeIsForgottenByGoingBack() {
    SmallRun run = SmallRun.of(DRILL, "keep a", "ask allow", "wait 5m", "back a", "wait 1h");
    assertThat(run.inputs()).isEmpty();
    assertThat(run.journal).noneMatch(line -> line.contains("by administrator"));
  }

  @Test
  void anErrandOfTheTimeOfTheKeptMomentIsDoneAfterTheWayBack() {
    SmallRun run =
        SmallRun.of(DRILL, "ask allow", "wait 5m", "keep a", "wait 20m", "back a", "wait 20m");
    assertThat(run.inputs())
        .containsExactly(
            "0 ask allow",
            "900 by administrator set tenant.usersMayJoin none",
            "900 answered allow");
    assertThat(run.replayed().same()).isTrue();
  }

  @Test
  void suchAJournalIsPlayedAgainByteByByteWithNobodyBesideIt() {
    SmallRun run =
        SmallRun.of(
            DRILL, "ask cable", "tell plug", "wait 2m", "ask allow", "keep a", "network wifi");
    run.doing(List.of("wait 20m", "back a", "network wifi", "wait 20m"));
    assertThat(run.journal).anyMatch(line -> line.contains("by drill network none"));
    assertThat(run.replayed().differences()).isEmpty();
    assertThat(run.replayed().compared()).isEqualTo(run.journal.size());
  }

  private static List<String> doing(String... lines) {
    return SmallRun.of(DRILL, lines).inputs();
  }
}
