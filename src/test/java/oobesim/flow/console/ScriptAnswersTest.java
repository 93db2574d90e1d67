// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.Prompt;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptAnswersTest {
  private static final String REPORT = "Get-AutopilotDiagnosticsCommunity";
  private static final String[] READY = {
    "powershell", "Set-ExecutionPolicy Bypass -Scope Process -Force", "Install-Script " + REPORT
  };

  @Test
  void aScriptIsThereOnlyOnceItIsInstalledAndAllowed() {
    Prompt shell = Prompt.in(Worlds.fresh()).enters("powershell");
    assertThat(shell.answer(REPORT))
        .containsExactly("'" + REPORT + "' is not recognized as a command.");
    Prompt installed = shell.enters("Install-Script -Name " + REPORT + " -Force");
    assertThat(installed.answer(REPORT))
        .containsExactly(
            REPORT
                + " cannot run: scripts are not allowed in this window. See Set-ExecutionPolicy.");
    Prompt allowed = installed.enters("Set-ExecutionPolicy RemoteSigned -Scope Process");
    assertThat(allowed.answer(REPORT)).contains("AUTOPILOT DIAGNOSTICS");
    assertThat(allowed.enters("Set-ExecutionPolicy Restricted").answer(REPORT))
        .singleElement()
        .asString()
        .contains("cannot run");
    assertThat(allowed.answer("Get-AutopilotDiagnostics")).singleElement().asString().contains("'");
  }

  @Test
  void anAllowanceIsOfOneShellAndAScriptOfTheDevice() {
    Prompt outside = Prompt.in(Worlds.fresh()).enters(READY).enters("exit", "powershell");
    assertThat(outside.answer(REPORT)).singleElement().asString().contains("cannot run");
    Prompt bypassed = outside.enters("exit", "powershell -ExecutionPolicy Bypass -NoProfile");
    assertThat(bypassed.answer(REPORT)).contains("AUTOPILOT DIAGNOSTICS");
    assertThat(outside.enters("exit").answer("powershell -ep bypass -c " + REPORT))
        .contains("AUTOPILOT DIAGNOSTICS");
  }

  @Test
  void withoutInternetNothingIsInstalled() {
    Prompt shell = Prompt.in(Worlds.fresh().withoutInternet()).enters("powershell");
    assertThat(shell.answer("Install-Script " + REPORT))
        .containsExactly("The PowerShell Gallery does not answer.");
    assertThat(shell.enters("Install-Script " + REPORT).world().console().scripts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Install-Script                    | Usage: Install-Script",
        "Install-Script Get-Nonsense       | The PowerShell Gallery has no script Get-Nonsense.",
        "Set-ExecutionPolicy               | Usage: Set-ExecutionPolicy",
        "Get-WindowsAutopilotInfo -Online  | 'Get-WindowsAutopilotInfo' is not"
      })
  void otherCalls(String command, String answer) {
    assertThat(Prompt.in(Worlds.fresh()).enters("powershell").answer(command))
        .singleElement()
        .asString()
        .startsWith(answer);
  }

  @Test
  void theHashIsReadAndAnOnlineSignInIsNotPlayed() {
    Prompt shell =
        Prompt.onBench("device.serialNumber", "ABC-1")
            .enters("powershell -ep bypass", "install-script get-windowsautopilotinfo");
    assertThat(shell.answer("Get-WindowsAutopilotInfo -OutputFile C:\\hash.csv"))
        .containsExactly("The hardware hash of ABC-1 was read.");
    assertThat(shell.answer("get-windowsautopilotinfo.ps1 -online"))
        .singleElement()
        .asString()
        .endsWith("would open a window: not part of the rehearsal.");
  }

  @Test
  void theReportFollowsTheRun() {
    assertThat(report(Worlds.fresh()))
        .contains("There is no Autopilot profile on this device.")
        .noneMatch(line -> line.contains("TIMELINE"));
    assertThat(report(Worlds.technician()))
        .contains(
            "Autopilot profile    : Contoso pre-provisioning",
            "TenantDomain         : contoso.com",
            "Scenario             : User-driven, Entra join");
    assertThat(report(Worlds.technician().hybrid())).contains("Scenario             : Hybrid join");
    assertThat(report(Worlds.technician().selfDeploying()))
        .contains("Scenario             : Self-deploying");
  }

  @Test
  void theReportOfATechniciansRunTellsWhatHappened() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    run.does("key WIN x5", "select pre-provision", "click next").reaches("preprov-landing");
    run.waits(Duration.ofSeconds(5)).does("click provision").reaches("preprov-success");
    List<String> lines = report(new Worlds(run.session().world()));
    assertThat(lines).contains("Status page shown    : True");
    assertThat(lines)
        .filteredOn(line -> line.matches("\\d\\d/\\d\\d/2026 \\d\\d:\\d\\d:\\d\\d  .*"))
        .extracting(line -> line.substring(21).replaceFirst(":.*", ""))
        .containsSubsequence("Profile downloaded", "TPM attested", "Joined to Entra", "Enrolled")
        .contains("App installed");
  }

  private static List<String> report(Worlds worlds) {
    return Prompt.in(worlds).enters(READY).answer(REPORT);
  }
}
