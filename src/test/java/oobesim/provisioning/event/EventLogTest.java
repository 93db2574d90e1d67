// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order and the size of the record. */
class EventLogTest {
  private static LoggedEvent event(int seconds, String subject) {
    return new LoggedEvent(
        Duration.ofSeconds(seconds),
        EventKind.RESTARTED,
        new Subject.Because(subject),
        Detail.NONE);
  }

  @Test
  void laterNewsOfAnEarlierMomentIsPutWhereItBelongs() {
    EventLog log =
        EventLog.EMPTY
            .with(List.of(event(1, "a"), event(9, "c")))
            .with(List.of(event(9, "d"), event(5, "b")));
    assertThat(log.events())
        .extracting(event -> event.subject().word())
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void ofVeryMuchTheLatestIsKept() {
    List<LoggedEvent> many =
        IntStream.range(0, EventLog.MOST + 3).mapToObj(i -> event(i, "" + i)).toList();
    assertThat(new EventLog(many).events())
        .hasSize(EventLog.MOST)
        .first()
        .extracting(event -> event.subject().word())
        .isEqualTo("3");
  }

  @Test
  void addedOneByOneItIsWhatItIsPutTogetherAtOnce() {
    List<LoggedEvent> many =
        IntStream.range(0, EventLog.MOST + 3).mapToObj(i -> event(i / 2, "" + i)).toList();
    EventLog grown = EventLog.EMPTY;
    for (LoggedEvent event : many) {
      grown = grown.with(List.of(event));
    }
    assertThat(grown).isEqualTo(new EventLog(many)).hasSameHashCodeAs(new EventLog(many));
    assertThat(grown).isNotEqualTo(EventLog.EMPTY);
  }

  @Test
  void nothingNewIsTheSameLog() {
    assertThat(EventLog.EMPTY.with(List.of())).isSameAs(EventLog.EMPTY);
  }
}
