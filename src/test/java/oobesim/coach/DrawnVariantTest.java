// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.page.ScreenId;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import org.junit.jupiter.api.Test;

/** A variant that was drawn has its own beginning and its own answers in a live run as well. */
class DrawnVariantTest {
  @Test
  void itBeginsWhereTheVariantDoesAndAnswersAsItSays() {
    DrillBench bench = DrillBench.of("d-12", Sitting.Mode.TRY);
    assertThat(bench.drill().setup().variant()).isEqualTo("from-the-shelf");
    assertThat(bench.run().screen().id()).isEqualTo(ScreenId.ESP);
    bench.doing("ask reseal-date", "wait 1");
    assertThat(bench.drill().conversation())
        .filteredOn(Said::answer)
        .extracting(Said::text)
        .singleElement()
        .asString()
        .contains("October");
    assertThat(bench.replayed().same()).as("%s", bench.replayed().differences()).isTrue();
  }
}
