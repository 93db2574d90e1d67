// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  @ParameterizedTest
  @CsvSource({"1,10,1", "10,60,1", "60,600,10", "600,600,60", "30,60,10", "0.5,1,0.5"})
  void fasterAndSlowerGoToTheNextChoice(double factor, double faster, double slower) {
    Pace pace = new Pace(factor, false);
    assertThat(pace.faster().factor()).isEqualTo(faster);
    assertThat(pace.slower().factor()).isEqualTo(slower);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void timeDoesNotStandStillOrRunBackwardsByItsFactor(double factor) {
    assertThatThrownBy(() -> new Pace(factor, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pausedTimeStandsStill() {
    Pace paused = Pace.USUAL.toggled();
    assertThat(paused.virtual(Duration.ofSeconds(9))).isZero();
    assertThat(paused.toggled().virtual(Duration.ofSeconds(2))).isEqualTo(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @CsvSource({"60,60", "0.5,0.5", "600,600"})
  void digitsAreAsShortAsCanBe(double factor, String digits) {
    assertThat(new Pace(factor, false).digits()).isEqualTo(digits);
  }
}
