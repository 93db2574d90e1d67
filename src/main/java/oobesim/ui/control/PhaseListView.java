// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.plan.EspPhase;
import oobesim.screen.Block;

/** The categories of the Enrollment Status Page, one above the other. */
public final class PhaseListView extends VBox implements Moving {
  private final Map<EspPhase, PhaseNode> phases = new EnumMap<>(EspPhase.class);
  private final Function<Block.PhaseLine, Optional<Region>> toggles;
  private final Function<EspPhase, PhaseNode> maker;

  /**
   * An empty list.
   *
   * @param toggles the node that shows and hides a category's rows
   * @param windows in whose way categories are drawn
   */
  public PhaseListView(
      Function<Block.PhaseLine, Optional<Region>> toggles, WindowsVersion windows) {
    this.toggles = toggles;
    maker =
        switch (windows) {
          case WINDOWS_10 -> PanelPhaseView::new;
          case WINDOWS_11 -> PhaseView::new;
        };
    getStyleClass().add("phase-list");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows the categories; those that were there before stay the same nodes. */
  public void show(Block.PhaseList list) {
    for (Block.PhaseLine line : list.phases()) {
      phases.computeIfAbsent(line.phase(), maker).show(line, toggles.apply(line));
    }
    List<Region> shown =
        list.phases().stream().map(line -> phases.get(line.phase()).node()).toList();
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
  }

  @Override
  public void setTime(Duration now) {
    phases.values().forEach(phase -> phase.setTime(now));
  }

  /** What moves in it says so itself. */
  @Override
  public Motion motion() {
    return Motion.NONE;
  }
}
