// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Words;
import oobesim.page.Outcome;
import oobesim.page.ScreenId;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @Test
  void aFreeRehearsalIsToldOfTheKeysThatNoPageShowsADrillIsNot() {
    bench.doing("power on", "wait 2");
    assertThat(Explained.of(bench.run(), true).keys())
        .extracting(Explained.Way::label, way -> way.leads().value())
        .contains(
            tuple("WIN ×5", "provisioning-menu"),
            tuple("CTRL+SHIFT+D", "diagnostics"),
            tuple("SHIFT+F10", "command-prompt"))
        .as("a lock screen is none of them")
        .doesNotContain(tuple("CTRL+ALT+DEL", "domain-signin"));
    assertThat(Explained.of(bench.run(), false).keys()).as("that would be a hint").isEmpty();
  }

  @Test
  void whatTimeBringsIsNoKeysDoing() {
    bench.doing("power on");
    assertThat(explained().screen()).isEqualTo(ScreenId.BOOT);
    assertThat(explained().keys()).isEmpty();
  }

  @Test
  void theHelpDeskAsksByTheKindOfThePage() {
    bench.doing("power on", "wait 2");
    assertThat(explained().asked()).contains("sign-in");
    bench.doing("key WIN x5", "select pre-provision", "click next", "wait 1");
    assertThat(explained().asked()).contains("information");
    bench.doing("click provision", "wait 1");
    assertThat(explained().asked()).contains("progress");
    bench.doing("wait 60");
    assertThat(explained().screen()).isEqualTo(ScreenId.PREPROV_FAILURE);
    assertThat(explained().asked()).contains("failure");
  }

  @ParameterizedTest
  @EnumSource(ScreenId.class)
  void whateverIsAskedCanBeSaid(ScreenId screen) {
    WindowText text = WindowText.in(Locale.ENGLISH);
    Optional<Asked> asked = Asked.about(screen);
    if (screen.outcome() == Outcome.FAILED) {
      assertThat(asked).contains(Asked.FAILURE);
    }
    asked.ifPresent(it -> assertThat(text.text("explain-page.asked." + it.word())).isNotBlank());
  }
}
