// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardSizeTest {
  @ParameterizedTest
  @CsvSource({
    "1024,768,921.6,664", "1280,720,1048,616", "1280,800,1048,664", "1366,768,1048,664",
    "1600,900,1200,760", "1920,1080,1200,760", "2048,1152,1440,912", "2560,1080,1600,976",
    "2560,1440,1920,1228.8", "800,1280,720,1176", "300,90,270,0",
  })
  void theCardFollowsTheMeasuredTable(double width, double height, double card, double high) {
    CardSize size = CardSize.on(new DisplaySize(width, height));
    assertThat(size.width() * size.scale()).isCloseTo(card, Offset.offset(0.1));
    assertThat(size.height() * size.scale()).isCloseTo(high, Offset.offset(0.1));
  }

  @Test
  void aPanelGoesBeforeTheNextComes() {
    assertThat(Fade.PANEL.newOpacity(Duration.ofMillis(100))).isZero();
    assertThat(Fade.PANEL.oldOpacity(Duration.ofMillis(167))).isZero();
    assertThat(Fade.PANEL.newOpacity(Duration.ofMillis(292))).isEqualTo(0.5);
    assertThat(Fade.PANEL.over(Duration.ofMillis(416))).isFalse();
    assertThat(Fade.PANEL.over(Duration.ofMillis(417))).isTrue();
  }
}
