// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.provisioning.event.LoggedEvent;

/**
 * What happened, as text and as XML: the logs of Windows themselves are binary and are not written.
 * There is no list of events as CSV, because readers take every CSV for one of hardware hashes.
 */
final class EventFiles {
  static final String TEXT = "simulated-events.txt";
  static final String XML = "simulated-events.xml";

  private static final String SCHEMA = "http://schemas.microsoft.com/win/2004/08/events/event";

  private EventFiles() {}

  /** Everything that happened, with the events of Windows that stand for it. */
  static String text(Traces traces) {
    List<String> lines = new ArrayList<>();
    lines.add(Notice.TEXT);
    lines.add("");
    lines.add(String.join("\t", "Time", "Event", "Subject", "Detail", "Windows event"));
    for (LoggedEvent event : traces.events()) {
      String numbers =
          WindowsEvents.of(traces, event).stream()
              .map(it -> it.channel().channel() + " " + it.id())
              .collect(Collectors.joining("; "));
      lines.add(
          String.join(
              "\t",
              Stamp.snapshot(event.at()),
              event.kind().id(),
              cell(event.subject().word()),
              cell(event.detail().word()),
              numbers));
    }
    return Encoded.lines(lines);
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\v]", " ");
  }

  /** The events of Windows in the form in which its viewer exports them. */
  static String xml(Traces traces) {
    List<String> lines = new ArrayList<>();
    lines.add("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
    lines.add("<!-- " + Notice.TEXT + " -->");
    lines.add("<Events>");
    WindowsEvents.of(traces).forEach(event -> add(lines, event, Invented.computer(traces.world())));
    lines.add("</Events>");
    return Encoded.lines(lines);
  }

  private static void add(List<String> lines, WindowsEvent event, String computer) {
    lines.add("<Event xmlns=\"" + SCHEMA + "\"><System>");
    lines.add("<Provider Name=\"" + event.channel().provider() + "\"/>");
    lines.add(Markup.element("EventID", Integer.toString(event.id())));
    lines.add(Markup.element("Level", Integer.toString(event.level())));
    lines.add("<TimeCreated SystemTime=\"" + Stamp.snapshot(event.at()) + "\"/>");
    lines.add(Markup.element("Channel", event.channel().channel()));
    lines.add(Markup.element("Computer", computer));
    lines.add("</System><EventData>");
    event.data().forEach(data -> lines.add(Markup.element("Data", data)));
    lines.add("</EventData><RenderingInfo Culture=\"en-US\">");
    lines.add(Markup.element("Message", event.message()));
    lines.add("</RenderingInfo></Event>");
  }
}
