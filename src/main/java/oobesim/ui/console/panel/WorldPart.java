// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.instructor.station.WorldCard;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** What is set up around the device, to be changed with one key or click. */
public final class WorldPart implements Part {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-other");

  private final StationText text;
  private final StationActions actions;
  private final ListView<WorldLine> list;
  private final VBox body;
  private long changes;
  private boolean locked;

  /** The part; it shows nothing yet. */
  public WorldPart(StationText text, StationActions actions) {
    this.text = text;
    this.actions = actions;
    list =
        StationLists.of("station/settings", text.text("world.title"), WorldLine::name, this::row);
    list.setOnKeyPressed(
        press -> {
          if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            use(list.getSelectionModel().getSelectedItem());
            press.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && onRow(click.getTarget())) {
            use(list.getSelectionModel().getSelectedItem());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    body = new VBox(list);
    body.getStyleClass().add("part");
  }

  private static boolean onRow(Object target) {
    Node node = target instanceof Node one ? one : null;
    while (node != null && !node.getStyleClass().contains("world-row")) {
      node = node.getParent();
    }
    return node != null;
  }

  /** A switch is thrown at once; of several values one is chosen; all else has its page. */
  private void use(WorldLine line) {
    if (line == null || locked) {
      return;
    }
    switch (line.kind()) {
      case WorldLine.Switched on -> actions.set(line.path(), on.other());
      case WorldLine.Chosen chosen -> choose(line, chosen);
      case WorldLine.Written _ -> actions.allSettings();
    }
  }

  private void choose(WorldLine line, WorldLine.Chosen chosen) {
    ContextMenu menu = new ContextMenu();
    for (WorldLine.Value value : chosen.values()) {
      MenuItem item = new MenuItem(value.words());
      item.setMnemonicParsing(false);
      item.setOnAction(press -> actions.set(line.path(), value.written()));
      menu.getItems().add(item);
    }
    menu.show(list, Side.RIGHT, -160, 20);
  }

  private Node row(WorldLine line) {
    Label name = StationNodes.label(line.name(), "row-words");
    VBox words = new VBox(name);
    words.setMinWidth(0);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    line.note().ifPresent(note -> words.getChildren().add(StationNodes.label(note, "note")));
    HBox row = StationNodes.row(12, line.icon().node(18), words, value(line));
    row.getStyleClass().add("world-row");
    row.pseudoClassStateChanged(CHANGED, line.changed());
    row.pseudoClassStateChanged(FIRST, line.first());
    row.setAccessibleText(line.name() + ": " + line.words());
    return row;
  }

  private static Node value(WorldLine line) {
    if (line.kind() instanceof WorldLine.Switched on) {
      Region thumb = new Region();
      thumb.getStyleClass().add("thumb");
      StackPane toggle = new StackPane(thumb);
      toggle.getStyleClass().add("toggle");
      toggle.pseudoClassStateChanged(ON, on.on());
      return toggle;
    }
    if (line.other() && !line.changed()) {
      return StationNodes.chip(line.words(), "other");
    }
    Label value = StationNodes.whole(line.words(), "row-value");
    return StationNodes.row(6, value, StationIcon.DOWN.node(14));
  }

  @Override
  public Node node() {
    return body;
  }

  @Override
  public void show(StationView view) {
    changes = view.world().changes();
    locked = view.test();
    boolean separated = false;
    List<WorldLine> lines = new ArrayList<>();
    for (WorldCard.Row row : view.world().rows()) {
      List<WorldLine> some = WorldLine.of(text, row);
      boolean first = !lines.isEmpty() && !separated && !row.group() && !row.changed();
      separated |= first;
      lines.addAll(first ? some.stream().map(WorldLine::asFirst).toList() : some);
    }
    lines.sort(Comparator.comparing(line -> !line.changed()));
    StationLists.set(list, lines);
  }

  /** How many were changed, empty for none. */
  public String count() {
    return changes == 0 ? "" : String.valueOf(changes);
  }

  /** How many were changed, in words. */
  public Optional<String> changed() {
    return changes == 0 ? Optional.empty() : Optional.of(text.count("world.changed", changes));
  }

  @Override
  public Node entrance() {
    return list;
  }
}
