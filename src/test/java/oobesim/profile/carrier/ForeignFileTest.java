// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import oobesim.document.Finding;
import oobesim.document.JsonText;
import oobesim.document.TextFile;
import oobesim.document.TextFile.Encoding;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.FileFacts;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFileTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "Device Serial Number,Windows Product ID,Hardware Hash|1,,T0;a device list (CSV)",
        "\"Device Serial Number\",\"Windows Product ID\"|1,2;a device list (CSV)",
        "Contoso,Book 14,5CG1234XYZ;a device list (CSV)",
        "Application,Status,Version|Company Portal,Available,1;a list of something else (CSV)",
        "Device name,Managed by|PC-1,Intune;a device list that the portal exported (CSV)",
        "#TYPE System.Object|\"displayName\"|\"Lab\";what a PowerShell command printed",
        "\"@odata.type\",\"locale\"|\"x\",\"y\";what a PowerShell command printed",
        "displayName,language,enableWhiteGlove|Lab,os-default,True;what a PowerShell command"
            + " printed",
        "\"displayName\",\"showInstallationProgress\"|\"Lab\",\"True\";what a PowerShell command"
            + " printed",
        "<Objects><Object Type=\"x\"/></Objects>;what a PowerShell command printed",
        "AUTOPILOT DIAGNOSTICS||TenantDomain: contoso.com;what a tool of diagnostics printed",
        "<![LOG[[Win32App] start]LOG]!><time=1>;a log of the device's agent",
        "<?xml version=\"1.0\"?><a/>;XML",
        "<Objs Version=\"1.1.0.1\" xmlns=\"x\"><S>a</S></Objs>;what Export-Clixml wrote",
        "<unattend xmlns=\"x\"/>;an answer file of Windows Setup (XML)",
        "<#|.SYNOPSIS|#>;a PowerShell script",
        "#Requires -Version 5.1;a PowerShell script",
        "param([string]$Name);a PowerShell script",
        "$profiles = 1;a PowerShell script",
        "function Get-Thing {;a PowerShell script",
        "Connect-MgGraph -Scopes x;a PowerShell script",
        "Configuration Autopilot|{|};a PowerShell script",
        "resource \"a\" \"b\" {|  locale = \"x\"|};a Terraform file",
        "provider \"azurerm\" {|};a Terraform file",
        "---|displayName: x;a YAML file",
        "displayName: x|locale: y;a YAML file",
        "'@odata.type': x;a YAML file",
        "Windows Registry Editor Version 5.00;a registry export",
        "version https://git-lfs.github.com/spec/v1|size 12;a pointer of Git LFS, not the file"
            + " itself",
        "[Settings]|Name=Kiosk;a file of settings (INI or TOML)",
        "# by hand|[profile]|# here|name = 'Kiosk';a file of settings (INI or TOML)",
        "<<<<<<< HEAD|{}|=======|{}|>>>>>>> b;a file with the marks of a merge that nobody"
            + " finished",
        "{|<<<<<<< a|\"x\":1|=======|\"x\":2|>>>>>>> b|};a file with the marks of a merge that"
            + " nobody finished",
        "import requests|import os;the source of a program",
        "from azure.identity import DefaultAzureCredential;the source of a program",
        "#!/usr/bin/env python3|print('x');the source of a program",
        "import * as pulumi from '@pulumi/pulumi';the source of a program",
        "const profile = {|  outOfBoxExperienceSetting: {}|};the source of a program",
        "/// Autopilot|pub fn main() {}|;the source of a program",
        "package contoso|public class A {}|;the source of a program",
        "#include <windows.h>|int main() {}|;the source of a program",
        "<?php|$x = 1|;the source of a program",
        "5CG1234XYZ|5CG1234XYA;a text file",
        "namespace Contoso.Autopilot|{|};the source of a program",
        "package main|import \"fmt\";the source of a program",
        "param location string|var name = 'x'|module m './m.bicep' = {;a Bicep file",
        "# made by hand|terraform {|  required_version = \">= 1\"|};a Terraform file",
        "<FirstExperience><oobe/></FirstExperience>;a maker's settings of the first run (OOBE.xml)",
        "<Events><Event xmlns=\"x\"/></Events>;events of Windows (XML)",
        "Enrollment date,Enrollment method,Serial number|1,2,3;a report of deployments (CSV)",
        "network:|  version: 2|  ethernets:|    e0:|      dhcp4: true;a YAML file",
        "# Read me;a text file",
        "Hello there;a text file"
      })
  void aFileThatIsNotJsonIsCalledByItsName(String text, String name) {
    AdminFile file = open(text.replace('|', '\n'), "");

    assertThat(English.say(file.whatItIs())).isEqualTo(name);
    assertThat(file.findings().getFirst().code()).isEqualTo("not-json");
    assertThat(English.message(file.findings().getFirst())).contains(name);
  }

  @Test
  void aKustoQueryIsCalledByItsName() {
    String query = "IntuneDevices\n| where OS == \"Windows\"\n| summarize count()\n";
    assertThat(English.say(open(query, "").whatItIs())).isEqualTo("a Kusto query");
  }

  @Test
  void theStateOfADeviceAsAToolPrintsItIsNoProfile() {
    String printed = "+------+\n| Device State     |\n+------+\n AzureAdJoined : YES\n";
    assertThat(English.say(open(printed, "").whatItIs()))
        .isEqualTo("what a tool of diagnostics printed");
  }

  @ParameterizedTest
  @CsvSource({
    "devices.CSV, a device list (CSV)",
    "export.psm1, a PowerShell script",
    "values.psd1, a data file of PowerShell",
    "unattend.xml, XML",
    "main.tf, a Terraform file",
    "values.yml, a YAML file",
    "keys.reg, a registry export"
  })
  void theEndingOfTheNameHelps(String name, String expected) {
    assertThat(English.say(open("{ whatever", name).whatItIs())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// exported by hand\n{}",
        "/* of\n * Intune */ // twice\n\t{}",
        "/**/[{}]",
        "/* a * b / c **/{\"displayName\": \"x\",}"
      })
  void commentsInFrontOfJsonMakeNoOtherFileOfIt(String text) {
    assertThat(open(text, "profile.json").findings())
        .noneMatch(finding -> finding.code().equals("not-json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n"})
  void aProfileInBase64IsRead(String end) {
    String profile = "{\"CloudAssignedTenantDomain\":\"contoso.com\",\"Version\":2049}";
    String text =
        Base64.getMimeEncoder().encodeToString(profile.getBytes(StandardCharsets.UTF_8)) + end;
    AdminFile file = open(text, "profile.txt");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("taken-from");
    assertThat(JsonText.write(file.documents().getFirst())).isEqualTo(profile);
  }

  @Test
  void neitherSideOfAMergeIsTaken() {
    String side = "{\"CloudAssignedTenantDomain\":\"contoso.com\",\"Version\":2049}\n";
    String text = "<<<<<<< HEAD\n" + side + "=======\n" + side + ">>>>>>> main\n";
    assertThat(open(text, "profile.json").documents()).isEmpty();
  }

  @Test
  void utf32IsCalledByItsName() {
    byte[] bytes = "\ufeff{\"a\": 1}".getBytes(Charset.forName("UTF-32LE"));
    assertThat(FirstBytes.of(bytes)).contains(FirstBytes.UTF_32);
    assertThat(English.say(FirstBytes.UTF_32.sentence())).isEqualTo("text in UTF-32");
  }

  @Test
  void anArrayOfOneWordIsNoFileOfSettings() {
    assertThat(English.say(open("[ true ]\n, \"a=b\"", "").whatItIs())).isEqualTo("broken JSON");
  }

  @Test
  void aCommentThatNeverEndsIsNoJson() {
    assertThat(open("/* never".repeat(3_000), "profile.json").findings())
        .anyMatch(finding -> finding.code().matches("not-json|malformed-json"));
  }

  @Test
  void utf16WithoutAMarkIsNoFileWithoutText() {
    byte[] bytes = "{\"displayName\": \"x\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(FirstBytes.isUnknownBinary(bytes, TextFile.decode(bytes).encoding())).isFalse();
    assertThat(FirstBytes.isUnknownBinary(new byte[64], TextFile.Encoding.ASCII)).isTrue();
  }

  @Test
  void jsonIsJsonWhateverTheFileIsCalled() {
    assertThat(open("{}", "profile.txt").findings()).isEmpty();
    assertThat(open("{}", "profile.yaml").findings()).isEmpty();
  }

  @Test
  void whatBeginsLikeJsonIsBrokenJson() {
    assertThat(English.say(open("{ \"a\": ", "").whatItIs())).isEqualTo("broken JSON");
    assertThat(English.say(open("[1, 2", "").whatItIs())).isEqualTo("broken JSON");
  }

  @Test
  void aDeviceListInUtf16IsKnownToo() {
    byte[] bytes = "\ufeffDevice Serial Number,X\r\n1,2\r\n".getBytes(StandardCharsets.UTF_16LE);

    TextFile text = TextFile.decode(bytes);

    assertThat(text.encoding()).isEqualTo(Encoding.UTF_16LE);
    assertThat(English.say(open(text.text(), "").whatItIs())).isEqualTo("a device list (CSV)");
  }

  @Test
  void aVeryLongListOfCommentsDoesNotExhaustTheStack() {
    assertThat(open("# comment\n".repeat(200_000), "").findings()).hasSize(1);
  }

  private static AdminFile open(String text, String name) {
    return Opening.of(text, new FileFacts(name, Encoding.ASCII));
  }
}
