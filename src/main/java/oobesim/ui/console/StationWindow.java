// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import oobesim.instructor.Bench;
import oobesim.instructor.Change;
import oobesim.instructor.KeptMoment;
import oobesim.instructor.LaterChange;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Pace;
import oobesim.instructor.Sight;
import oobesim.instructor.Watching;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.ResealJump;
import oobesim.provisioning.around.NetworkLink;
import oobesim.screen.Theme;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.theme.Comfort;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Typeface;
import oobesim.ui.theme.WindowDress;
import oobesim.ui.theme.Zoom;

/** The instructor's window over a live run that a trainee has in another window. */
public final class StationWindow implements StationActions {
  private static final List<String> SHEETS =
      List.of("/oobesim/ui/trainee/window.css", "/oobesim/ui/console/station.css");
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 700;

  /** Often enough for a clock that shows each second, and for a ring to be seen turning. */
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private final Stage stage;
  private final StationSetup setup;
  private final StationText text;
  private final Bench bench;
  private final StackPane root = new StackPane();
  private final Magnifier magnifier;
  private final StationPanels panels;
  private final StationCover cover;
  private final MarkLine markLine;
  private final ToldLine told;
  private final Watching watching;
  private Optional<StationView> view = Optional.empty();
  private Duration real = Duration.ZERO;
  private Duration drawn = Duration.ZERO;
  private long began = -1;
  private boolean timeMovedOn;
  private Subscription comfort = Subscription.EMPTY;

