// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.support.AnyInput;
import oobesim.support.AnyRun;
import oobesim.support.AnyScenario;
import oobesim.support.Draws;
import oobesim.support.LegalStates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * A monkey at every profile, on both versions of Windows: whatever it does, the states are legal,
 * the screen can be told, and nothing piles up.
 */
class MonkeyTest {
  private static final ScreenCatalog CATALOG = ScreenCatalog.asTheDeviceSpeaks();

  /** So many inputs, then somebody else begins anew. */
  private static final int OF_A_RUN = 250;

  private final List<AnyScenario> scenarios = AnyScenario.all();

  @Test
  void someThousandInputs() {
    assertThat(inputs(scenarios.size() * 60, 60, new SplittableRandom().nextLong()))
        .as("screens that were seen")
        .hasSizeGreaterThan(10);
  }

  @Test
  @Tag("soak")
  @Timeout(14_400)
  void aMillionInputs(TestReporter reporter) {
    int all = Integer.getInteger("attack.inputs", 1_000_000);
    HeapInUse heap = new HeapInUse(all);
    Set<String> seen = new TreeSet<>();
    for (int done = 0; done < all; done += 10_000) {
      seen.addAll(inputs(10_000, OF_A_RUN, done + 1));
      heap.at(done);
    }
    reporter.publishEntry(heap.assertFlat());
    assertThat(seen).as("screens that were seen").hasSizeGreaterThan(35);
  }

  private Set<String> inputs(int number, int ofARun, long seed) {
    Set<String> seen = new TreeSet<>();
    for (int run = 0; run * ofARun < number; run++) {
      AnyScenario scenario = scenarios.get(Math.floorMod(seed + run, scenarios.size()));
      try {
        seen.addAll(run(scenario, ofARun, seed + run));
      } catch (RuntimeException | AssertionError | StackOverflowError fault) {
        throw new AssertionError(scenario + ", seed " + (seed + run), fault);
      }
    }
    return seen;
  }

  /** One run; the answer is which screens it had. */
  private static Set<String> run(AnyScenario scenario, int inputs, long seed) {
    Draws any = new Draws(seed);
    AnyInput hand = new AnyInput(any);
    AnyRun run = scenario.begin();
    for (int i = 0; i < inputs; i++) {
      hand.waits(run.session());
      run.does(i == 0 ? "power on" : hand.whatever(run.session()));
      LegalStates.assertLegal(run.session().configuration());
      assertThat(ScreenText.texts(CATALOG.describe(run.session().layers(), run.session().world())))
          .isNotNull();
    }
    return Set.copyOf(run.screens());
  }
}
