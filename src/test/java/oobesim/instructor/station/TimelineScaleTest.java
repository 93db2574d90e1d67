// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long waits are drawn short, and every moment has its place. */
class TimelineScaleTest {
  private static final List<Duration> BEGINS =
      List.of(Duration.ZERO, Duration.ofSeconds(6), Duration.ofMinutes(10));
  private static final Duration NOW = Duration.ofMinutes(70);

  @ParameterizedTest
  @CsvSource({"0, 18", "10, 51", "70, 117", "630, 216", "3600, 298.4"})
  void width(long seconds, double pixels) {
    assertThat(TimelineScale.width(Duration.ofSeconds(seconds))).isEqualTo(pixels, offset(0.1));
  }

  @Test
  void aShortRunIsDrawnAsWideAsItIs() {
    TimelineScale scale = TimelineScale.of(BEGINS, NOW, 1500, 2);
    assertThat(scale.factor()).isEqualTo(1);
    assertThat(scale.pieces().get(1).x()).isEqualTo(scale.pieces().get(0).width() + 2);
  }

  @Test
  void aLongerOneIsMadeToFitUpToAnEighthBeforeTheEdge() {
    TimelineScale scale = TimelineScale.of(BEGINS, NOW, 500, 2);
    assertThat(scale.factor()).isBetween(0.55, 0.99);
    assertThat(scale.end()).isEqualTo(500 / 1.12, offset(0.01));
  }

  @Test
  void oneThatIsTooLongKeepsItsPicturesAndScrolls() {
    List<Duration> many = IntStream.range(0, 80).mapToObj(i -> Duration.ofMinutes(i)).toList();
    TimelineScale scale = TimelineScale.of(many, Duration.ofMinutes(80), 500, 2);
    assertThat(scale.factor()).isEqualTo(0.55);
    assertThat(scale.end()).isGreaterThan(500);
  }

  @Test
  void momentsLieInTheirOrderAndThePresentAtTheEnd() {
    TimelineScale scale = TimelineScale.of(BEGINS, NOW, 1500, 2);
    double before = -1;
    for (int seconds = 0; seconds <= 4200; seconds += 7) {
      double x = scale.x(Duration.ofSeconds(seconds));
      assertThat(x).isGreaterThanOrEqualTo(before);
      before = x;
    }
    assertThat(scale.x(NOW)).isEqualTo(scale.end());
    assertThat(scale.x(Duration.ofMinutes(10))).isEqualTo(scale.pieces().get(2).x());
    assertThat(scale.index(Duration.ofMinutes(10))).isEqualTo(2);
    assertThat(scale.index(Duration.ofSeconds(9))).isEqualTo(1);
  }

  @Test
  void nothingShownHasNoPlaces() {
    TimelineScale none = TimelineScale.of(List.of(), Duration.ZERO, 500, 2);
    assertThat(none.end()).isZero();
    assertThat(none.x(NOW)).isZero();
  }
}
