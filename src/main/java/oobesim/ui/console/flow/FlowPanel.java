// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.time.Duration;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.station.OpenedStage;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The flow as a chain of ten stages, with the path that was walked. */
public final class FlowPanel implements Part {
  private final StationText text;
  private final ChainPane chain;
  private final CrumbLine crumbs;
  private final Label half = StationNodes.label("", "note", "flow-half");
  private final HBox head;
  private final VBox panel = new VBox();

  /** The panel; it shows nothing yet. */
  public FlowPanel(StationText text, StationActions actions) {
    this.text = text;
    chain = new ChainPane(text, actions);
    crumbs = new CrumbLine(text, actions);
    Node whole =
        StationNodes.button(
            text.text("command.whole-chart"),
            "station/whole-chart",
            () -> actions.command(StationCommand.WHOLE_CHART));
    ((javafx.scene.control.Button) whole).setGraphic(StationIcon.LARGER.node(16));
    head =
        StationNodes.row(
            10,
            StationNodes.whole(text.text("flow.title"), "card-title"),
            half,
            StationNodes.between(),
            legend("walked"),
            legend("now"),
            legend("left-out"),
            StationNodes.whole(text.text("flow.click"), "note"),
            whole);
    head.getStyleClass().add("card-head");
    VBox.setVgrow(chain, Priority.ALWAYS);
    panel.setId("station/flow");
    panel.getStyleClass().addAll("station-card", "flow");
    panel.getChildren().addAll(head, chain, crumbs.node());
    panel.setMinSize(0, 0);
    setNarrow(false);
  }

  private Node legend(String key) {
    Region sign = new Region();
    sign.getStyleClass().addAll("flow-sign", "flow-sign-" + key);
    HBox row = StationNodes.row(8, sign, StationNodes.whole(text.text("flow." + key), "note"));
    row.getStyleClass().add("legend");
    return row;
  }

  /** Narrow: no head, no arcs, and the opened stage is a line of crumbs. */
  public void setNarrow(boolean narrow) {
    head.setVisible(!narrow);
    head.setManaged(!narrow);
    crumbs.node().setVisible(narrow);
    crumbs.node().setManaged(narrow);
    chain.setNarrow(narrow);
    panel.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
  }

  @Override
  public Node node() {
    return panel;
  }

  @Override
  public void show(StationView view) {
    String key = view.chain().half().name().toLowerCase(Locale.ROOT).replace('_', '-');
    half.setText(
        text.text("flow.half." + key, "scenario", text.text("scenario." + scenario(view))));
    draw(view);
  }

  private static String scenario(StationView view) {
    return view.profile()
        .surroundings()
        .deploymentProfile()
        .map(
            it ->
                it.mode().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (it.preprovisioningAllowed() ? "-preprov" : "")
                    + "-"
                    + it.joinType().name().toLowerCase(Locale.ROOT))
        .filter(it -> !it.isEmpty())
        .orElse("none");
  }

  @Override
  public void tick(StationView view, Duration now) {
    draw(view);
  }

  private void draw(StationView view) {
    OpenedStage opened = OpenedStage.of(view.run());
    chain.show(view, opened);
    crumbs.show(view, opened);
  }

  @Override
  public Node entrance() {
    return chain.entrance();
  }
}
