// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Markup;
import oobesim.document.XmlText;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;

/** The report on the device's configuration, as XML for tools and as a page for people. */
final class ConfigurationReport {
  static final String XML = "MDMDiagReport.xml";
  static final String HTML = "MDMDiagHtmlReport.html";

  private static final String MANAGED = "MDM Full With AAD";

  private final Traces traces;
  private final World world;
  private final List<String> lines = new ArrayList<>();

  private ConfigurationReport(Traces traces) {
    this.traces = traces;
    this.world = traces.world();
  }

  static String xml(Traces traces) {
    return new ConfigurationReport(traces).xml();
  }

  static String html(Traces traces) {
    return new ConfigurationReport(traces).html();
  }

  private String xml() {
    XmlText xml = XmlText.plain("version=\"1.0\" encoding=\"utf-8\"").line();
    xml.comment(Notice.TEXT).line();
    xml.open("MDMEnterpriseDiagnosticsReport").line();
    xml.element("Version", "1.0").line();
    xml.open("SystemInformation").line();
    xml.element("ReportCreationTime", Stamp.seconds(world.now())).line();
    xml.element("OSVersion", "10.0." + world.around().windows().build()).line();
    xml.element("BuildBranch", "simulated").line();
    xml.close().line();
    xml.open("Enrollments").line();
    if (traces.enrolled()) {
      enrollment(xml);
    }
    return xml.close().line().close().line().toString();
  }

  private void enrollment(XmlText xml) {
    xml.open("Enrollment").line();
    xml.element("EnrollmentId", Invented.enrollment(world)).line();
    xml.element("EnrollmentState", "Enrolled").line();
    xml.element("EnrollmentType", MANAGED).line();
    xml.empty("Poll").line();
    xml.empty("Push").line();
    xml.close().line();
  }

  private String html() {
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    lines.add(element("title", "Management report"));
    lines.add("</head><body>");
    lines.add(element("h1", "Management report"));
    lines.add(element("p", Notice.TEXT));
    device();
    status();
    lines.add("</body></html>");
    return Encoded.lines(lines);
  }

  private void device() {
    table("Device");
    row("Computer", Invented.computer(world));
    row("Serial number", world.around().device().serialNumber());
    row("Windows", world.around().windows().edition() + " " + world.around().windows().build());
    row("Organization", world.around().tenant().name());
    row("Deployment profile", traces.profile().map(DeploymentProfile::displayName).orElse("None"));
    row("Enrolled", traces.enrolled() ? "Yes" : "No");
    row("Last error", world.state().failure().map(Failure::code).orElse(""));
    lines.add("</table>");
  }

  private void status() {
    for (PhaseProgress phase : EspStanding.of(traces)) {
      table(CategoryStatus.name(phase.phase()) + ": " + StepText.status(phase.status()));
      for (TaskProgress row : phase.tasks()) {
        row(StepText.label(row.task()), StepText.standing(row));
      }
      lines.add("</table>");
    }
  }

  private void table(String heading) {
    lines.add(element("h2", heading));
    lines.add("<table>");
  }

  private void row(String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> lines.add("<tr>" + element("th", name) + element("td", text) + "</tr>"));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Markup.escaped(text) + "</" + name + ">";
  }
}
