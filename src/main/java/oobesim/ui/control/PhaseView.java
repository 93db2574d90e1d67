// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.screen.Block;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** A category in Windows 11: a bar under its status runs while it is worked on. */
final class PhaseView extends HBox implements PhaseNode {
  private static final double ICON = 24;

  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final Words name = new Words(Style.PHASE_NAME, "");
  private final Words status = new Words(Style.PHASE_STATUS, "");
  private final StackPane badgePlace = new StackPane();
  private final BusyBar bar = new BusyBar();
  private final VBox tasks = new VBox();
  private final StackPane togglePlace = new StackPane();
  private final List<Words> taskLines = new ArrayList<>();
  private Optional<TaskStatus> badge = Optional.empty();

  PhaseView(EspPhase phase) {
    getStyleClass().add(Style.PHASE);
    IconView icon = new IconView(PhaseNode.glyph(phase), ICON);
    StackPane iconPlace = new StackPane(icon);
    iconPlace.getStyleClass().add("phase-icon");
    iconPlace.setAlignment(Pos.TOP_CENTER);
    badgePlace.setMinWidth(Region.USE_PREF_SIZE);
    HBox statusLine = new HBox(badgePlace, status);
    statusLine.getStyleClass().add("phase-status-line");
    HBox.setHgrow(status, Priority.ALWAYS);
    tasks.getStyleClass().add("phase-tasks");
    VBox headLines = new VBox(name, statusLine, bar);
    headLines.getStyleClass().add("phase-lines");
    HBox.setHgrow(headLines, Priority.ALWAYS);
    togglePlace.setAlignment(Pos.TOP_RIGHT);
    togglePlace.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(headLines, togglePlace);
    head.getStyleClass().add("phase-head");
    // The rows are long: they have the room under the arrow as well.
    VBox lines = new VBox(head, tasks);
    HBox.setHgrow(lines, Priority.ALWAYS);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(iconPlace, lines);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Block.PhaseLine line, Optional<Region> toggle) {
    name.setText(line.name());
    status.setText(line.statusText());
    Announcement.of(this, line.name() + ", " + line.statusText());
    boolean waiting =
        line.status() == TaskStatus.WAITING || line.status() == TaskStatus.AFTER_SIGN_IN;
    pseudoClassStateChanged(IDLE, waiting);
    pseudoClassStateChanged(FAILED, line.status() == TaskStatus.FAILED);
    bar.setVisible(line.status() == TaskStatus.WORKING || line.status() == TaskStatus.IDENTIFYING);
    showBadge(line.status());
    showTasks(line);
    toggle.ifPresentOrElse(
        node -> {
          if (!togglePlace.getChildren().contains(node)) {
            togglePlace.getChildren().setAll(node);
          }
        },
        togglePlace.getChildren()::clear);
  }

  private void showBadge(TaskStatus next) {
    if (badge.equals(Optional.of(next))) {
      return;
    }
    badge = Optional.of(next);
    badgePlace.getChildren().clear();
    Badge.of(next).ifPresent(badgePlace.getChildren()::add);
    badgePlace.setManaged(!badgePlace.getChildren().isEmpty());
  }

  private void showTasks(Block.PhaseLine line) {
    boolean open = line.expanded() && !line.tasks().isEmpty();
    tasks.setVisible(open);
    tasks.setManaged(open);
    while (taskLines.size() < line.tasks().size()) {
      taskLines.add(new Words(Style.PHASE_TASK, ""));
    }
    while (taskLines.size() > line.tasks().size()) {
      taskLines.removeLast();
    }
    for (int i = 0; i < taskLines.size(); i++) {
      taskLines.get(i).setText(line.tasks().get(i).text());
      taskLines
          .get(i)
          .pseudoClassStateChanged(FAILED, line.tasks().get(i).status() == TaskStatus.FAILED);
    }
    if (!tasks.getChildren().equals(taskLines)) {
      tasks.getChildren().setAll(taskLines);
    }
  }

  @Override
  public void setTime(Duration now) {
    if (bar.isVisible()) {
      bar.setTime(now);
    }
  }
}
