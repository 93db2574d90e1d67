// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import oobesim.ui.console.flow.FlowPanel;
import oobesim.ui.console.panel.MirrorPanel;
import oobesim.ui.console.time.TimelinePanel;
import oobesim.ui.console.time.Transport;
import oobesim.ui.console.view.Breadth;
import oobesim.ui.console.view.Card;
import oobesim.ui.console.view.TabCard;

/** Where the station's panels lie: as much of them as there is room for. */
final class StationLayout extends Region {
  /** A world below the picture that is lower than this shows next to nothing. */
  private static final double LEAST_WORLD = 180;

  /** Room for one that is on, some that are found, and the ways to insert them. */
  private static final double FAULTS = 300;

  private final Panels panels;
  private Breadth breadth = Breadth.WIDE;
  private boolean large;

  /**
   * What is laid out.
   *
   * @param all a panel for the tabs of a narrow station
   * @param tabs checklist, journal and remarks of a wide one
   */
  record Panels(
      TopBar top,
      Transport transport,
      FlowPanel flow,
      MirrorPanel mirror,
      TabCard all,
      TabCard tabs,
      Card world,
      Card faults,
      TimelinePanel timeline,
      Runnable arrange) {
    /** The parts that a wide and a narrow station have both, from top to bottom. */
    List<Node> common() {
      return List.of(top.node(), transport.node(), flow.node(), mirror.node(), timeline.node());
    }
  }

  StationLayout(Panels panels) {
    this.panels = panels;
    getStyleClass().add("station-layout");
    getChildren().addAll(panels.common());
    arrange();
  }

  boolean narrow() {
    return breadth.narrow();
  }

  /** Whether the panels are tabs. */
  boolean folded() {
    return breadth.folded();
  }

  /** Whether the trainee's picture takes the whole row. */
  void setLarge(boolean on) {
    large = on;
    panels.mirror().fit(breadth, on);
    beside().forEach(node -> node.setVisible(!on));
    requestLayout();
  }

  boolean large() {
    return large;
  }

  private List<Node> beside() {
    return folded()
        ? List.of(panels.all().card())
        : List.of(panels.tabs().card(), panels.world(), panels.faults());
  }

  /** A part is to be seen in one place only, so the panels of one width take it from the other. */
  private void arrange() {
    panels.top().fit(breadth);
    panels.transport().fit(breadth);
    panels.flow().setNarrow(narrow());
    panels.mirror().fit(breadth, large);
    panels.timeline().setNarrow(narrow());
    pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow());
    pseudoClassStateChanged(PseudoClass.getPseudoClass("slim"), breadth.slim());
    panels.arrange().run();
    List<Node> common = panels.common();
    getChildren().setAll(common);
    getChildren().addAll(common.size() - 1, beside());
    beside().forEach(node -> node.setVisible(!large));
  }

  /** Another size may be the other kind of station; asked before each layout. */
  boolean fit(double width, double height) {
    Breadth next = Breadth.of(width, height);
    if (next != breadth) {
      breadth = next;
      arrange();
      return true;
    }
    return false;
  }

  @Override
  protected void layoutChildren() {
    switch (breadth) {
      case WIDE -> layWide();
      case TALL -> layTall();
      case NARROW, SLIM -> layNarrow();
    }
  }

  private void layWide() {
    double w = getWidth();
    double h = getHeight();
    double inner = w - 28;
    put(panels.top().node(), 0, 0, w, 52);
    put(panels.transport().node(), 14, 64, inner, 68);
    put(panels.flow().node(), 14, 143, inner, 252);
    double timeline = 173;
    double middle = h - 406 - 11 - timeline - 14;
    double picture =
        large ? inner : Math.min((middle - 51) * Breadth.DISPLAY_SHAPE + 26, inner - 830);
    put(panels.mirror().node(), 14, 406, picture, middle);
    double left = 14 + picture + 12;
    double rest = inner - picture - 36;
    double tabs = Math.round(rest * 346 / 958);
    double world = Math.round(rest * 300 / 958);
    put(panels.tabs().card(), left, 406, tabs, middle);
    put(panels.world(), left + tabs + 12, 406, world, middle);
    put(panels.faults(), left + tabs + world + 24, 406, rest - tabs - world, middle);
    put(panels.timeline().node(), 14, h - 14 - timeline, inner, timeline);
  }

  private void layNarrow() {
    double inner = getWidth() - 24;
    double middle = layNarrowRows();
    double picture =
        large ? inner : Math.min((middle - 54) * Breadth.DISPLAY_SHAPE + 26, inner - 410);
    put(panels.mirror().node(), 12, 226, picture, middle);
    put(panels.all().card(), 12 + picture + 10, 226, inner - picture - 10, middle);
  }

  private void layTall() {
    double inner = getWidth() - 24;
    double middle = layNarrowRows();
    double most = (middle - LEAST_WORLD - 10 - 54) * Breadth.DISPLAY_SHAPE + 26;
    double picture = large ? inner : Math.min(most, inner - 410);
    double high = large ? middle : (picture - 26) / Breadth.DISPLAY_SHAPE + 54;
    put(panels.mirror().node(), 12, 226, picture, high);
    put(panels.world(), 12, 226 + high + 10, picture, middle - high - 10);
    double right = 12 + picture + 10;
    double rest = inner - picture - 10;
    double tabs = middle - FAULTS - 10;
    put(panels.tabs().card(), right, 226, rest, tabs);
    put(panels.faults(), right, 226 + tabs + 10, rest, FAULTS);
  }

  /** Lays what is as wide as the station, and tells how high the room between is. */
  private double layNarrowRows() {
    double w = getWidth();
    double h = getHeight();
    double inner = w - 24;
    put(panels.top().node(), 0, 0, w, 46);
    put(panels.transport().node(), 12, 56, inner, 54);
    put(panels.flow().node(), 12, 120, inner, 96);
    put(panels.timeline().node(), 12, h - 10 - 104, inner, 104);
    return h - 226 - 10 - 104 - 10;
  }

  private static void put(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
  }
}
