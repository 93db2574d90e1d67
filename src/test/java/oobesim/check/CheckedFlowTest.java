// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.flow.OwnPages;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** In which situations a screen is looked at. */
class CheckedFlowTest {
  private static final World BEFORE =
      World.before(Rehearsal.profile("user-driven-entra").surroundings(), 0);
  private static final World LATER = BEFORE.at(Duration.ofMinutes(1));

  @Test
  void aScreenIsLookedAtEverywhereAndWhereItIsMet() {
    CheckedFlow flow =
        new CheckedFlow(
            ShippedFlow.flow().chart(),
            OwnPages.NONE,
            Map.of(),
            new ScreenCatalog(Messages.load(Locale.ENGLISH)),
            List.of(BEFORE),
            List.of(new Sight(ScreenId.REGION, LATER)));
    assertThat(flow.worlds(ScreenId.REGION)).containsExactly(BEFORE, LATER);
    assertThat(flow.worlds(ScreenId.KEYBOARD)).containsExactly(BEFORE);
  }
}
