// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import oobesim.i18n.Words;
import oobesim.page.ScreenId;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;

/** What can be told of the screen that is shown. */
class ExplainedTest {
  private final DrillBench bench = DrillBench.of("d-05", Mode.TRY);

  private Explained explained() {
    return Explained.of(bench.run(), true);
  }

  @Test
  void theSignInPageSaysWhatItIsAndHowSureThatIs() {
    bench.doing("power on", "wait 2");
    assertThat(explained().screen()).isEqualTo(ScreenId.ENTRA_SIGNIN);
    assertThat(explained().about()).isNotBlank();
    assertThat(explained().confidence()).isIn("documented", "observed", "inferred", "disputed");
    assertThat(Words.in(Locale.ENGLISH).say(explained().because())).isNotBlank();
  }

  @Test
  void whatMayBeDoneIsTriedBesideTheRunAndTheRunStaysAsItIs() {
    bench.doing("power on", "wait 2", "key WIN x5", "select pre-provision", "click next", "wait 1");
    int before = bench.journal().size();
    assertThat(explained().ways())
        .filteredOn(way -> way.control().equals("provision"))
        .singleElement()
        .satisfies(way -> assertThat(way.leads()).isEqualTo(ScreenId.ESP));
    assertThat(bench.run().screen().id()).isEqualTo(ScreenId.PREPROV_LANDING);
    assertThat(bench.journal()).hasSize(before);
  }

  @Test
  void howAFailureIsMendedIsToldOnlyWhereItMayBe() {
    bench.doing(
        "power on",
        "wait 2",
        "key WIN x5",
        "select pre-provision",
        "click next",
        "wait 1",
        "click provision",
        "wait 61");
    assertThat(Explained.of(bench.run(), true).failure()).isPresent();
    assertThat(Explained.of(bench.run(), false).failure()).isEmpty();
  }
}
