// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of a flow file are led directly and through the window. */
class OwnPagesInBothKindsTest {
  private static final Path PROFILE =
      Path.of(
          System.getProperty("oobesim.home", "."),
          "src/test/resources/profiles/valid/simulation-profile/own-pages.json");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anOwnPageIsFilledInAndLeft(Kind kind) {
    try (Rehearsal run = kind.begin(Simulator.of(PROFILE))) {
      run.powerOn().waitFor("asset-tag").showsText("Which device is this?");
      run.type("asset-tag/tag", "4711-B").select("asset-tag/lisbon").click("asset-tag/next");
      run.showsScreen("thanks").click("thanks/done").showsScreen("desktop");
    }
  }

  @Test
  void aScreenThatNobodyHasIsAMistakeOfTheTest() {
    try (Rehearsal run = Simulator.drive(PROFILE)) {
      assertThatThrownBy(() -> run.waitFor("asset-tga"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("asset-tag");
    }
  }
}
