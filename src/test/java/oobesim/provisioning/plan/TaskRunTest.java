// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oobesim.support.EspRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one row of the status page says after so much work. */
class TaskRunTest {
  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "PT0S,    apps waiting 0/3",
    "PT9S,    apps waiting 0/3",
    "PT10S,   apps identifying 0/3",
    "PT19S,   apps identifying 0/3",
    "PT20S,   apps working 0/3",
    "PT29S,   apps working 0/3",
    "PT30S,   apps working 1/3",
    "PT49S,   apps working 2/3",
    "PT50S,   apps complete 3/3",
    "PT2400H, apps complete 3/3"
  })
  void aRowThatCounts(Duration worked, String row) {
    assertThat(EspRows.of(row(EspTask.APPS, 10, 20, List.of(30, 40, 50)).at(worked)))
        .isEqualTo(row);
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "PT9S,  registering waiting",
    "PT10S, registering working",
    "PT29S, registering working",
    "PT30S, registering complete"
  })
  void aRowThatDoesNotCount(Duration worked, String row) {
    assertThat(EspRows.of(row(EspTask.REGISTERING, 10, 10, List.of(30)).at(worked))).isEqualTo(row);
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "PT9S,  certificates waiting 0/0",
    "PT10S, certificates identifying 0/0",
    "PT20S, certificates no-setup-needed 0/0"
  })
  void aRowWithNothingToDoStillMakesItsList(Duration worked, String row) {
    assertThat(EspRows.of(row(EspTask.CERTIFICATES, 10, 20, List.of()).at(worked))).isEqualTo(row);
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "PT34S, apps working 1/3",
    "PT35S, apps failed 1/3 0x87D1041C",
    "PT39S, apps failed 1/3 0x87D1041C"
  })
  void aRowThatFailsOnTheWay(Duration worked, String row) {
    TaskRun task = failing(row(EspTask.APPS, 10, 20, List.of(30, 40, 50)), 35);
    assertThat(task.endsAt()).isEqualTo(Duration.ofSeconds(35));
    assertThat(EspRows.of(task.at(worked))).isEqualTo(row);
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "PT30S, securing-hardware working",
    "PT419S, securing-hardware working",
    "PT420S, securing-hardware failed 0x87D1041C"
  })
  void aRowThatWillFailIsNeverCompleteBefore(Duration worked, String row) {
    TaskRun task = failing(row(EspTask.SECURING_HARDWARE, 0, 0, List.of(30)), 420);
    assertThat(EspRows.of(task.at(worked))).isEqualTo(row);
  }

  static TaskRun row(EspTask task, int starts, int listed, List<Integer> ends) {
    return new TaskRun(
        task,
        Duration.ofSeconds(starts),
        Duration.ofSeconds(listed),
        ends.stream().map(Duration::ofSeconds).toList(),
        Optional.empty());
  }

  static TaskRun failing(TaskRun row, int seconds) {
    TaskFault fault = new TaskFault("app-not-detected", "0x87D1041C", Duration.ofSeconds(seconds));
    return new TaskRun(
        row.task(), row.startsAt(), row.identifiedAt(), row.unitsDoneAt(), Optional.of(fault));
  }

  static List<Integer> every(int seconds, int from, int count) {
    return IntStream.rangeClosed(1, count).map(i -> from + i * seconds).boxed().toList();
  }
}
