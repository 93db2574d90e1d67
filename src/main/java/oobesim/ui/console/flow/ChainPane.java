// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.station.Chain;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.OpenedStage;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The ten stages in a line, the active one opened in its place, with ways above and below. */
final class ChainPane extends Region {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final StationText text;
  private final StationActions actions;
  private final List<Button> buttons = new ArrayList<>();
  private StationView view;
  private OpenedStage opened;
  private boolean narrow;
  private double drawnWidth;
  private double drawnHeight;
  private FlowStage at = FlowStage.POWER_ON;

  ChainPane(StationText text, StationActions actions) {
    this.text = text;
    this.actions = actions;
    getStyleClass().add("chain");
    setMinSize(0, 0);
    for (FlowStage stage : FlowStage.values()) {
      buttons.add(button(stage));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  private Button button(FlowStage stage) {
    Button button = new Button();
    button.getStyleClass().setAll("button", "stage");
    StationNodes.name(button, "station/" + stage.id(), StageWords.name(text, stage));
    button.setOnAction(press -> actions.open(stage));
    button.setTooltip(new Tooltip(StageWords.name(text, stage)));
    button.setManaged(false);
    button.focusedProperty().subscribe(in -> at = in ? stage : at);
    return button;
  }

  private void step(KeyEvent press) {
    int by =
        switch (press.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    int next = at.ordinal() + by;
    if (by != 0 && next >= 0 && next < buttons.size()) {
      buttons.get(next).requestFocus();
      press.consume();
    }
  }

  Node entrance() {
    return buttons.get(view == null ? 0 : view.chain().now().ordinal());
  }

  void setNarrow(boolean on) {
    narrow = on;
    pseudoClassStateChanged(NARROW, on);
    draw();
  }

  void show(StationView state, OpenedStage stage) {
    if (state != view || !stage.equals(opened)) {
      view = state;
      opened = stage;
      draw();
    }
  }

  @Override
  protected void layoutChildren() {
    // What is drawn asks for a layout again, so only another size is a reason to draw here.
    if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
      draw();
      applyCss();
    }
    getChildren().stream().filter(Node::isManaged).forEach(Node::autosize);
    getChildren().stream()
        .filter(node -> node.getUserData() instanceof Double)
        .forEach(
            node ->
                node.setLayoutX(
                    Math.round((double) node.getUserData() - ((Region) node).getWidth() / 2)));
  }

  private void draw() {
    if (view == null || getWidth() < 200) {
      return;
    }
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    ChainShape shape = ChainShape.of(getWidth(), getHeight(), narrow, view.chain().now());
    List<Node> nodes = new ArrayList<>();
    lines(shape, nodes);
    if (!narrow) {
      new ChainArcs(text, shape, view.chain()).addTo(nodes);
    }
    for (FlowStage stage : FlowStage.values()) {
      stage(shape, stage, nodes);
    }
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  private void lines(ChainShape shape, List<Node> nodes) {
    for (int i = 0; i + 1 < FlowStage.values().length; i++) {
      Chain.Link from = view.chain().links().get(i);
      Chain.Link to = view.chain().links().get(i + 1);
      Region line = new Region();
      line.getStyleClass().addAll("chain-line", "chain-line-" + style(from, to));
      line.setManaged(false);
      double x = shape.right(i);
      boolean thick = style(from, to).equals("walked");
      double high = thick ? 3 : 1;
      line.resizeRelocate(x, Math.round(shape.middle() - high / 2), shape.left(i + 1) - x, high);
      nodes.add(line);
    }
  }

  private static String style(Chain.Link from, Chain.Link to) {
    boolean out = from.state() == Chain.State.LEFT_OUT || to.state() == Chain.State.LEFT_OUT;
    if (out) {
      return "left-out";
    }
    return to.state() == Chain.State.AHEAD ? "ahead" : "walked";
  }

  private void stage(ChainShape shape, FlowStage stage, List<Node> nodes) {
    Chain.Link link = view.chain().link(stage);
    int index = stage.ordinal();
    Button button = buttons.get(index);
    boolean now = link.state() == Chain.State.NOW;
    button.getStyleClass().setAll("button", "stage", "stage-" + StageWords.word(link.state()));
    button.setAccessibleText(read(link));
    if (now) {
      OpenedBox box = new OpenedBox(text, stage, shape, view, opened);
      box.setMouseTransparent(true);
      button.setGraphic(null);
      place(button, shape, index);
      box.resizeRelocate(
          button.getLayoutX(), button.getLayoutY(), button.getWidth(), button.getHeight());
      nodes.add(button);
      nodes.add(box);
    } else {
      button.setGraphic(closed(stage));
      place(button, shape, index);
      nodes.add(button);
    }
    if (link.wrong() > 0) {
      Label count = StationNodes.whole(String.valueOf(link.wrong()), "wrong-count");
      count.setManaged(false);
      count.resizeRelocate(shape.right(index) - 10, shape.top(index) - 10, 22, 22);
      nodes.add(count);
    }
  }

  private String read(Chain.Link link) {
    String state = text.text("stage.state." + StageWords.word(link.state()));
    return text.text("stage.read", "stage", StageWords.name(text, link.stage()), "state", state);
  }

  private Node closed(FlowStage stage) {
    if (narrow) {
      return StageWords.picture(stage, 18);
    }
    VBox column =
        new VBox(
            StageWords.picture(stage, 18),
            StationNodes.label(StageWords.name(text, stage), "stage-name"));
    column.getStyleClass().add("stage-words");
    return column;
  }

  private static void place(Button button, ChainShape shape, int index) {
    button.resizeRelocate(
        shape.left(index), shape.top(index), shape.width(index), shape.height(index));
  }
}
