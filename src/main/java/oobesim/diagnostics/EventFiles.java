// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.document.XmlText;
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
    return text.replace('\t', ' ');
  }

  /** The events of Windows in the form in which its viewer exports them. */
  static String xml(Traces traces) {
    XmlText xml = XmlText.plain("version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"").line();
    xml.comment(Notice.TEXT).line();
    xml.open("Events").line();
    WindowsEvents.of(traces).forEach(event -> add(xml, event, Invented.computer(traces.world())));
    return xml.close().line().toString();
  }

  private static void add(XmlText xml, WindowsEvent event, String computer) {
    xml.open("Event").attribute("xmlns", SCHEMA).open("System").line();
    xml.empty("Provider").attribute("Name", event.channel().provider()).line();
    xml.element("EventID", Integer.toString(event.id())).line();
    xml.element("Level", Integer.toString(event.level())).line();
    xml.empty("TimeCreated").attribute("SystemTime", Stamp.snapshot(event.at())).line();
    xml.element("Channel", event.channel().channel()).line();
    xml.element("Computer", computer).line();
    xml.close().open("EventData").line();
    event.data().forEach(data -> xml.element("Data", data).line());
    xml.close().open("RenderingInfo").attribute("Culture", "en-US").line();
    xml.element("Message", event.message()).line();
    xml.close().close().line();
  }
}
