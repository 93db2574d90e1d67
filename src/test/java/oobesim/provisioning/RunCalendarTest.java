// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 2026-03-03T09:00",
    "PT41M12.5S, 2026-03-03T09:41:12.500",
    "PT15H, 2026-03-04T00:00",
    "P200D, 2026-09-19T09:00"
  })
  void virtualTimeHasADate(Duration moment, LocalDateTime date) {
    assertThat(RunCalendar.at(moment)).isEqualTo(date);
  }
}
