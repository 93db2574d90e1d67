// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import oobesim.instructor.Sight;
import oobesim.instructor.chart.ChartMap;
import oobesim.instructor.station.FlowStage;
import oobesim.page.PageId;
import oobesim.statechart.StateId;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** The whole chart in full size; a click or ENTER on a state leads there. */
public final class ChartPage {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final StationText text;
  private final Pane paper = new Pane();
  private final ScrollPane scroll = new ScrollPane(new Group(paper));
  private final Label said = StationNodes.label("", "note", "chart-said");
  private final TextField search = new TextField();
  private final VBox page = new VBox();
  private final List<Button> boxes = new ArrayList<>();
  private Optional<ChartMap> map = Optional.empty();

  /** The page; it is empty until the chart is laid out. */
  public ChartPage(StationText text, Runnable close) {
    this.text = text;
    page.setId("station/chart");
    page.getStyleClass().add("chart-page");
    StationNodes.name(search, "station/chart-search", text.text("chart.search"));
    search.setPromptText(text.text("chart.search"));
    search.getStyleClass().add("station-field");
    search.textProperty().subscribe(this::find);
    search.setOnAction(enter -> first().ifPresent(Button::fire));
    HBox head =
        StationNodes.row(
            14,
            StationNodes.whole(text.text("chart.title"), "card-title"),
            search,
            said,
            StationNodes.between(),
            StationNodes.button(text.text("chart.close"), "station/chart-close", close));
    head.getStyleClass().add("chart-head");
    said.setText(text.text("chart.laying"));
    scroll.setPannable(true);
    scroll.getStyleClass().add("chart-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    page.getChildren().addAll(head, scroll);
    page.setUserData(search);
    paper.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  /** Shows a chart with where a run is and was. */
  public void show(ChartMap chart, StationView view, Consumer<StateId> go) {
    map = Optional.of(chart);
    said.setText(text.text(view.test() ? "chart.locked" : "chart.hint"));
    paper.setPrefSize(chart.width(), chart.height());
    Set<StateId> now = new HashSet<>(view.run().moment().configuration().active());
    Set<PageId> seen = new HashSet<>(view.sights().stream().map(Sight::page).toList());
    List<Node> nodes = new ArrayList<>();
    chart.lines().forEach(line -> nodes.add(line(line, now)));
    boxes.clear();
    for (ChartMap.Box box : chart.boxes()) {
      Button button = box(box, view, go);
      button.pseudoClassStateChanged(NOW, now.contains(box.state()));
      button.pseudoClassStateChanged(WALKED, box.page().filter(seen::contains).isPresent());
      boxes.add(button);
    }
    nodes.addAll(boxes);
    paper.getChildren().setAll(nodes);
    chart.boxes().stream()
        .filter(box -> now.contains(box.state()))
        .findFirst()
        .ifPresent(this::reveal);
  }

  private static Node line(ChartMap.Line line, Set<StateId> now) {
    Polyline drawn = new Polyline();
    line.points().forEach(point -> drawn.getPoints().addAll(point.x(), point.y()));
    drawn.getStyleClass().add("chart-line");
    drawn.pseudoClassStateChanged(NOW, now.contains(line.from()));
    return drawn;
  }

  private Button box(ChartMap.Box box, StationView view, Consumer<StateId> go) {
    Label name = StationNodes.label(box.name(), "chart-name");
    VBox words = new VBox(name);
    box.page().ifPresent(of -> words.getChildren().add(StationNodes.label(of.value(), "note")));
    words.getStyleClass().add("chart-words");
    Button button = new Button();
    button.setGraphic(words);
    button.getStyleClass().setAll("button", "chart-box");
    box.page().flatMap(FlowStage::of).ifPresent(it -> button.getStyleClass().add(tone(it)));
    StationNodes.name(
        button,
        "station/state-" + box.state().value(),
        text.text(
            "chart.read", "state", box.name(), "page", box.page().map(PageId::value).orElse("")));
    button.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    button.setPrefSize(box.width(), box.height());
    button.setDisable(view.test());
    button.setOnAction(press -> go.accept(box.state()));
    button.focusedProperty().subscribe(in -> revealed(in, box));
    return button;
  }

  private void revealed(boolean in, ChartMap.Box box) {
    if (in) {
      reveal(box);
    }
  }

  private static String tone(FlowStage stage) {
    boolean end = EnumSet.of(FlowStage.RESULT, FlowStage.USERS_PART).contains(stage);
    return end ? "chart-end" : stage == FlowStage.STATUS_PAGE ? "chart-status" : "chart-start";
  }

  /** Scrolls so that a box lies in the middle. */
  private void reveal(ChartMap.Box box) {
    map.ifPresent(
        chart -> {
          double wide = Math.max(1, chart.width() - scroll.getWidth());
          double high = Math.max(1, chart.height() - scroll.getHeight());
          double x = box.x() + box.width() / 2 - scroll.getWidth() / 2;
          double y = box.y() + box.height() / 2 - scroll.getHeight() / 2;
          scroll.setHvalue(Math.clamp(x / wide, 0, 1));
          scroll.setVvalue(Math.clamp(y / high, 0, 1));
        });
  }

  /** Arrows go to the nearest box in their direction. */
  private void step(KeyEvent press) {
    if (!(press.getTarget() instanceof Button from) || !boxes.contains(from)) {
      return;
    }
    int right = direction(press, KeyCode.RIGHT, KeyCode.LEFT);
    int down = direction(press, KeyCode.DOWN, KeyCode.UP);
    if (right != 0 || down != 0) {
      boxes.stream()
          .filter(to -> ahead(from, to, right, down) > 1)
          .min(java.util.Comparator.comparingDouble(to -> far(from, to, right, down)))
          .ifPresent(Button::requestFocus);
      press.consume();
    }
  }

  private static int direction(KeyEvent press, KeyCode plus, KeyCode minus) {
    return press.getCode() == plus ? 1 : press.getCode() == minus ? -1 : 0;
  }

  private static double ahead(Button from, Button to, int right, int down) {
    return right * (to.getLayoutX() - from.getLayoutX())
        + down * (to.getLayoutY() - from.getLayoutY());
  }

  private static double far(Button from, Button to, int right, int down) {
    double aside =
        right != 0 ? to.getLayoutY() - from.getLayoutY() : to.getLayoutX() - from.getLayoutX();
    return ahead(from, to, right, down) + 2 * Math.abs(aside);
  }

  private void find() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    for (Button box : boxes) {
      boolean found = !words.isEmpty() && told(box).contains(words);
      box.pseudoClassStateChanged(FOUND, found);
    }
    first()
        .flatMap(box -> map.map(chart -> chart.boxes().get(boxes.indexOf(box))))
        .ifPresent(this::reveal);
  }

  private static String told(Button box) {
    return (box.getId() + " " + box.getAccessibleText()).toLowerCase(Locale.ROOT);
  }

  private Optional<Button> first() {
    return boxes.stream().filter(box -> box.getPseudoClassStates().contains(FOUND)).findFirst();
  }

  /** Says what came of a choice. */
  public void say(String words) {
    said.setText(words);
  }

  /** What covers the panels. */
  public Region node() {
    return page;
  }
}
