// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import oobesim.document.Markup;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What happened, as text, as XML and as the agent's log. */
class EventFilesTest {
  private final Unzipped failed =
      Unzipped.of(
          Exported.technician("preprovisioning-app-not-detected", Duration.ZERO)
              .reaches("preprov-failure")
              .session()
              .world());

  @Test
  void theTextHasALineForEverythingThatHappened() {
    List<String> lines = failed.text("simulated-events.txt").lines().toList();

    assertThat(lines.getFirst()).contains("OOBE Simulator");
    assertThat(lines.get(2)).isEqualTo("Time\tEvent\tSubject\tDetail\tWindows event");
    assertThat(lines.subList(3, lines.size()))
        .allMatch(line -> line.matches("2026-03-03T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z(\t[^\t]*){4}"))
        .anyMatch(line -> line.contains("\tapp-failed\tContoso VPN\t0x87D1041C\t"))
        .anyMatch(line -> line.contains("\tmdm-enrolled\tcontoso.com\t\t") && line.endsWith(" 72"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"simulated-events.xml", "MDMDiagReport.xml"})
  void theXmlIsWellFormed(String name) throws Exception {
    assertThat(parsed(failed, name).getDocumentElement()).isNotNull();
  }

  @Test
  void theEventsAreInTheFormOfTheViewersExport() throws Exception {
    Document xml = parsed(failed, "simulated-events.xml");

    assertThat(texts(xml, "EventID")).contains("160", "161", "509", "72");
    assertThat(texts(xml, "Computer")).containsOnly("CTO-5CG1234XYZ");
    assertThat(texts(xml, "Channel"))
        .contains("Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin");
    assertThat(texts(xml, "Level")).contains("4");
  }

  @Test
  void whatPeopleWriteIntoAProfileBreaksNoXml() throws Exception {
    Rehearsal run =
        Rehearsal.bench("tenant.name", "A & B <i>\"C\"</i>", "device.serialNumber", "<&>\"'");
    Unzipped files = Unzipped.of(run.session().world());

    assertThat(parsed(files, "MDMDiagReport.xml")).isNotNull();
    assertThat(files.text("MDMDiagHtmlReport.html"))
        .contains("A &amp; B &lt;i&gt;&quot;C&quot;&lt;/i&gt;")
        .doesNotContain("<i>");
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void anyNameOfAnAppIsReadAgain(String text) throws Exception {
    Unzipped files =
        Unzipped.of(
            Exported.technician(
                    Duration.ZERO,
                    "tenant.name",
                    "a" + text,
                    "workload.apps.0.name",
                    "a" + text,
                    "workload.apps.0.detected",
                    "false")
                .reaches("preprov-failure")
                .session()
                .world());

    assertThat(parsed(files, "MDMDiagReport.xml")).isNotNull();
    assertThat(texts(parsed(files, "simulated-events.xml"), "Message")).isNotEmpty();
    assertThat(files.text("MDMDiagHtmlReport.html")).contains(Markup.escaped("a" + text));
  }

  @Test
  void theReportKnowsTheEnrolment() throws Exception {
    Document xml = parsed(failed, "MDMDiagReport.xml");

    assertThat(xml.getDocumentElement().getTagName()).isEqualTo("MDMEnterpriseDiagnosticsReport");
    assertThat(texts(xml, "EnrollmentId")).singleElement().asString().startsWith("FADE");
    assertThat(texts(xml, "OSVersion")).containsExactly("10.0.26200");
    assertThat(
            texts(
                parsed(Unzipped.of(Rehearsal.bench().session().world()), "MDMDiagReport.xml"),
                "EnrollmentId"))
        .isEmpty();
  }

  @Test
  void thePageForPeopleSaysHowFarItCame() {
    assertThat(failed.text("MDMDiagHtmlReport.html"))
        .contains("DeviceSetup: Error", "<th>Apps</th><td>0x87D1041C</td>", "OOBE Simulator");
  }

  @Test
  void theAgentsLogHasTheFormThatViewersColour() {
    List<String> lines = failed.text("IntuneManagementExtension.log").lines().toList();

    assertThat(lines)
        .hasSizeGreaterThan(2)
        .allMatch(
            line ->
                line.matches(
                    "<!\\[LOG\\[.+]LOG]!><time=\"\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\" date=\"3-3-2026\""
                        + " component=\"IntuneManagementExtension\" context=\"\""
                        + " type=\"[13]\" thread=\"1\" file=\"\">"));
    assertThat(lines.getFirst()).contains("OOBE Simulator");
    assertThat(lines).anyMatch(line -> line.contains("Company Portal") && line.contains("09:09"));
  }

  @Test
  void aFailureOfTheAgentsAppIsAnErrorInItsLog() {
    Unzipped files =
        Unzipped.of(
            Exported.technician(Duration.ZERO, "workload.apps.0.detected", "false")
                .reaches("preprov-failure")
                .session()
                .world());

    assertThat(files.text("IntuneManagementExtension.log").lines())
        .anyMatch(line -> line.contains("failed 0x87D1041C") && line.contains("type=\"3\""));
  }

  private static Document parsed(Unzipped files, String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(files.bytes(name)));
  }

  private static List<String> texts(Document xml, String tag) {
    NodeList nodes = xml.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
