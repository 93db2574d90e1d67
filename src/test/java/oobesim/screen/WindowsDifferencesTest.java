// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the pages of Windows 10 and Windows 11 differ, row by row. */
class WindowsDifferencesTest {
  private static final Worlds ENDED = Worlds.technician().after(Duration.ofMinutes(27));
  private static final Worlds FAILED = ENDED.failedBy("app-not-detected", "0x87d1041c");
  private static final Set<String> LOGS = Set.of("collect-logs", "view-diagnostics");
  private static final Worlds STUCK =
      Worlds.user().beginning(DEVICE_PREPARATION).timedOut().expanded(DEVICE_PREPARATION);

  @ParameterizedTest(name = "{0}: title")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preprov-landing | Windows Autopilot Configuration | Pre-provision with Windows Autopilot
          preprov-success | Windows Autopilot Configuration | The device is pre-provisioned
          preprov-failure | Windows Autopilot Configuration | Pre-provisioning did not finish
          entra-signin    | Welcome to Contoso | Let's set things up for your work or school
          esp             | Setting up for work or school | Setting up for work or school
          """)
  void titles(String screen, String ten, String eleven) {
    assertThat(on(WindowsVersion.WINDOWS_10, screen).title()).isEqualTo(ten);
    assertThat(on(WindowsVersion.WINDOWS_11, screen).title()).isEqualTo(eleven);
  }

  @ParameterizedTest(name = "{0} has at its foot: {1} or {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          provisioning-menu | (Cancel) [Continue]            | [Exit] [Next]
          preprov-landing   | (Exit) (Refresh) [Provision]   | [Exit] [Next]
          preprov-success   | [Reseal]                       | [Reseal]
          preprov-failure   | (View diagnostics) [Retry] [Reset] | [Retry] [Reset]
          entra-signin      | [Next]                         | [Next]
          entra-password    | [Next]                         | [Sign in]
          entra-password-late | [Next]                       | [Sign in]
          keyboard-second   | (Add layout) [Skip]            | [Add layout] [Skip]
          device-name       | (Skip for now) [Next]          | [Skip for now] [Next]
          setup-error       | (Skip) [Try again]             | [Skip] [Try again]
          privacy           | (Learn more) [Accept]          | [Learn more] [Accept]
          """)
  void feet(String screen, String ten, String eleven) {
    assertThat(foot(on(WindowsVersion.WINDOWS_10, screen))).isEqualTo(ten);
    assertThat(foot(on(WindowsVersion.WINDOWS_11, screen))).isEqualTo(eleven);
  }

  @ParameterizedTest(name = "{0}: page {1} and code {2}, or page {3} and code {4}")
  @CsvSource({
    "preprov-landing, PAGE,    true, PAGE, true",
    "preprov-success, SUCCESS, true, PAGE, false",
    "preprov-failure, FAILURE, true, PAGE, false"
  })
  void coloursAndCodes(
      String screen, Screen.Frame ten, boolean code10, Screen.Frame eleven, boolean code11) {
    Screen old = on(WindowsVersion.WINDOWS_10, screen);
    Screen young = on(WindowsVersion.WINDOWS_11, screen);
    assertThat(List.of(old.frame(), young.frame())).containsExactly(ten, eleven);
    assertThat(List.of(hasCode(old), hasCode(young))).containsExactly(code10, code11);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "WINDOWS_10, Windows Autopilot provisioning, RADIO, install-package",
    "WINDOWS_11, Pre-provision with Windows Autopilot, CARDS, ''"
  })
  void theMenu(
      WindowsVersion windows, String second, Block.ChoiceList.Look look, String preselected) {
    Block.ChoiceList list = (Block.ChoiceList) on(windows, "provisioning-menu").blocks().getFirst();
    assertThat(list.options().get(1).label()).isEqualTo(second);
    assertThat(list.look()).isEqualTo(look);
    assertThat(list.selected().orElse("")).isEqualTo(preselected);
    assertThat(list.selectionFollowsFocus()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({"WINDOWS_10, Hide details, Show details", "WINDOWS_11, ∧, ∨"})
  void theToggleOfDetails(WindowsVersion windows, String open, String closed) {
    assertThat(toggle(STUCK.on(windows))).isEqualTo(open);
    assertThat(toggle(STUCK.expanded(DEVICE_PREPARATION).on(windows))).isEqualTo(closed);
  }

  @ParameterizedTest(name = "{0}, progress {1}, logs {2}: \"{3}\"")
  @CsvSource({
    "WINDOWS_10, true,  true,  collect-logs",
    "WINDOWS_10, true,  false, ''",
    "WINDOWS_10, false, true,  ''",
    "WINDOWS_11, true,  true,  view-diagnostics",
    "WINDOWS_11, true,  false, ''",
    "WINDOWS_11, false, true,  ''"
  })
  void logsOfAStatusPageThatFailed(
      WindowsVersion windows, boolean progress, boolean logs, String link) {
    Worlds worlds = STUCK.withStatusPage(esp -> with(esp, progress, logs)).on(windows);
    List<String> links =
        describe("esp", worlds).links().stream()
            .map(ScreenButton::id)
            .filter(LOGS::contains)
            .toList();
    assertThat(links).isEqualTo(link.isEmpty() ? List.of() : List.of(link));
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void logsAreNotOfferedWhileTheStatusPageRuns(WindowsVersion windows) {
    Worlds running = Worlds.user().beginning(DEVICE_PREPARATION).on(windows);
    assertThat(ScreenText.texts(describe("esp", running)))
        .doesNotContain("Collect logs", "View diagnostics");
  }

  @Test
  void windows10OffersTheCodeOnlyWhenThereIsOne() {
    Worlds loading = Worlds.technician().withNoProfile().on(WindowsVersion.WINDOWS_10);
    Screen before = describe("preprov-landing", loading);
    assertThat(before.blocks()).anyMatch(Block.Spinner.class::isInstance);
    assertThat(ScreenText.texts(before)).noneMatch(text -> text.contains("scan the code"));
    Screen after = on(WindowsVersion.WINDOWS_10, "preprov-landing");
    assertThat(after.blocks()).noneMatch(Block.Spinner.class::isInstance);
    assertThat(ScreenText.texts(after)).anyMatch(text -> text.contains("scan the code"));
  }

  private static Screen on(WindowsVersion windows, String screen) {
    Worlds worlds =
        switch (screen) {
          case "preprov-success" -> ENDED;
          case "preprov-failure" -> FAILED;
          case "esp" -> STUCK;
          case "setup-error" -> Worlds.user();
          default -> Worlds.technician();
        };
    return describe(screen, worlds.on(windows));
  }

  private static Screen describe(String screen, Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world());
  }

  /** Links in round brackets, buttons in square ones, from left to right. */
  private static String foot(Screen screen) {
    return Stream.concat(
            screen.links().stream().map(link -> "(" + link.label() + ")"),
            screen.buttons().stream().map(button -> "[" + button.label() + "]"))
        .collect(Collectors.joining(" "));
  }

  private static boolean hasCode(Screen screen) {
    return screen.blocks().stream().anyMatch(Block.QrCode.class::isInstance);
  }

  private static String toggle(Worlds worlds) {
    return describe("esp", worlds).blocks().stream()
        .filter(Block.PhaseList.class::isInstance)
        .flatMap(block -> ((Block.PhaseList) block).phases().stream())
        .flatMap(line -> line.toggle().stream())
        .map(ScreenButton::label)
        .findFirst()
        .orElseThrow();
  }

  private static EspSettings with(EspSettings esp, boolean progress, boolean logs) {
    return new EspSettings(
        progress,
        esp.timeout(),
        esp.customMessage(),
        logs,
        esp.onlyOobe(),
        esp.qualityUpdates(),
        esp.exits(),
        esp.selectedApps(),
        esp.onlyFailSelected());
  }
}
