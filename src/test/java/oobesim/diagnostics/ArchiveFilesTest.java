// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files there are, and how each of them is written. */
class ArchiveFilesTest {
  private static final String HASH = "DeviceHash_CTO-5CG1234XYZ.csv";

  private final Unzipped sealed = Unzipped.of(Exported.sealed().session().world());

  @Test
  void allFilesStandAtTheRootUnderTheirRealNames() {
    assertThat(sealed.names())
        .containsExactly(
            "MdmDiagReport_RegistryDump.reg",
            "AutopilotDDSZTDFile.json",
            HASH,
            "MDMDiagReport.xml",
            "MDMDiagHtmlReport.html",
            "CertReq_enrollaik_Output.txt",
            "CertUtil_tpminfo_Output.txt",
            "TpmHliInfo_Output.txt",
            "IntuneManagementExtension.log",
            "simulated-events.txt",
            "simulated-events.xml",
            "MdmDiagLogMetadata.json",
            "MdmLogCollectorFootPrint.txt");
  }

  @Test
  void aDeviceThatHasNeverBeenOnHasNeitherProfileNorAgentLog() {
    assertThat(Unzipped.of(Rehearsal.bench().session().world()).names())
        .doesNotContain("AutopilotDDSZTDFile.json", "IntuneManagementExtension.log")
        .contains("MdmDiagReport_RegistryDump.reg", "simulated-events.txt")
        .anyMatch(name -> name.matches("DeviceHash_DESKTOP-[0-9A-Z]{7}\\.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MdmDiagReport_RegistryDump.reg", "AutopilotDDSZTDFile.json", HASH})
  void whatWindowsWritesInUtf16HasItsMark(String name) {
    byte[] bytes = sealed.bytes(name);

    assertThat(bytes).startsWith(0xff, 0xfe);
    assertThat(bytes.length % 2).isZero();
    assertThat(sealed.text(name)).isNotEmpty().doesNotContain("\u0000", "\ufeff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MDMDiagReport.xml",
        "MDMDiagHtmlReport.html",
        "MdmDiagLogMetadata.json",
        "MdmLogCollectorFootPrint.txt",
        "CertReq_enrollaik_Output.txt",
        "IntuneManagementExtension.log",
        "simulated-events.txt",
        "simulated-events.xml"
      })
  void theRestIsUtf8WithoutAMark(String name) {
    byte[] bytes = sealed.bytes(name);

    assertThat(bytes[0]).isBetween((byte) ' ', (byte) '~');
    assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
        .isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MdmDiagReport_RegistryDump.reg",
        HASH,
        "MdmLogCollectorFootPrint.txt",
        "simulated-events.txt",
        "MDMDiagReport.xml"
      })
  void linesEndAsOnWindows(String name) {
    assertThat(sealed.text(name)).endsWith("\r\n");
    assertThat(sealed.text(name).replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void theProfileIsOneLineWithoutAnEnd() {
    assertThat(sealed.text("AutopilotDDSZTDFile.json"))
        .startsWith("{")
        .endsWith("}")
        .doesNotContain("\r", "\n");
  }

  @Test
  void theDumpHasNoHeading() {
    assertThat(sealed.text("MdmDiagReport_RegistryDump.reg")).startsWith("[HKEY_LOCAL_MACHINE\\");
  }

  @Test
  void theHashIsOfTheRightFormAndSaysThatItIsNone() {
    List<String> lines = sealed.text(HASH).lines().toList();
    String[] cells = lines.get(1).split(",", -1);

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isEqualTo("Device Serial Number,Windows Product ID,Hardware Hash");
    assertThat(cells).hasSize(3).startsWith("5CG1234XYZ", "");
    assertThat(cells[2]).startsWith("T0").endsWith("=").hasSizeBetween(3900, 4100);
    assertThat(new String(Base64.getDecoder().decode(cells[2]), StandardCharsets.US_ASCII))
        .startsWith("OA")
        .contains("SIMULATED HARDWARE HASH, NOT OF A REAL DEVICE");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"`AB,12`, AB12", "`A\"B`, AB"})
  void noSerialNumberBreaksTheLine(String serial, String written) {
    Unzipped files = Unzipped.of(Rehearsal.bench("device.serialNumber", serial).session().world());
    String name =
        files.names().stream().filter(it -> it.endsWith(".csv")).findFirst().orElseThrow();

    assertThat(files.text(name).lines().toList().get(1)).startsWith(written + ",,T0");
  }

  /** A reader takes every such file for one of hashes. */
  @Test
  void thereIsOneCommaSeparatedFileOnly() {
    assertThat(sealed.names()).filteredOn(name -> name.endsWith(".csv")).containsExactly(HASH);
  }

  @Test
  void theFootPrintBeginsWithTheMakerAndNamesWhatIsThereAndWhatIsNot() {
    List<String> lines = sealed.text("MdmLogCollectorFootPrint.txt").lines().toList();

    assertThat(lines.getFirst()).contains("OOBE Simulator", "no device");
    assertThat(lines)
        .contains("Collected MdmDiagReport_RegistryDump.reg", "Collected " + HASH)
        .anyMatch(
            line -> line.startsWith("Not written: microsoft-windows-") && line.contains(".evtx"));
  }

  @Test
  void theMetadataListTheFiles() {
    oobesim.document.Json.Obj json = CommunityReport.json(sealed.text("MdmDiagLogMetadata.json"));

    assertThat(CommunityReport.text(json, "Areas")).isEqualTo("Autopilot;TPM");
    assertThat(CommunityReport.text(json, "Comment")).contains("OOBE Simulator");
    assertThat(((oobesim.document.Json.Arr) json.get("Files").orElseThrow()).items()).hasSize(11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preprovisioning-entra           | PT1M | Result: not requested yet
          preprovisioning-entra           | PT2M | Result: certificate enrolled
          preprovisioning-virtual-machine | PT9M | Result: failed
          """)
  void theRequestForAnIdentityKeyFollowsTheAttestation(
      String profile, Duration after, String result) {
    Unzipped files = Unzipped.of(Exported.technician(profile, after).session().world());

    assertThat(files.text("CertReq_enrollaik_Output.txt").lines()).contains(result);
  }

  @ParameterizedTest
  @CsvSource({"2.0, yes", "1.2, no", "none, no"})
  void theChipIsTheDevices(String version, String usable) {
    Unzipped files = Unzipped.of(Rehearsal.bench("device.tpm.version", version).session().world());

    assertThat(files.text("CertUtil_tpminfo_Output.txt").lines())
        .contains("TPM version: " + version, "Endorsement key certificate: " + usable);
  }
}
