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
import oobesim.provisioning.event.LoggedEvent;

/** The management extension's log on its apps, in the form that log viewers colour. */
final class AgentLog {
  static final String NAME = "IntuneManagementExtension.log";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'time=\"'HH:mm:ss.SSS'0000\" date=\"'M-d-uuuu'\"'", Locale.ROOT);
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
      case APP_BEGUN -> add(lines, traces, event, INFORMATION, "installation begun");
      case APP_INSTALLED -> add(lines, traces, event, INFORMATION, "installed and detected");
      case APP_FAILED -> add(lines, traces, event, ERROR, "failed " + event.detail().word());
      default -> {}
    }
  }

  private static void add(
      List<String> lines, Traces traces, LoggedEvent event, int type, String what) {
    App app = traces.app(event.subject().word());
    if (TrackedList.of(app) == TrackedList.SIDECAR) {
      String id = new TrackedApp(app, TrackedState.NOT_INSTALLED, "").version();
      lines.add(line(event.at(), type, "[Win32App] " + app.name() + " (" + id + "): " + what));
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