  /** A station on a stage that is not shown yet. */
  public StationWindow(Stage stage, StationSetup setup) {
    Typeface.load();
    this.stage = stage;
    this.setup = setup;
    text = setup.text();
    bench = setup.bench();
    panels = new StationPanels(setup, this);
    cover = new StationCover(setup, root, this::refresh);
    markLine = new MarkLine(text, this::mark, this::closeMark);
    told = new ToldLine(text, root);
    magnifier = new Magnifier(root, LEAST_WIDTH, LEAST_HEIGHT, setup.comfort().wishes().station());
    root.getStyleClass().addAll("window", "station");
    root.getChildren().add(panels.layout());
    Scene scene = new Scene(magnifier, WIDTH, HEIGHT);
    WindowDress.put(scene, SHEETS, text.lettering());
    root.widthProperty().subscribe(this::fit);
    root.heightProperty().subscribe(this::fit);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    stage.setTitle(text.text("station.window"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    // What leads the run comes first, not what ends it.
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN, shown -> panels.stops().get(1).entrance().get().requestFocus());
    watching = bench.watch(this::told);
    refresh();
  }

  private void fit() {
    if (root.getWidth() > 0 && panels.layout().fit(root.getWidth(), root.getHeight())) {
      refresh();
    }
  }

  private void pressed(KeyEvent press) {
    if (told.open() && press.getCode() == KeyCode.ESCAPE) {
      press.consume();
      told.close();
      return;
    }
    if (cover.open() && press.getCode() == KeyCode.ESCAPE) {
      press.consume();
      cover.close();
      return;
    }
    StationCommand.of(press)
        .ifPresent(
            command -> {
              press.consume();
              command(command);
            });
    if (press.getCode() == KeyCode.ESCAPE && panels.mirror().look().isPresent()) {
      press.consume();
      lookAtNow();
    }
  }

  /** Time alone is looked at a few times a second; all else is shown at once. */
  private void told(Change change) {
    if (change.onlyTime()) {
      timeMovedOn = true;
    } else {
      if (change.has(Change.Aspect.RUN)) {
        panels.mirror().look(Optional.empty());
        cover.close();
      }
      refresh();
    }
  }

  /** Draws a frame: the toolkit's own time in nanoseconds, from any beginning. */
  public void pulse(long nanos) {
    began = began < 0 ? nanos : began;
    real = Duration.ofNanos(nanos - began);
    boolean due = real.minus(drawn).compareTo(BETWEEN) >= 0;
    if (due && (timeMovedOn || bench.runs()) && !stage.isIconified()) {
      drawn = real;
      timeMovedOn = false;
      panels.mirror().pulse(real);
      view.ifPresent(now -> panels.tick(now, now.run().now()));
    }
  }

  /** Brings all panels up to date. */
  public void refresh() {
    timeMovedOn = false;
    view = StationView.of(bench, setup.settings());
    view.ifPresent(panels::show);
  }

  /** Is as easy on the eyes as another window, now and from now on. */
  public void follow(ObservableValue<Comfort> other) {
    comfort =
        other.subscribe(
            it -> {
              it.dress(stage.getScene());
              panels.mirror().wear(it.highContrast() ? Theme.HIGH_CONTRAST : Theme.NORMAL);
            });
  }

  /** Watches no longer; the run goes on. */
  public void close() {
    comfort.unsubscribe();
    watching.close();
  }

  @Override
  public void command(StationCommand command) {
    boolean locked = command.leads() && view.map(StationView::test).orElse(true);
    if (locked) {
      return;
    }
    switch (command) {
      case FREEZE -> bench.takeOver(() -> bench.change(Pace::toggled));
      case NEXT_CHANGE -> bench.takeOver(bench::jump);
      case RESEAL -> bench.takeOver(() -> bench.run().ifPresent(ResealJump::jump));
      case KEEP -> keep();
      case GO_BACK -> goBack();
      case MARK -> openMark();
      case WHOLE_CHART -> cover.chart();
      case FASTER -> bench.change(Pace::faster);
      case SLOWER -> bench.change(Pace::slower);
      case LARGE_MIRROR -> panels.layout().setLarge(!panels.layout().large());
      case NEW_DRILL -> newDrill();
      case NEXT_PANEL -> go(1);
      case PREVIOUS_PANEL -> go(-1);
      case CHECKLIST, WORLD, FAULTS, JOURNAL, MARKS -> panels.open(command.id());
      case LARGER -> zoom(Zoom::larger);
      case SMALLER -> zoom(Zoom::smaller);
      case USUAL_SIZE -> zoom(now -> Zoom.USUAL);
    }
  }

  /** Nothing at the station is smaller than usual: its least words can just be read. */
  private void zoom(UnaryOperator<Zoom> change) {
    ComfortWishes wishes = setup.comfort().wishes();
    Zoom next = change.apply(new Zoom(magnifier.factor()));
    if (next.factor() < Zoom.USUAL.factor()) {
      return;
    }
    if (magnifier.hasRoom(next)) {
      magnifier.show(next);
      setup.comfort().remember(wishes.atStation(next));
    } else {
      told.tell(text.text("size.no-room"));
    }
  }

  /** A kept moment is called after the page and the time, which no other one has. */
  private void keep() {
    bench
        .run()
        .map(
            run ->
                text.text(
                    "kept.name",
                    "page",
                    run.screen().id().value(),
                    "time",
                    StationNodes.clock(run.now())))
        .ifPresent(bench::keep);
  }

  /** The dialog is asked for outside of the key press: it holds whatever waits for it. */
  private void newDrill() {
    bench
        .run()
        .flatMap(
            run ->
                setup
                    .drills()
                    .folder(stage)
                    .<Supplier<String>>map(
                        folder -> {
                          List<JournalEntry> journal = run.journal().entries();
                          return () -> setup.drills().make(journal, folder);
                        }))
        .ifPresent(work -> setup.beside().work(work, told::tell));
  }

  private void goBack() {
    List<KeptMoment> moments = bench.moments();
    if (!moments.isEmpty()) {
      restore(moments.getLast().name());
    }
  }

  private void openMark() {
    if (!root.getChildren().contains(markLine.node())) {
      root.getChildren().add(markLine.node());
    }
    StackPane.setMargin(
        markLine.node(),
        new javafx.geometry.Insets(panels.layout().narrow() ? 112 : 134, 14, 0, 0));
    markLine.field().requestFocus();
  }

  private void closeMark() {
    root.getChildren().remove(markLine.node());
    panels.stops().get(1).entrance().get().requestFocus();
  }

  /** The keyboard goes from panel to panel. */
  private void go(int by) {
    List<StationPanels.Stop> stops = panels.stops();
    int size = stops.size();
    int next = by > 0 ? 0 : size - 1;
    for (int i = 0; i < size; i++) {
      if (holds(stops.get(i).panel())) {
        next = Math.floorMod(i + by, size);
      }
    }
    stops.get(next).entrance().get().requestFocus();
  }

  private boolean holds(Node panel) {
    Node node = stage.getScene().getFocusOwner();
    while (node != null && node != panel) {
      node = node.getParent();
    }
    return node != null;
  }

  @Override
  public void speed(double factor) {
    bench.change(pace -> pace.at(factor));
  }

  @Override
  public void apply(Input.Outside change) {
    bench.lead(change);
  }

  @Override
  public void later(LaterChange change) {
    bench.run().ifPresent(run -> run.later(change));
  }

  @Override
  public void callOff(LaterChange change) {
    bench.run().ifPresent(run -> run.callOff(change));
  }

  @Override
  public void set(String path, String value) {
    bench.lead(
        switch (path) {
          case "network.link" ->
              new Input.Link(NetworkLink.valueOf(value.toUpperCase(Locale.ROOT)));
          case "network.internet" -> new Input.Internet(Boolean.parseBoolean(value));
          case "network.domainController" ->
              new Input.DomainController(Boolean.parseBoolean(value));
          default -> new Input.Change(path, value);
        });
  }

  @Override
  public void mark(String words) {
    bench.mark(words);
  }

  @Override
  public void restore(String name) {
    bench.takeOver(() -> bench.restore(name));
  }

  @Override
  public void open(FlowStage of) {
    view.ifPresent(now -> cover.stage(now, of, this));
  }

  @Override
  public void look(Sight sight) {
    boolean latest = view.filter(now -> now.sights().getLast().equals(sight)).isPresent();
    panels.mirror().look(latest ? Optional.empty() : Optional.of(sight));
    panels.timeline().look(panels.mirror().look());
    refresh();
  }

  @Override
  public void lookAtNow() {
    panels.mirror().look(Optional.empty());
    panels.timeline().look(Optional.empty());
    refresh();
  }

  @Override
  public void allSettings() {
    cover.settings();
  }

  @Override
  public void allFailures() {
    cover.failures();
  }

  @Override
  public void end() {
    setup.end().run();
  }

  /** The run that is led, if one is open. */
  public Optional<LiveRun> run() {
    return bench.run();
  }

  /** Where the panels lie, for pictures. */
  public Region root() {
    return root;
  }
}
