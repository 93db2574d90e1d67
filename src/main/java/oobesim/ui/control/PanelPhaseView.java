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

/** A category in Windows 10: a badge on its icon, a ring of dots beside what is worked on. */
final class PanelPhaseView extends HBox implements PhaseNode {
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final double ICON = 48;

  private final Words name = new Words(Style.PHASE_NAME, "");
  private final StatusRow status = new StatusRow(Style.PHASE_STATUS);
  private final StackPane badgePlace = new StackPane();
  private final VBox tasks = new VBox();
  private final StackPane togglePlace = new StackPane();
  private final List<StatusRow> rows = new ArrayList<>();

  PanelPhaseView(EspPhase phase) {
    getStyleClass().add(Style.PHASE);
    StackPane iconPlace = new StackPane(new IconView(PhaseNode.glyph(phase), ICON), badgePlace);
    iconPlace.getStyleClass().add("phase-icon");
    iconPlace.setAlignment(Pos.TOP_LEFT);
    iconPlace.setMinSize(ICON, ICON);
    badgePlace.getStyleClass().add("badge-place");
    badgePlace.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox words = new VBox(name, status);
    words.getStyleClass().add("phase-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    togglePlace.setAlignment(Pos.TOP_RIGHT);
    togglePlace.setMinWidth(Region.USE_PREF_SIZE);
    tasks.getStyleClass().add("phase-tasks");
    VBox lines = new VBox(new HBox(words, togglePlace), tasks);
    lines.getStyleClass().add("phase-lines");
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
    boolean open = line.expanded() && !line.tasks().isEmpty();
    TaskStatus state = line.status();
    name.setText(line.name());
    // With the rows in view the ring stands beside the one that is worked on.
    status.show(line.statusText(), StatusRow.works(state) && !open);
    Announcement.of(this, line.name() + ", " + line.statusText());
    pseudoClassStateChanged(IDLE, state == TaskStatus.WAITING || state == TaskStatus.AFTER_SIGN_IN);
    pseudoClassStateChanged(FAILED, state == TaskStatus.FAILED);
    badgePlace.getChildren().setAll(Badge.of(state).stream().toList());
    showTasks(line.tasks(), open);
    List<Region> wanted = toggle.stream().toList();
    if (!togglePlace.getChildren().equals(wanted)) {
      togglePlace.getChildren().setAll(wanted);
    }
  }

  private void showTasks(List<Block.TaskLine> lines, boolean open) {
    tasks.setVisible(open);
    tasks.setManaged(open);
    while (rows.size() < lines.size()) {
      rows.add(new StatusRow(Style.PHASE_TASK));
    }
    while (rows.size() > lines.size()) {
      rows.removeLast();
    }
    boolean ring = true;
    for (int i = 0; i < rows.size(); i++) {
      Block.TaskLine line = lines.get(i);
      boolean works = StatusRow.works(line.status());
      rows.get(i).show(line.text(), works && ring);
      ring &= !works;
      rows.get(i).pseudoClassStateChanged(FAILED, line.status() == TaskStatus.FAILED);
    }
    if (!tasks.getChildren().equals(rows)) {
      tasks.getChildren().setAll(rows);
    }
  }

  @Override
  public void setTime(Duration now) {
    status.setTime(now);
    rows.forEach(row -> row.setTime(now));
  }
}
