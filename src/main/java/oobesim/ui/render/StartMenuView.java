// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.screen.ScreenButton;
import oobesim.ui.control.Words;
import oobesim.ui.frame.ProgramGlyph;

/** The Start menu: programs and new apps above, the person and the power button at the foot. */
final class StartMenuView extends VBox {
  private static final double SIGN = 20;

  private final Wiring wiring;
  private final Words pinned = new Words("start-heading", "");
  private final FlowPane programs = new FlowPane();
  private final Words recent = new Words("start-heading", "");
  private final VBox apps = new VBox();
  private final VBox flyout = new VBox();
  private final HBox flyoutPlace = new HBox(flyout);
  private final HBox foot = new HBox();
  private final Region between = new Region();
  private final Map<String, ButtonBase> known = new HashMap<>();

  StartMenuView(Wiring wiring) {
    this.wiring = wiring;
    getStyleClass().add("start-menu");
    programs.getStyleClass().add("start-programs");
    flyout.getStyleClass().add("start-flyout");
    flyoutPlace.getStyleClass().add("start-flyout-place");
    foot.getStyleClass().add("start-foot");
    HBox.setHgrow(between, Priority.ALWAYS);
    Region room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(pinned, programs, recent, apps, room, flyoutPlace, foot);
  }

  void show(Block.StartMenu menu) {
    pinned.setText(menu.pinned());
    programs.getChildren().setAll(buttons(menu.programs()));
    recent.setText(menu.apps().isEmpty() ? "" : menu.recent());
    apps.getChildren()
        .setAll(menu.apps().stream().map(name -> new Words("start-app", name)).toList());
    List<Node> entries = menu.flyout().map(open -> buttons(open.entries())).orElse(List.of());
    flyout.getChildren().setAll(entries);
    flyoutPlace.setVisible(!entries.isEmpty());
    flyoutPlace.setManaged(!entries.isEmpty());
    boolean power =
        menu.flyout().filter(open -> open.owner().equals(menu.power().id())).isPresent();
    flyoutPlace.setAlignment(power ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    foot.getChildren().setAll(button(menu.account()), between, button(menu.power()));
  }

  private List<Node> buttons(List<ScreenButton> buttons) {
    return buttons.stream().<Node>map(this::button).toList();
  }

  /** A button that stays keeps its node, and so the focus. */
  private ButtonBase button(ScreenButton button) {
    ButtonBase node =
        known.computeIfAbsent(
            button.id(),
            id -> {
              ButtonBase made = Buttons.make(button, wiring);
              made.getStyleClass().setAll("start-item");
              ProgramGlyph.put(made, SIGN);
              return made;
            });
    Buttons.show(node, button);
    // A picture stands beside the words here, not in their place.
    node.setText(button.label());
    return node;
  }
}
