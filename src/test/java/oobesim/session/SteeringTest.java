// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for how a run is led. */
class SteeringTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "freeze",
        "go-on",
        "jump",
        "take-over",
        "hand-back",
        "begin",
        "thought PT4S",
        "thought PT1H0.5S",
        "speed 60",
        "speed 0.5",
        "speed 600",
        "speed 1.0E-5"
      })
  void whatWordsMeanHasTheseWords(String words) {
    assertThat(Steering.exactly(words).orElseThrow().words()).isEqualTo(words);
  }

  @Property
  void everySpeedIsReadBackAsItWasWritten(Draws any) {
    String words = new Steering.Speed(any.real(Double.MIN_VALUE, 1e300)).words();
    assertThat(Steering.exactly(words).orElseThrow().words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "go on",
        "Freeze",
        "freeze ",
        "speed",
        "speed ",
        "speed fast",
        "speed 0",
        "speed -1",
        "speed NaN",
        "speed Infinity",
        "speed 60.0",
        "speed 060",
        "speed 60d",
        "thought",
        "thought 4",
        "thought PT60S"
      })
  void anythingElseMeansNothing(String words) {
    assertThat(Steering.exactly(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void timeDoesNotStandStillOrRunBackwardsByItsSpeed(double factor) {
    assertThatThrownBy(() -> new Steering.Speed(factor))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
