// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run lasts ten thousand years at most: its journal can be played, and nothing overflows. */
class EndOfTimeTest {
  private static final Duration LONG = Durations.parse("999999d").orElseThrow();

  @Test
  void aRunOfVeryLongWaitsIsPlayedAgain() {
    Rehearsal run = Rehearsal.bench().does("power on");
    for (int i = 0; i < 6; i++) {
      run.waits(LONG).does("key A", "network none");
    }
    assertThat(run.session().now()).isEqualTo(Session.LONGEST);
    run.session().end();
    Replay.Result again = Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 6, 3600, Long.MAX_VALUE})
  void atTheEndTimeStandsStill(long seconds) {
    Rehearsal run = Rehearsal.bench().waits(Session.LONGEST);
    run.waits(Duration.ofSeconds(seconds));
    assertThat(run.session().now()).isEqualTo(Session.LONGEST);
  }

  @Test
  void whatWouldComeLaterIsNotAwaited() {
    Rehearsal run = Rehearsal.bench().waits(Session.LONGEST.minusSeconds(5)).does("power on");
    assertThat(run.session().nextEvent()).as("six seconds later").isEmpty();
    assertThat(run.session().advanceToNextEvent()).isFalse();
    run.waits(Duration.ofHours(1)).shows("boot");
    assertThat(run.session().now()).isEqualTo(Session.LONGEST);
  }

  @Test
  void aPageWithADateCanBeShownAtTheEnd() {
    World end = Rehearsal.bench().session().world().at(Session.LONGEST);
    ScreenCatalog screens = new ScreenCatalog(Messages.load(Locale.ENGLISH));
    assertThat(ScreenText.texts(screens.describe(ScreenId.LOCK_SCREEN, end))).isNotEmpty();
  }

  @Test
  void whatComesAtTheVeryEndIsAwaited() {
    Rehearsal run = Rehearsal.bench().waits(Session.LONGEST.minusSeconds(6)).does("power on");
    assertThat(run.session().nextEvent()).contains(Session.LONGEST);
    assertThat(run.session().advanceToNextEvent()).isTrue();
    run.shows("just-a-moment");
  }
}
