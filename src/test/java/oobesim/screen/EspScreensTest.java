// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EspScreensTest {
  private static final Duration PREPARED = Duration.ofSeconds(230);

  @ParameterizedTest
  @EnumSource(EspPhase.class)
  void categoryThatHasNotBegunListsItsRowsWhenOpened(EspPhase phase) {
    Block.PhaseLine line = line(Worlds.technician().expanded(phase), phase);
    assertThat(line.expanded()).isTrue();
    assertThat(line.tasks()).hasSize(phase == ACCOUNT_SETUP ? 5 : 4);
    assertThat(line.tasks())
        .allSatisfy(task -> assertThat(task.status()).isEqualTo(TaskStatus.WAITING));
  }

  @Test
  void detailsAreHiddenAtFirst() {
    assertThat(lines(Worlds.technician().beginning(DEVICE_PREPARATION)))
        .noneMatch(Block.PhaseLine::expanded);
  }

  @Test
  void toggleSaysWhatPressingItDoes() {
    Worlds closed = Worlds.technician();
    Worlds open = closed.expanded(DEVICE_SETUP);
    assertThat(toggle(closed)).isEqualTo("∨");
    assertThat(toggle(open)).isEqualTo("∧");
    Worlds begun = closed.beginning(DEVICE_SETUP).on(WindowsVersion.WINDOWS_10);
    assertThat(toggle(begun)).isEqualTo("Show details");
    assertThat(toggle(begun.expanded(DEVICE_SETUP))).isEqualTo("Hide details");
  }

  @Test
  void windows10HasNoToggleBeforeTheCategoryBegins() {
    Worlds waiting = Worlds.technician().on(WindowsVersion.WINDOWS_10);
    assertThat(line(waiting, DEVICE_SETUP).toggle()).isEmpty();
  }

  @Test
  void unreadRowsOfAClosedCategoryAreNoTextOfTheScreen() {
    Worlds closed = Worlds.technician().beginning(DEVICE_PREPARATION);
    String row = "Securing your hardware (Working on it...)";
    assertThat(ScreenText.texts(esp(closed))).doesNotContain(row);
    assertThat(ScreenText.texts(esp(closed.expanded(DEVICE_PREPARATION)))).contains(row);
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void errorStandsInThePlaceOfTheLeadAndNoSentenceGoesOn(WindowsVersion windows) {
    Screen stuck = esp(Worlds.user().beginning(DEVICE_PREPARATION).timedOut().on(windows));
    assertThat(stuck.lead().orElseThrow().tone()).isEqualTo(Tone.ERROR);
    assertThat(stuck.lead().orElseThrow().text()).contains("time limit");
    assertThat(stuck.blocks()).hasOnlyElementsOfType(Block.PhaseList.class);
    Screen running = esp(Worlds.user().beginning(DEVICE_PREPARATION).on(windows));
    assertThat(running.lead().orElseThrow().tone()).isEqualTo(Tone.QUIET);
    assertThat(running.blocks().getLast()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void pageIsFinishedOnlyWhenItsLastCategoryIs() {
    Worlds prepared = Worlds.user().beginning(DEVICE_PREPARATION).later(PREPARED);
    Worlds device = prepared.beginning(DEVICE_SETUP).later(Duration.ofHours(1));
    Worlds account = device.beginning(ACCOUNT_SETUP);
    List<String> leads =
        List.of(
            lead(prepared), lead(device), lead(account), lead(account.later(Duration.ofHours(1))));
    assertThat(leads.subList(0, 3)).containsOnly(leads.getFirst());
    assertThat(leads.getLast()).startsWith("All done");
  }

  @Test
  void nothingIsAskedOfATechnician() {
    Worlds failed = Worlds.technician().beginning(DEVICE_PREPARATION).timedOut();
    assertThat(esp(failed).buttons()).isEmpty();
    assertThat(esp(failed).links()).isEmpty();
  }

  private static Screen esp(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.ESP, worlds.world());
  }

  private static String lead(Worlds worlds) {
    return esp(worlds).lead().orElseThrow().text();
  }

  private static String toggle(Worlds worlds) {
    return line(worlds, DEVICE_SETUP).toggle().orElseThrow().label();
  }

  private static Block.PhaseLine line(Worlds worlds, EspPhase phase) {
    return lines(worlds).get(phase.ordinal());
  }

  private static List<Block.PhaseLine> lines(Worlds worlds) {
    return esp(worlds).blocks().stream()
        .filter(Block.PhaseList.class::isInstance)
        .map(Block.PhaseList.class::cast)
        .findFirst()
        .orElseThrow()
        .phases();
  }
}
