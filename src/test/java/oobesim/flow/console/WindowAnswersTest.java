// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowAnswersTest {
  private static final Prompt CONSOLE = Prompt.in(Worlds.fresh());

  @ParameterizedTest
  @CsvSource({
    "explorer, explorer",
    "REGEDIT, REGEDIT",
    "eventvwr.exe, eventvwr.exe",
    "taskmgr, taskmgr",
    "ms-settings:network, ms-settings:network",
    "start ms-settings:, ms-settings:",
    "start powershell, powershell",
    "start, start",
    "devmgmt.msc, devmgmt.msc"
  })
  void whatWouldOpenAWindowSaysSo(String command, String named) {
    assertThat(CONSOLE.answer(command))
        .containsExactly(named + " would open a window: not part of the rehearsal.");
    assertThat(CONSOLE.enters("powershell").answer(command)).isEqualTo(CONSOLE.answer(command));
  }

  @Test
  void whatIsNotThereCannotBeStarted() {
    assertThat(CONSOLE.answer("start nonsense"))
        .containsExactly("'nonsense' is not recognized as a command.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"net user", "del *.*", "diskpart", "reg query HKLM", "sysprep /oobe"})
  void toolsOfWindowsAreKnownButNotPlayed(String command) {
    assertThat(CONSOLE.answer(command))
        .containsExactly(command.split(" ")[0] + ": not part of the rehearsal.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mdmdiagnosticstool -area Autopilot;TPM -cab C:\\a.cab | Collected Autopilot, TPM into"
            + " C:\\a.cab, on the simulated device only.",
        "MdmDiagnosticsTool.exe -area DeviceEnrollment -zip \"C:\\a b.zip\" | Collected"
            + " DeviceEnrollment into C:\\a b.zip, on the simulated device only.",
        "mdmdiagnosticstool -out C:\\logs | Collected Autopilot into C:\\logs, on the simulated"
            + " device only.",
        "mdmdiagnosticstool -area Nonsense -cab C:\\a.cab | There is no area Nonsense.",
        "mdmdiagnosticstool | Usage: mdmdiagnosticstool -area AREAS -cab FILE"
      })
  void collectingLogsWritesNothing(String command, String answer) {
    assertThat(CONSOLE.answer(command).getFirst()).startsWith(answer);
  }
}
