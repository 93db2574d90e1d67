// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.support.Happened;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers Windows gives to what happens. */
class WindowsEventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROFILE_ASKED      |                                      |                | AUTOPILOT  | 160
          PROFILE_DOWNLOADED | Contoso Bench                        | service        | AUTOPILOT  | 161 153
          PROFILE_DOWNLOADED | Contoso Bench                        | file           | AUTOPILOT  | 153
          PROFILE_ABSENT     |                                      | not-registered | AUTOPILOT  | 807
          PROFILE_ABSENT     |                                      | none-assigned  | AUTOPILOT  | 815
          TECHNICIAN_STARTED |                                      |                | SERVICE    | 509
          STEP_FAILED        | device-preparation/securing-hardware | 0x800705b4     | AUTOPILOT  | 171
          MDM_ENROLLED       | contoso.com                          |                | MANAGEMENT | 72
          ODJ_WAITING        | corp.contoso.com                     |                | MANAGEMENT | 111 110
          ODJ_APPLIED        | corp.contoso.com                     | CTO-1          | MANAGEMENT | 107 110
          ODJ_TIMED_OUT      | corp.contoso.com                     |                | MANAGEMENT | 110
          STEP_BEGUN         | device-preparation/preparing         |                | MANAGEMENT | 1920
          STEP_DONE          | device-preparation/preparing         |                | MANAGEMENT | 1922
          STEP_FAILED        | device-preparation/preparing         | 0x1            | MANAGEMENT | 1924
          APP_BEGUN          | Contoso VPN                          | device-setup   | MANAGEMENT | 1920
          APP_INSTALLED      | Contoso VPN                          | device-setup   | MANAGEMENT | 1922
          APP_FAILED         | Contoso VPN                          | 0x1            | MANAGEMENT | 1924
          """)
  void whatHasANumber(
      EventKind kind, String subject, String detail, EventChannel channel, String numbers) {
    List<WindowsEvent> events = events(kind, text(subject), text(detail));

    assertThat(events).extracting(WindowsEvent::channel).containsOnly(channel);
    assertThat(events)
        .extracting(event -> Integer.toString(event.id()))
        .containsExactly(numbers.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROFILE_ABSENT | | offline
          APP_BEGUN      | Company Portal | device-setup
          STEP_BEGUN     | device-setup/apps |
          STEP_FAILED    | device-setup/apps | 0x87d1041c
          RESEALED       | |
          RESTARTED      | update |
          PHASE_DONE     | device-setup |
          """)
  void whatHasNone(EventKind kind, String subject, String detail) {
    assertThat(events(kind, text(subject), text(detail))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ODJ_WAITING, 1", "ODJ_APPLIED, 2", "ODJ_TIMED_OUT, 3"})
  void theStateOfTheDomainJoinIsTheFirstProperty(EventKind kind, String state) {
    assertThat(events(kind, "corp.contoso.com", "").getLast().data()).containsExactly(state);
  }

  @Test
  void aHybridRunTellsOfItsDomain() {
    assertThat(WindowsEvents.of(Traces.of(PlayedScript.of("hybrid-technician").end())))
        .extracting(WindowsEvent::id)
        .containsSubsequence(509, 72, 111, 107);
  }

  @Test
  void eventsStandInTheOrderOfTime() {
    assertThat(WindowsEvents.of(Traces.of(PlayedScript.of("esp-timeout").end())))
        .isNotEmpty()
        .isSortedAccordingTo(java.util.Comparator.comparing(WindowsEvent::at));
  }

  private static List<WindowsEvent> events(EventKind kind, String subject, String detail) {
    Traces traces = Traces.of(Rehearsal.bench(Exported.PACKAGES).session().world());
    LoggedEvent event = Happened.at(Duration.ofMinutes(1), kind, subject, detail);
    return WindowsEvents.of(traces, event);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
