// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    lines.add("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    lines.add("<!-- " + Notice.TEXT + " -->");
    lines.add("<MDMEnterpriseDiagnosticsReport>");
    lines.add(Markup.element("Version", "1.0"));
    lines.add("<SystemInformation>");
    lines.add(Markup.element("ReportCreationTime", Stamp.seconds(world.now())));
    lines.add(Markup.element("OSVersion", "10.0." + world.around().windows().build()));
    lines.add(Markup.element("BuildBranch", "simulated"));
    lines.add("</SystemInformation>");
    lines.add("<Enrollments>");
    if (traces.enrolled()) {
      enrollment();
    }
    lines.add("</Enrollments>");
    lines.add("</MDMEnterpriseDiagnosticsReport>");
    return Encoded.lines(lines);
  }

  private void enrollment() {
    lines.add("<Enrollment>");
    lines.add(Markup.element("EnrollmentId", Invented.enrollment(world)));
    lines.add(Markup.element("EnrollmentState", "Enrolled"));
    lines.add(Markup.element("EnrollmentType", MANAGED));
    lines.add("<Poll/>");
    lines.add("<Push/>");
    lines.add("</Enrollment>");
  }

  private String html() {
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    lines.add(Markup.element("title", "Management report"));
    lines.add("</head><body>");
    lines.add(Markup.element("h1", "Management report"));
    lines.add(Markup.element("p", Notice.TEXT));
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
    lines.add(Markup.element("h2", heading));
    lines.add("<table>");
  }

  private void row(String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text ->
                lines.add(
                    "<tr>" + Markup.element("th", name) + Markup.element("td", text) + "</tr>"));
  }
}
