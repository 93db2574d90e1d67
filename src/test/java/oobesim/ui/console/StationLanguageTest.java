// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import oobesim.support.CutWords;
import oobesim.support.EnglishLeft;
import oobesim.support.StationDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The station speaks the language of the trainer, whatever the device speaks. */
class StationLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en, 1280, 800",
    "en, 1000, 700",
    "de, 1280, 800",
    "de, 1000, 700",
    "fr, 1000, 700",
    "es, 1000, 700",
    "pt-BR, 1000, 700",
    "ja, 1280, 800",
    "ar, 1280, 800",
    "ar, 1000, 700"
  })
  void noEnglishIsLeftAtTheStationAndNothingIsCutOff(String tag, double width, double height) {
    EnglishLeft left = EnglishLeft.in(Locale.forLanguageTag(tag));
    try (StationDriver station =
        StationDriver.open("preprovisioning-entra", width, height, left.language())) {
      left.none(station.stage(), "station");
      // What a journal says of deeds is the same in every language.
      station.press(KeyCode.DIGIT1, "alt");
      left.none(station.stage(), "checklist");
      station.does("power on").reaches("entra-signin").settle();
      left.none(station.stage(), "station on");
      // The name that a file gives itself may be of any length.
      assertThat(CutWords.in(station.stage())).allMatch(cut -> cut.startsWith("station/title "));
      boolean arabic = tag.equals("ar");
      assertThat(station.stage().getScene().getRoot().getEffectiveNodeOrientation())
          .isEqualTo(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
  }
}
