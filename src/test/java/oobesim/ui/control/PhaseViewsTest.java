// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.screen.Block;
import oobesim.support.Fx;
import oobesim.ui.theme.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A category of the status page as each Windows draws it. */
class PhaseViewsTest {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  @ParameterizedTest(name = "{0}: ring {1}, good badge {2}, bad badge {3}, faint {4}")
  @CsvSource({
    "WAITING,         false, false, false, true",
    "AFTER_SIGN_IN,   false, false, false, true",
    "IDENTIFYING,     true,  false, false, false",
    "WORKING,         true,  false, false, false",
    "COMPLETE,        false, true,  false, false",
    "NO_SETUP_NEEDED, false, true,  false, false",
    "FAILED,          false, false, true,  false",
    "PREVIOUS_FAILED, false, false, false, false"
  })
  void windows10MarksACategory(
      TaskStatus status, boolean ring, boolean good, boolean bad, boolean faint) {
    Parent phase = shown(WindowsVersion.WINDOWS_10, status, false);
    assertThat(rings(phase)).hasSize(ring ? 1 : 0);
    assertThat(phase.lookupAll("." + Style.BADGE_GOOD)).hasSize(good ? 1 : 0);
    assertThat(phase.lookupAll("." + Style.BADGE_BAD)).hasSize(bad ? 1 : 0);
    assertThat(phase.getPseudoClassStates().contains(IDLE)).isEqualTo(faint);
    assertThat(phase.lookup("." + Style.BUSY_BAR)).isNull();
  }

  @Test
  void windows11HasABarAndNoRingOfDots() {
    Parent phase = shown(WindowsVersion.WINDOWS_11, TaskStatus.WORKING, false);
    assertThat(phase.lookup("." + Style.BUSY_BAR).isVisible()).isTrue();
    assertThat(rings(phase)).isEmpty();
  }

  @Test
  void withTheRowsInViewTheRingStandsBesideTheFirstThatIsWorkedOn() {
    Parent phase =
        shown(
            WindowsVersion.WINDOWS_10,
            TaskStatus.WORKING,
            true,
            TaskStatus.COMPLETE,
            TaskStatus.IDENTIFYING,
            TaskStatus.IDENTIFYING);
    assertThat(rings(phase)).singleElement();
    StatusRow row = (StatusRow) rings(phase).getFirst().getParent();
    assertThat(((Words) row.getChildren().getFirst()).text()).isEqualTo("row 1 IDENTIFYING");
  }

  @Test
  void aRowThatFailedIsMarkedAndNoOther() {
    Parent phase =
        shown(
            WindowsVersion.WINDOWS_10,
            TaskStatus.FAILED,
            true,
            TaskStatus.COMPLETE,
            TaskStatus.FAILED,
            TaskStatus.PREVIOUS_FAILED);
    assertThat(rows(phase))
        .extracting(row -> row.getPseudoClassStates().contains(FAILED))
        .containsExactly(false, true, false);
  }

  @Test
  void hiddenRowsTakeNoRoomAndFewerRowsReplaceMore() {
    PhaseListView list = list(WindowsVersion.WINDOWS_10);
    show(list, line(TaskStatus.WORKING, false, TaskStatus.WORKING, TaskStatus.WAITING));
    assertThat(list.lookup(".phase-tasks").isManaged()).isFalse();
    show(list, line(TaskStatus.WORKING, true, TaskStatus.WORKING));
    assertThat(list.lookup(".phase-tasks").isManaged()).isTrue();
    assertThat(rows(list)).hasSize(1);
  }

  @Test
  void aCategoryKeepsItsNodeAndItsToggleWhenItIsBroughtUpToDate() {
    Region toggle = Fx.get(Region::new);
    PhaseListView list =
        Fx.get(() -> new PhaseListView(line -> Optional.of(toggle), WindowsVersion.WINDOWS_10));
    show(list, line(TaskStatus.WORKING, false));
    Node before = list.getChildren().getFirst();
    Node place = toggle.getParent();
    show(list, line(TaskStatus.COMPLETE, false));
    assertThat(list.getChildren()).containsExactly(before);
    assertThat(toggle.getParent()).isSameAs(place).isNotNull();
  }

  private static Parent shown(
      WindowsVersion windows, TaskStatus status, boolean open, TaskStatus... rows) {
    PhaseListView list = list(windows);
    show(list, line(status, open, rows));
    return (Parent) list.getChildren().getFirst();
  }

  private static PhaseListView list(WindowsVersion windows) {
    return Fx.get(() -> new PhaseListView(line -> Optional.empty(), windows));
  }

  private static void show(PhaseListView list, Block.PhaseLine line) {
    Fx.run(() -> list.show(new Block.PhaseList(List.of(line))));
  }

  private static Block.PhaseLine line(TaskStatus status, boolean open, TaskStatus... rows) {
    List<Block.TaskLine> tasks = new ArrayList<>();
    for (TaskStatus row : rows) {
      tasks.add(new Block.TaskLine(row, "row " + tasks.size() + " " + row));
    }
    return new Block.PhaseLine(
        EspPhase.DEVICE_SETUP, "Device setup", status, "as it is", Optional.empty(), open, tasks);
  }

  /** The rings that turn. */
  private static List<Node> rings(Parent phase) {
    return phase.lookupAll(".dot-ring").stream().filter(Node::isVisible).toList();
  }

  private static List<Node> rows(Parent phase) {
    return ((Parent) phase.lookup(".phase-tasks")).getChildrenUnmodifiable();
  }
}
