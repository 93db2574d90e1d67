// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.ConsoleLine;
import oobesim.provisioning.ConsoleState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.Shell;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console as a part of a run: what it keeps, what it closes by, what its commands do. */
class ConsoleInARunTest {
  private static final String[] TECHNICIAN = {"key WIN x5", "select pre-provision", "click next"};

  private final Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");

  private ConsoleState console() {
    return run.session().world().console();
  }

  @Test
  void itLiesOverThePageThatGoesOnUnderneath() {
    run.does(TECHNICIAN).reaches("preprov-landing").waits(Duration.ofSeconds(5));
    run.does("click provision").reaches("esp").does("key SHIFT+F10").shows("command-prompt");
    assertThat(run.session().layers().behind()).hasValueSatisfying(b -> is(b.value(), "esp"));
    run.waits(Duration.ofHours(1));
    assertThat(run.session().layers().behind())
        .hasValueSatisfying(b -> is(b.value(), "preprov-success"));
    run.does("type command exit", "key ENTER").shows("preprov-success");
    assertThat(run.session().layers().behind()).isEmpty();
  }

  private static void is(String actual, String expected) {
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void keysAreTheConsolesAloneWhileItIsOpen() {
    run.does("key WIN x4", "key SHIFT+F10", "key WIN x5").shows("command-prompt");
    run.does("key ALT+F4").shows("entra-signin");
    run.does("key WIN x4").shows("entra-signin").does("key WIN").shows("provisioning-menu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"click close", "key ALT+F4", "type command exit; key ENTER"})
  void eachWindowBeginsAnewAndInstalledScriptsStay(String closing) {
    run.does("key SHIFT+F10", "type command powershell", "key ENTER");
    run.does("type command Install-Script Get-AutopilotDiagnostics", "key ENTER");
    assertThat(console().shells()).containsExactly(Shell.CMD, Shell.POWERSHELL);
    run.does("type command exit", "key ENTER", "type command ver");
    run.does(closing.split("; ")).shows("entra-signin");
    assertThat(console().open()).isFalse();
    assertThat(console().lines()).isEmpty();
    run.does("key SHIFT+F10");
    assertThat(console().shells()).containsExactly(Shell.CMD);
    assertThat(console().lines()).hasSize(3);
    assertThat(console().scripts()).containsExactly("Get-AutopilotDiagnostics");
    assertThat(run.session().world().form().text("command-prompt/command")).isEmpty();
  }

  @Test
  void escapeOnlyEmptiesTheLine() {
    run.does("key SHIFT+F10", "type command ver", "key ESCAPE").shows("command-prompt");
    run.does("key ENTER");
    assertThat(console().history()).isEmpty();
    assertThat(console().lines().getLast())
        .isEqualTo(new ConsoleLine.Typed(Shell.CMD, ConsoleState.SYSTEM_FOLDER, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shutdown /r /t 0", "shutdown.exe -g -f -t 5", "cmd /c shutdown /r"})
  void aRestartIsPlayedAndWrittenDown(String command) {
    run.does("key SHIFT+F10", "type command " + command, "key ENTER").shows("rebooting");
    assertThat(console().open()).isFalse();
    assertThat(run.session().world().state().has(Milestone.RESTART_ASKED)).isFalse();
    assertThat(run.journal()).anyMatch(line -> line.contains("note-restart {reason=console}"));
    run.reaches("boot").reaches("entra-signin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shutdown /s /t 0", "shutdown /p", "powershell Stop-Computer -Force"})
  void switchingOffIsPlayed(String command) {
    run.does("key SHIFT+F10", "type command " + command, "key ENTER").shows("off");
    assertThat(run.session().nextEvent()).isEmpty();
    run.does("power on").reaches("entra-signin");
  }

  @Test
  void aStatusPageComesBackAfterARestartAndAfterSwitchingOff() {
    run.does(TECHNICIAN).reaches("preprov-landing").waits(Duration.ofSeconds(5));
    run.does("click provision").reaches("esp").waits(Duration.ofMinutes(8));
    run.does("key SHIFT+F10", "type command shutdown /r /t 0", "key ENTER").shows("rebooting");
    run.reaches("boot").reaches("esp").waits(Duration.ofMinutes(1));
    run.does("key SHIFT+F10", "type command shutdown /s /t 0", "key ENTER").shows("off");
    run.waits(Duration.ofHours(1)).does("power on").reaches("esp").reaches("preprov-success");
  }

  @Test
  void thePowerButtonClosesIt() {
    run.does("key SHIFT+F10", "type command powershell", "key ENTER", "power off").shows("off");
    assertThat(console().open()).isFalse();
    run.does("power on").reaches("entra-signin").does("key SHIFT+F10");
    assertThat(console().shells()).containsExactly(Shell.CMD);
  }

  @Test
  void aResetForgetsInstalledScripts() {
    run.does("key SHIFT+F10", "type command powershell", "key ENTER");
    run.does("type command Install-Script Get-AutopilotDiagnostics", "key ENTER", "key ALT+F4");
    run.does("key WIN x5", "select reset-device", "click next").does("click reset");
    run.reaches("boot");
    assertThat(console()).isEqualTo(ConsoleState.NONE);
  }

  @Test
  void aKeptMomentHasTheConsoleAsItWas() {
    run.does("key SHIFT+F10", "type command powershell", "key ENTER", "type command hostname");
    ConsoleState then = console();
    run.session().checkpoint("here");
    run.does("key ENTER", "type command exit", "key ENTER", "key ALT+F4").shows("entra-signin");
    run.session().restore("here");
    assertThat(console()).isEqualTo(then);
    assertThat(run.session().screen().value()).isEqualTo("command-prompt");
    run.does("key ENTER");
    assertThat(console().history()).containsExactly("powershell", "hostname");
  }

  @Test
  void aJournalWithCommandsCanBePlayedAgain() {
    run.does("key SHIFT+F10", "type command net use \\\\x Domain-1 /user:Cloud-1", "key ENTER");
    run.does("type command   w32tm  /resync ", "key ENTER", "type command powershell", "key ENTER");
    run.does("type command Install-Script Get-AutopilotDiagnostics", "key ENTER");
    run.does("type command shutdown /r /t 0", "key ENTER").reaches("entra-signin");
    run.session().end();
    List<String> journal = run.journal();
    Replay.Result again = Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(again.session().orElseThrow().world().console()).isEqualTo(console());
  }

  @Test
  void aMadeUpSecretAmongTheWordsIsKeptNowhere() {
    run.does("key SHIFT+F10", "type command net use \\\\x Domain-1 /user:Cloud-1 xCloud-1x");
    String typed = run.session().world().form().text("command-prompt/command");
    assertThat(typed).isEqualTo("net use \\\\x ******** /user:******** x********x");
    run.does("key ENTER", "type command echo Cloud-1", "key ENTER");
    assertThat(console().toString()).contains("********").doesNotContain("Cloud-1", "Domain-1");
    assertThat(run.journal()).noneMatch(l -> l.contains("Cloud-1") || l.contains("Domain-1"));
    assertThat(run.journal()).anyMatch(line -> line.contains("type command echo ********"));
    assertThat(run.session().checkpoint("here").toString()).doesNotContain("echo Cloud-1");
  }

  @Test
  void elsewhereATextThatIsShownStaysAsItIs() {
    run.does("type username Cloud-1@contoso.com");
    assertThat(run.session().world().form().text("entra-signin/username"))
        .isEqualTo("Cloud-1@contoso.com");
  }
}
