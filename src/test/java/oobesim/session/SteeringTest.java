// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import oobesim.document.Limit;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
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
        "thought PT60S",
        "thought PT-1S",
        "thought PT2562047788015215H",
        "thought P999999999D",
        "thought PT\uff15S",
        "speed 1e400",
        "speed \uff15",
        "speed -0"
      })
  void anythingElseMeansNothing(String words) {
    assertThat(Steering.exactly(words)).isEmpty();
  }

  /** A journal may have as many of them as lines, and all are added. */
  @Test
  void nobodyThinksForEver() {
    Duration most = new Steering.Thought(Duration.ofSeconds(Long.MAX_VALUE)).real();
    assertThat(most).isEqualTo(Session.LONGEST);
    assertThat(most.multipliedBy(Limit.JOURNAL_LINES.most())).isPositive();
    assertThat(new Steering.Thought(Duration.ofSeconds(-1)).real()).isZero();
    assertThat(Steering.exactly("thought " + most)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void timeDoesNotStandStillOrRunBackwardsByItsSpeed(double factor) {
    assertThatThrownBy(() -> new Steering.Speed(factor))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
