// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.Shell;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellAnswersTest {
  private static final Prompt CONSOLE = Prompt.in(Worlds.fresh());
  private static final String JOINED =
      "Pipes, redirection and joined commands are not part of the rehearsal.";

  @Test
  void powershellHasAPromptOfItsOwnUntilItIsLeft() {
    Prompt inside = CONSOLE.enters("powershell");
    assertThat(inside.console().prompt()).isEqualTo("PS C:\\Windows\\System32>");
    assertThat(inside.answer("ver")).containsExactly("'ver' is not recognized as a command.");
    Prompt outside = inside.enters("exit");
    assertThat(outside.console().prompt()).isEqualTo("C:\\Windows\\System32>");
    assertThat(outside.answer("Get-Tpm"))
        .containsExactly("'Get-Tpm' is not recognized as a command.");
  }

  @Test
  void shellsNest() {
    Prompt deep = CONSOLE.enters("powershell", "cmd", "powershell");
    assertThat(deep.world().console().shells())
        .containsExactly(Shell.CMD, Shell.POWERSHELL, Shell.CMD, Shell.POWERSHELL);
    assertThat(deep.enters("exit", "exit").console().prompt()).startsWith("PS ");
  }

  @Test
  void aShellCanAnswerOneCommand() {
    assertThat(CONSOLE.answer("powershell -Command hostname"))
        .isEqualTo(CONSOLE.answer("hostname"));
    assertThat(CONSOLE.answer("powershell Get-Tpm"))
        .isEqualTo(CONSOLE.enters("powershell").answer("Get-Tpm"));
    assertThat(CONSOLE.enters("powershell exit").world().console().shells())
        .containsExactly(Shell.CMD);
    assertThat(CONSOLE.enters("powershell").answer("cmd /c ver")).isEqualTo(CONSOLE.answer("ver"));
  }

  @Test
  void clearingLeavesOnlyThePrompt() {
    assertThat(CONSOLE.enters("hostname", "CLS").lines()).isEmpty();
    assertThat(CONSOLE.enters("powershell", "Clear-Host").lines()).isEmpty();
    assertThat(CONSOLE.enters("hostname", "cls").console().history())
        .containsExactly("hostname", "cls");
  }

  @Test
  void helpListsWhatTheShellKnows() {
    assertThat(String.join(" ", CONSOLE.answer("help")))
        .startsWith("Known in this rehearsal:")
        .contains("  dsregcmd  ipconfig  ")
        .doesNotContain("get-tpm");
    assertThat(String.join(" ", CONSOLE.enters("powershell").answer("help")))
        .contains("get-tpm")
        .doesNotContain("  ver ");
    assertThat(CONSOLE.answer("help")).allMatch(line -> line.length() <= 80);
  }

  @Test
  void anEmptyLineIsOnlyAnotherPrompt() {
    Prompt twice = CONSOLE.enters("", "  ");
    assertThat(twice.lines().subList(3, 5))
        .containsExactly("C:\\Windows\\System32>", "C:\\Windows\\System32>");
    assertThat(twice.console().history()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'cd ..',        C:\\Windows",
    "cd..,           C:\\Windows",
    "'cd oobe',      C:\\Windows\\System32\\oobe",
    "'CD \\',        C:\\",
    "cd\\,           C:\\",
    "'cd /d C:\\Users', C:\\Users",
    "'cd C:\\windows\\', C:\\Windows",
    "'cd .',         C:\\Windows\\System32"
  })
  void foldersOfWindowsCanBeGoneTo(String command, String folder) {
    assertThat(CONSOLE.enters(command).console().prompt()).isEqualTo(folder + ">");
  }

  @Test
  void anotherFolderIsNotThere() {
    assertThat(CONSOLE.answer("cd D:\\tools")).containsExactly("There is no folder D:\\tools.");
    assertThat(CONSOLE.answer("cd")).containsExactly("C:\\Windows\\System32");
    assertThat(CONSOLE.enters("cd \\", "cd ..").console().prompt()).isEqualTo("C:\\>");
    assertThat(CONSOLE.enters("cd ..").answer("dir"))
        .containsExactly("No files of C:\\Windows are shown in the rehearsal.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dsregcmd /status | findstr Joined",
        "ipconfig > C:\\ip.txt",
        "cd oobe && bypassnro",
        "cls & exit",
        "|"
      })
  void nothingIsJoined(String command) {
    assertThat(CONSOLE.answer(command)).containsExactly(JOINED);
    assertThat(CONSOLE.enters("powershell").answer("hostname; whoami")).containsExactly(JOINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "Format-Everything C:", "\"my program\" /x", "{0} it's"})
  void anythingElseIsNotRecognized(String command) {
    assertThat(CONSOLE.answer(command))
        .singleElement()
        .asString()
        .startsWith("'")
        .endsWith("' is not recognized as a command.");
  }

  @Test
  void echoRepeatsWordsAndKnowsTheDevice() {
    assertThat(Prompt.in(Worlds.fresh().named("CON-7")).answer("echo it's %COMPUTERNAME% $1 {0}"))
        .containsExactly("it's CON-7 $1 {0}");
    assertThat(Prompt.in(Worlds.fresh().named("CON-8")).answer("echo %computername%"))
        .containsExactly("CON-8");
    assertThat(CONSOLE.answer("echo %windir%")).containsExactly("C:\\Windows");
    assertThat(CONSOLE.answer("echo")).containsExactly("ECHO is on.");
  }

  @Test
  void eachShellHasItsOwnWords() {
    Prompt inside = CONSOLE.enters("powershell");
    assertThat(inside.answer("Write-Output %COMPUTERNAME%")).containsExactly("%COMPUTERNAME%");
    assertThat(inside.enters("Set-Location C:\\Windows").console().prompt())
        .isEqualTo("PS C:\\Windows>");
    assertThat(inside.answer("ls")).containsExactly(inside.answer("dir").getFirst());
    assertThat(inside.answer("Start-Process regedit")).isEqualTo(CONSOLE.answer("start regedit"));
    for (String word : new String[] {"Clear-Host", "Set-Location", "ls", "Start-Process"}) {
      assertThat(CONSOLE.answer(word))
          .containsExactly("'" + word + "' is not recognized as a command.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"powershell -File x.ps1", "cmd /q"})
  void aWrongCallIsToldHowToCall(String command) {
    assertThat(CONSOLE.answer(command)).singleElement().asString().startsWith("Usage: ");
  }

  @Test
  void theWayAroundTheNetworkIsOnlyInSomeBuilds() {
    Worlds older = Prompt.worlds("windows.build", "22631");
    assertThat(Prompt.in(older).answer("OOBE\\BYPASSNRO")).isEmpty();
    assertThat(Prompt.in(older).enters("cd oobe").answer("bypassnro.cmd")).isEmpty();
    assertThat(Prompt.in(older).answer("bypassnro"))
        .containsExactly("'bypassnro' is not recognized as a command.");
    assertThat(CONSOLE.answer("oobe\\bypassnro"))
        .containsExactly("'oobe\\bypassnro' is not recognized as a command.");
    assertThat(Prompt.in(older.on(WindowsVersion.WINDOWS_10)).answer("oobe\\bypassnro"))
        .containsExactly("'oobe\\bypassnro' is not recognized as a command.");
  }
}
