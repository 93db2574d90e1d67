// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.instructor.Bench;
import oobesim.instructor.chart.ChartLayout;
import oobesim.instructor.chart.ChartMap;
import oobesim.instructor.chart.WayThere;
import oobesim.instructor.station.FlowStage;
import oobesim.session.Input;
import oobesim.statechart.StateId;
import oobesim.ui.console.flow.ChartPage;
import oobesim.ui.console.flow.StageSheet;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationView;
import oobesim.ui.trainee.page.FailuresPage;
import oobesim.ui.trainee.page.PageActions;
import oobesim.ui.trainee.page.SettingsPage;
import oobesim.ui.trainee.page.Way;

/** What covers the panels for a while; the run goes on meanwhile. */
final class StationCover {
  private final StationSetup setup;
  private final StackPane root;
  private final Runnable closed;
  private final Map<Flow, ChartMap> maps = new HashMap<>();
  private Region page;
  private Node before;

  StationCover(StationSetup setup, StackPane root, Runnable closed) {
    this.setup = setup;
    this.root = root;
    this.closed = closed;
  }

  boolean open() {
    return page != null;
  }

  private boolean open(String id) {
    return open() && id.equals(page.getId());
  }

  void close() {
    if (open()) {
      root.getChildren().remove(page);
      root.getChildren().getFirst().setDisable(false);
      page = null;
      if (before != null) {
        before.requestFocus();
      }
      closed.run();
    }
  }

  private void cover(Region next) {
    if (open()) {
      close();
    }
    before = root.getScene().getFocusOwner();
    page = next;
    root.getChildren().add(next);
    if (next.getUserData() instanceof Node first) {
      first.requestFocus();
    }
  }

  void settings() {
    if (open(SettingsPage.ID)) {
      close();
    } else {
      Bench bench = setup.bench();
      bench
          .allSettings()
          .ifPresent(settings -> cover(SettingsPage.of(setup.pages(), settings, actions())));
    }
  }

  private PageActions actions() {
    return new PageActions() {
      @Override
      public void back() {
        close();
      }

      @Override
      public void chooseAnother() {
        close();
      }

      @Override
      public void useDefault() {
        close();
      }

      @Override
      public void show(Way way) {
        StationCover.this.show(way);
      }
    };
  }

  /** Another rehearsal is begun in the trainee's window, not over it. */
  private void show(Way way) {
    switch (way) {
      case FAILURES -> failures();
      case DRILLS, FREE -> close();
    }
  }

  void failures() {
    Bench bench = setup.bench();
    FailuresPage.Actions actions =
        new FailuresPage.Actions(
            this::close, this::show, bench::open, bench::switched, this::letHappen);
    cover(FailuresPage.of(setup.pages(), setup.causes(), true, "", actions));
  }

  private void letHappen(FailureEntry entry) {
    Bench bench = setup.bench();
    bench.lead(new Input.Fault(entry.id(), !bench.switched(entry.id())));
    close();
  }

  /** The whole chart, laid out beside the window the first time. */
  void chart() {
    if (open("station/chart")) {
      close();
      return;
    }
    setup
        .bench()
        .run()
        .ifPresent(
            run -> {
              ChartPage chart = new ChartPage(setup.text(), this::close);
              cover(chart.node());
              Flow flow = run.flow();
              if (maps.containsKey(flow)) {
                show(chart, maps.get(flow));
              } else {
                setup.beside().work(() -> ChartLayout.of(flow), map -> laid(chart, flow, map));
              }
            });
  }

  private void laid(ChartPage chart, Flow flow, ChartMap map) {
    maps.put(flow, map);
    show(chart, map);
  }

  private void show(ChartPage chart, ChartMap map) {
    StationView.of(setup.bench(), setup.settings())
        .ifPresent(view -> chart.show(map, view, state -> go(chart, map, state)));
  }

  private void go(ChartPage chart, ChartMap map, StateId state) {
    Bench bench = setup.bench();
    Optional<WayThere> way = bench.run().flatMap(run -> WayThere.find(run, state));
    way.ifPresent(there -> bench.takeOver(() -> bench.lead(there::go)));
    if (open("station/chart")) {
      show(chart, map);
      String key = way.isPresent() ? "chart.gone" : "chart.no-way";
      chart.say(setup.text().text(key, "state", state.value()));
    }
  }

  /** The pages of a stage. */
  void stage(StationView view, FlowStage stage, StationActions actions) {
    cover(new StageSheet(setup.text(), view, stage, actions, this::close).node());
  }
}
