// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.support.English;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in which a profile stands, files that say the same in another way, and their bombs. */
class CarriersTest {
  private static final String PROFILE =
      "{\"CloudAssignedTenantId\":\"11111111-2222-4333-8444-555555555555\","
          + "\"CloudAssignedTenantDomain\":\"contoso.com\",\"CloudAssignedOobeConfig\":1310}";
  private static final String RECEIVED =
      PROFILE.replace("}", ",\"PolicyDownloadDate\":\"2026-01-01T00:00:00Z\"}");

  static Stream<Arguments> carriers() {
    String escaped = RECEIVED.replace("\"", "\\\"");
    byte[] bytes = RECEIVED.getBytes(StandardCharsets.UTF_8);
    String lines = RECEIVED.replace(",", ",\n");
    return Stream.of(
        Arguments.of("here-string", "$j = @'\n" + PROFILE + "\n'@\n", 2),
        Arguments.of("here-string with variables", "$j = @\"\n" + PROFILE + "\n\"@\n", 2),
        Arguments.of("string in one line", "Set-Content x '" + PROFILE + "'\n", 1),
        Arguments.of("here-document", "#!/bin/bash\ncat > x <<EOF\n" + PROFILE + "\nEOF\n", 3),
        Arguments.of("notes", "# How\n\n```json\n" + PROFILE + "\n```\n", 4),
        Arguments.of("an answer to a letter", "Hi\n\n> " + lines.replace("\n", "\n> ") + "\n", 3),
        Arguments.of(
            "an answer to an answer", ">> " + lines.replace("\n", "\n >> ") + "\nYours", 1),
        Arguments.of(
            "a letter in quoted-printable",
            "From: a@contoso.com\nContent-Transfer-Encoding: quoted-printable\n\n"
                + RECEIVED.replace("=", "=3D").replace("contoso", "con=\ntoso")
                + "\n",
            4),
        Arguments.of(
            "a letter in Base64, with words behind it",
            "Subject: profile\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes).replace("=", "")
                + "\n\nYours",
            4),
        Arguments.of(
            "a script in a task sequence",
            "<sequence>\n<variable>"
                + Base64.getEncoder()
                    .encodeToString(("$j = @'\n" + lines + "\n'@").getBytes(UTF_16))
                + "</variable>\n</sequence>",
            2),
        Arguments.of(
            "a page with coloured JSON",
            "<html>\n<span>"
                + lines.replace("\":", "\"</span><b class='x'>:</b><span class=\"hljs\">")
                + "</span></html>",
            2),
        Arguments.of("a log", "[2026-01-01 10:00:00] answer:\n[INFO] " + RECEIVED + "\n", 2),
        Arguments.of(
            "registry file",
            "Windows Registry Editor Version 5.00\n\n[HKEY_X]\n\"PolicyJsonCache\"=\""
                + escaped
                + "\"\n",
            4),
        Arguments.of(
            "reg query",
            "\nHKEY_LOCAL_MACHINE\\X\n    PolicyJsonCache    REG_SZ    " + RECEIVED + "\n",
            3),
        Arguments.of(
            "broken by the console",
            "PolicyJsonCache : "
                + RECEIVED.substring(0, 60)
                + "\n                  "
                + RECEIVED.substring(60)
                + "\nPSPath : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\X\n",
            1),
        Arguments.of(
            "XML",
            "<?xml version=\"1.0\"?>\n<MDMEnterpriseDiagnosticsReport>\n"
                + RECEIVED.replace("\"", "&quot;")
                + "</MDMEnterpriseDiagnosticsReport>",
            3),
        Arguments.of(
            "column of a list",
            "Name,Value,Date\nCache,\"" + RECEIVED.replace("\"", "\"\"") + "\",1\n",
            2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("carriers")
  void theProfileInsideIsReadWithItsLine(String kind, String text, int line) {
    AdminFile file = open(text, "");

    assertThat(file.parts()).extracting(Part::usable).containsExactly(true);
    assertThat(file.parts().getFirst().body().position().line()).isEqualTo(line);
    assertThat(file.findings()).extracting(Finding::code).containsExactly("taken-from");
  }

  /** Words with a colon begin many texts; none of them is called YAML for it. */
  @ParameterizedTest
  @CsvSource({"'# Profile\n\nOurs:\n\n'", "'Request URL: https://x\nStatus: 200\n\n'", "'body = '"})
  void whatBeginsLikeSomethingElseIsATextWithAProfileInIt(String start) {
    AdminFile file = open(start.translateEscapes() + PROFILE + "\n", "");

    assertThat(file.parts()).extracting(Part::usable).containsExactly(true);
    assertThat(English.message(file.findings().getFirst())).contains("a text file");
  }

  /** A command's prompt, or what it warns of, came into the same file. */
  @ParameterizedTest
  @ValueSource(
      strings = {"WARNING: Breaking changes\n", "PS C:\\Users\\me>\n", "PS>", "VERBOSE: done\n\n"})
  void whatACommandPrintedBehindItsJsonIsPassedBy(String end) {
    AdminFile file = open(PROFILE + "\n" + end, "profile.json");

    assertThat(file.parts()).extracting(Part::usable).containsExactly(true);
    assertThat(English.message(file.findings().getFirst()))
        .contains("what a PowerShell command printed");
    assertThat(open(PROFILE + "}\n" + end, "profile.json").findings())
        .extracting(Finding::code)
        .contains("malformed-json");
  }

  /** Half a byte, words, and a great deal of it. */
  @ParameterizedTest
  @CsvSource({
    "'eyJDbG91ZEFzc2lnbmVkVGVuYW50SWQiOiIxMTExMTExMS0yMjIyLTQzMzMtODQ0NC0'",
    "AAAA",
    "QUJD"
  })
  void otherBase64IsPassedBy(String digits) {
    String text = "Dear reader,\n" + (digits.repeat(40) + "\n").repeat(2_000) + "Yours";

    AdminFile file =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> open(text, ""));

    assertThat(file.parts()).isEmpty();
  }

  @Test
  void yamlOfIntuneCdIsReadWithItsLines() {
    AdminFile file =
        open(
            "'@odata.type': '#microsoft.graph.azureADWindowsAutopilotDeploymentProfile'\n"
                + "displayName: Desks\noutOfBoxExperienceSettings:\n  hideEULA: true\n",
            "x.yaml");

    assertThat(file.parts()).extracting(Part::shape).containsExactly(JsonShape.GRAPH_PROFILE);
    assertThat(file.parts().getFirst().object().members().get("displayName").position().line())
        .isEqualTo(2);
  }

  @Test
  void aTemplateOfCippIsOpenedLikeOtherWrappers() {
    String inner = "{\\\"showInstallationProgress\\\":true}";
    String template = "{\"GUID\":\"1\",\"Type\":\"x\",\"RAWJson\":\"" + inner + "\"}";
    String table =
        "{\"PartitionKey\":\"T\",\"JSON\":\""
            + template.replace("\\", "\\\\").replace("\"", "\\\"")
            + "\"}";

    assertThat(open(template, "").parts())
        .extracting(Part::shape)
        .containsExactly(JsonShape.STATUS_PAGE);
    assertThat(open(table, "").parts())
        .extracting(Part::shape)
        .containsExactly(JsonShape.STATUS_PAGE);
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        Arguments.of("\u001f\u008b\b\0\0", "a file compressed by gzip"),
        Arguments.of("MSWIM\0\0\0rest", "an image of Windows or a provisioning package (WIM)"),
        Arguments.of("ElfFile\0rest", "an event log of Windows"),
        Arguments.of("\u0089PNG\r\n\u001a\nrest", "a picture (PNG)"),
        Arguments.of("%PDF-1.7\nrest", "a PDF document"),
        Arguments.of("PK\u0003\u0004rest", "a ZIP archive"),
        Arguments.of("MSCF\0\0\0\0rest", "a cabinet file"),
        Arguments.of("7z\u00bc\u00af'\u001crest", "a 7-Zip archive"),
        Arguments.of("regf\0\0\0\0", "a hive of the registry"),
        Arguments.of("\1\2" + "\0\5".repeat(40), "a file without text"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("binaries")
  void whatIsNoTextIsKnownByItsFirstBytes(String bytes, String name) {
    AdminFile file = Opening.of(bytes.getBytes(StandardCharsets.ISO_8859_1), "profile.json");

    assertThat(English.say(file.whatItIs())).startsWith(name);
    assertThat(file.findings()).extracting(Finding::code).containsExactly("not-json");
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(
            "id          : 1\ndisplayName : x\n",
            "what a PowerShell command printed",
            "ConvertTo-Json"),
        Arguments.of(
            "Seriennummer;Hersteller;Modell\n1;2;3\n",
            "a device list that the portal exported (CSV)",
            "registration.importFile"),
        Arguments.of(
            "\"Num\u00e9ro de s\u00e9rie\",\"Fabricant\"\n",
            "a device list that the portal exported (CSV)",
            "registration.importFile"),
        Arguments.of(
            "Device Serial Number,Windows Product ID,Hardware Hash\n",
            "a device list (CSV)",
            "registration.importFile"),
        Arguments.of(
            "$p = @{\n CloudAssignedTenantId = 'x'\n}\n",
            "a PowerShell script with the settings in its own words",
            "ConvertTo-Json"),
        Arguments.of(
            "Configuration X {\n Import-DscResource -ModuleName Microsoft365DSC\n}",
            "a Microsoft365DSC configuration",
            "export"),
        Arguments.of("resource \"a\" \"b\" {\n}\n", "a Terraform file", "export"),
        Arguments.of(
            "<MDMEnterpriseDiagnosticsReport/>",
            "an MDM diagnostics report",
            "AutopilotDDSZTDFile.json"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("others")
  void whatCannotBeUsedIsNamedWithWhatToDoInstead(String text, String name, String instead) {
    AdminFile file = open(text, "");

    assertThat(English.say(file.whatItIs())).isEqualTo(name);
    assertThat(English.hint(file.findings().getFirst())).contains(instead);
  }

  static Stream<byte[]> bombs() {
    StringBuilder aliases = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'm'; c++) {
      aliases.append(c).append(": &").append(c).append(" [");
      aliases.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
    }
    return Stream.of(
        Zips.of("a.json", new byte[60_000_000], "b.json", new byte[60_000_000]),
        aliases.toString().getBytes(StandardCharsets.UTF_8),
        "k: [1, 2, 3]\n".repeat(400_000).getBytes(StandardCharsets.UTF_8),
        ("a: " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
        ("$x\n" + "{\"a\":".repeat(200_000)).getBytes(StandardCharsets.UTF_8),
        ("$x = 1\n" + "{\"a\":x}".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsPutDown(byte[] bomb) {
    AdminFile file =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Opening.of(bomb, "profile"));

    assertThat(file.documents()).isEmpty();
    assertThat(file.findings()).isNotEmpty();
  }

  private static AdminFile open(String text, String name) {
    return Opening.of(text.getBytes(StandardCharsets.UTF_8), name);
  }
}
