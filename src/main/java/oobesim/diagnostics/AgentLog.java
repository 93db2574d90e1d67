// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.RunCalendar;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.LoggedEvent;

/** The management extension's log on its apps, in the form that log viewers colour. */
final class AgentLog {
  static final String NAME = "IntuneManagementExtension.log";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'time=\"'HH:mm:ss.SSS'0000\" date=\"'M-d-uuuu'\"'", Locale.ROOT);
  private static final String OF_APP = "[Win32App] %s (%s): %s";

  /** Documented for apps that are not detected once the agent's certificate has run out. */
  private static final String OF_DETECTION =
      "[Win32App][DetectionActionHandler] Detection for policy with id: %2$s resulted in action"
          + " status: Failed and detection state: %3$s.";

  private static final int INFORMATION = 1;
  private static final int ERROR = 3;

  private AgentLog() {}

  /** Empty if the agent has never installed anything. */
  static Optional<ArchiveEntry> of(Traces traces) {
    List<String> lines = new ArrayList<>();
    traces.events().forEach(event -> add(lines, traces, event));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    lines.addFirst(line(traces.events().getFirst().at(), INFORMATION, Notice.TEXT));
    return Optional.of(new ArchiveEntry(NAME, Encoded.utf8(Encoded.lines(lines))));
  }

  private static void add(List<String> lines, Traces traces, LoggedEvent event) {
    switch (event.kind()) {
      case APP_BEGUN -> add(lines, traces, event, INFORMATION, OF_APP, "installation begun");
      case APP_INSTALLED ->
          add(lines, traces, event, INFORMATION, OF_APP, "installed and detected");
      case APP_FAILED -> failed(lines, traces, event);
      default -> {}
    }
  }

  private static void failed(List<String> lines, Traces traces, LoggedEvent event) {
    String word = event.detail().word();
    if (event.detail() instanceof Detail.Detection) {
      add(lines, traces, event, ERROR, OF_DETECTION, word);
    } else {
      add(lines, traces, event, ERROR, OF_APP, "failed " + word);
    }
  }

  private static void add(
      List<String> lines, Traces traces, LoggedEvent event, int type, String form, String what) {
    App app = traces.app(event.subject().word());
    if (TrackedList.of(app) == TrackedList.SIDECAR) {
      String id = new TrackedApp(app, TrackedState.NOT_INSTALLED, "").version();
      lines.add(line(event.at(), type, String.format(Locale.ROOT, form, app.name(), id, what)));
    }
  }

  private static String line(Duration at, int type, String message) {
    String text = message.replaceAll("\\](?=LOG\\])", "");
    String form =
        "<![LOG[%s]LOG]!><%s component=\"IntuneManagementExtension\" context=\"\""
            .concat(" type=\"%d\" thread=\"1\" file=\"\">");
    return String.format(Locale.ROOT, form, text, TIME.format(RunCalendar.at(at)), type);
  }
}
