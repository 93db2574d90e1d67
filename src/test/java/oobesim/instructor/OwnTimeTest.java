// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oobesim.session.Steering;
import org.junit.jupiter.api.Test;

/** While an exercise waits for its person, time passes as it does for the person. */
class OwnTimeTest {
  private final LiveBench live = LiveBench.with("preprovisioning-entra");
  private final Bench bench = live.bench();

  @Test
  void readingTheWorkOrderTakesAsLongAsItTakes() {
    exercise();
    assertThat(passes(30)).isEqualTo(Duration.ofSeconds(30));
    assertThat(bench.passing()).isEqualTo(new Pace(1, false));
    assertThat(live.run().real()).as("what the trainer reads of it").hasSeconds(30);
  }

  @Test
  void whatComesByItselfIsHurriedAsChosen() {
    exercise();
    live.does("power on");
    assertThat(bench.passing()).isEqualTo(Pace.USUAL);
    live.reaches("entra-signin");
    assertThat(bench.passing()).as("the page waits for somebody").isEqualTo(new Pace(1, false));
    live.does("key WIN x5", "select pre-provision", "click next");
    assertThat(bench.passing()).as("the landing page loads").isEqualTo(Pace.USUAL);
  }

  @Test
  void whoeverWantsToWaitFasterChoosesSo() {
    exercise();
    bench.change(Pace::faster);
    assertThat(bench.passing())
        .as("one choice above what was shown")
        .isEqualTo(new Pace(10, false));
    assertThat(passes(3)).isEqualTo(Duration.ofSeconds(30));
    live.does("power on").reaches("entra-signin");
    assertThat(bench.passing()).as("the next wait is another one").isEqualTo(new Pace(1, false));
    assertThat(bench.pace()).as("and what was chosen stays").isEqualTo(new Pace(10, false));
  }

  @Test
  void theSpeedThatIsChosenAlreadyCountsForTheWaitToo() {
    exercise();
    bench.change(pace -> pace.at(60));
    assertThat(bench.passing()).isEqualTo(Pace.USUAL);
    assertThat(live.journal()).as("no other speed").noneMatch(line -> line.contains("speed"));
  }

  @Test
  void whoeverHurriesWhatComesByItselfHasNotHurriedTheNextWait() {
    exercise();
    live.does("power on");
    bench.change(pace -> pace.at(600));
    assertThat(bench.passing()).isEqualTo(new Pace(600, false));
    live.reaches("entra-signin");
    assertThat(bench.passing()).isEqualTo(new Pace(1, false));
  }

  @Test
  void freezingAndGoingOnChangesNoSpeed() {
    exercise();
    bench.change(Pace::toggled);
    assertThat(passes(5)).isEqualTo(Duration.ZERO);
    bench.change(Pace::toggled);
    assertThat(bench.pace()).isEqualTo(Pace.USUAL);
    assertThat(bench.passing()).isEqualTo(new Pace(1, false));
    assertThat(live.journal().stream().filter(line -> line.contains("steered")))
        .extracting(line -> line.replaceAll(".*\"steered\":\"([^\"]*)\".*", "$1"))
        .isEqualTo(words(new Steering.Begin(), new Steering.Freeze(), new Steering.GoOn()));
  }

  @Test
  void aSlowerPaceThanRealTimeStays() {
    exercise();
    bench.change(pace -> pace.at(0.5));
    live.does("power on").reaches("entra-signin");
    assertThat(bench.passing()).isEqualTo(new Pace(0.5, false));
  }

  @Test
  void aFreeRehearsalRunsAtItsPace() {
    assertThat(passes(5)).isEqualTo(Duration.ofMinutes(5));
    assertThat(bench.passing()).isEqualTo(Pace.USUAL);
  }

  @Test
  void whatPlaysItselfWaitsForNobody() {
    exercise();
    live.run().setAttended(false);
    assertThat(passes(5)).isEqualTo(Duration.ofMinutes(5));
  }

  private void exercise() {
    live.run().begins(setting -> true);
  }

  private Duration passes(int seconds) {
    Duration before = live.run().now();
    live.passes(Duration.ofSeconds(seconds));
    return live.run().now().minus(before);
  }

  private static List<String> words(Steering... steps) {
    return Stream.of(steps).map(Steering::words).toList();
  }
}
