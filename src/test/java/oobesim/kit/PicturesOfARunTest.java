// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the screen off stage, and of what the window really shows. */
@Watched
class PicturesOfARunTest {
  private static final Simulator BENCH = Simulator.shipped("preprovisioning-entra");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theScreenOffStage(Kind kind) {
    try (Rehearsal run = kind.begin(BENCH)) {
      run.powerOn().waitFor("entra-signin");
      Screenshot picture = run.screenshot();
      assertThat(picture.width()).isEqualTo(1280);
      assertThat(picture.height()).isEqualTo(800);
      assertThat(picture.text()).contains("entra-signin/next");
      assertThat(run.screenshot(640, 480, 2).width()).isEqualTo(1280);
      assertThat(run.screenshot().png()).isEqualTo(picture.png());
    }
  }

  @Test
  void bothKindsDrawTheSame() {
    assertThat(offStage(BENCH.window())).isEqualTo(offStage(BENCH.drive()));
  }

  private static byte[] offStage(Rehearsal run) {
    try (run) {
      return run.powerOn().waitFor("entra-signin").screenshot().png();
    }
  }

  @Test
  void whatTheWindowShowsIsMoreThanTheScreen() {
    try (WindowRehearsal run = BENCH.windowSize(940, 700).window()) {
      run.powerOn().waitFor("entra-signin");
      Screenshot seen = run.shown();
      assertThat(seen.width()).isEqualTo(940);
      assertThat(seen.height()).isEqualTo(700);
      assertThat(seen.text()).contains("device-bar/power").contains("entra-signin/next");
      assertThat(run.shown().png()).isEqualTo(seen.png());
      assertThat(run.now()).as("looking costs no virtual time").hasSeconds(62);
      run.type("entra-signin/username", "joni@contoso.com");
      assertThat(run.shown().png()).isNotEqualTo(seen.png());
    }
  }

  @Test
  void theSameWordsShowTheSamePixels() {
    assertThat(shown()).isEqualTo(shown());
  }

  private static byte[] shown() {
    try (WindowRehearsal run = BENCH.window()) {
      run.powerOn().waitFor("entra-signin").key("WIN", 5);
      return run.shown().png();
    }
  }
}
