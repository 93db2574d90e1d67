// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import oobesim.instructor.Coming;
import oobesim.instructor.Sight;
import oobesim.instructor.station.Deed;
import oobesim.instructor.station.TimelineScale;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.render.ScreenPictures;
import oobesim.ui.theme.ArabicLines;

/** The strip of pictures with a lane for the trainee above it and one for the instructor below. */
final class TimelineStrip extends Region {
  private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked-at");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double GAP = 2;
  private static final double EDGE = 16;

  private final StationText text;
  private final ScreenPictures pictures;
  private final Consumer<Sight> look;
  private final Rectangle window = new Rectangle();
  private Optional<StationView> view = Optional.empty();
  private Optional<Sight> looked = Optional.empty();
  private Duration now = Duration.ZERO;
  private boolean narrow;

  TimelineStrip(StationText text, ScreenPictures pictures, Consumer<Sight> look) {
    this.text = text;
    this.pictures = pictures;
    this.look = look;
    getStyleClass().add("strip");
    StationNodes.name(this, "station/strip", text.text("timeline.read"));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    setClip(window);
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  void setNarrow(boolean on) {
    narrow = on;
    draw();
  }

  void setLook(Optional<Sight> sight) {
    looked = sight;
    draw();
  }

  List<Sight> sights() {
    return view.map(StationView::sights).orElse(List.of());
  }

  void show(StationView other) {
    view = Optional.of(other);
    now = other.run().now();
    draw();
  }

  void tick(StationView other, Duration moment) {
    view = Optional.of(other);
    now = moment;
    draw();
  }

  private void step(KeyEvent press) {
    List<Sight> all = sights();
    int at = looked.map(all::indexOf).filter(index -> index >= 0).orElse(all.size() - 1);
    int next =
        switch (press.getCode()) {
          case LEFT -> at - 1;
          case RIGHT -> at + 1;
          case HOME -> 0;
          case END -> all.size() - 1;
          default -> -1;
        };
    if (next >= 0 && next < all.size()) {
      look.accept(all.get(next));
      press.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    if (window.getWidth() != getWidth() || window.getHeight() != getHeight()) {
      window.setWidth(getWidth());
      window.setHeight(getHeight());
      draw();
      applyCss();
    }
    getChildren().stream().filter(Node::isManaged).forEach(Node::autosize);
  }

  private double upper() {
    return narrow ? 4 : -2;
  }

  private double top() {
    return narrow ? 28 : 23;
  }

  private double high() {
    return narrow ? 44 : 54;
  }

  /** Everything is placed anew: a strip has a few dozen nodes. */
  private void draw() {
    if (view.isEmpty() || getWidth() < 100) {
      getChildren().clear();
      return;
    }
    StationView state = view.get();
    double room = getWidth() - 2 * EDGE;
    TimelineScale scale =
        TimelineScale.of(state.sights().stream().map(Sight::at).toList(), now, room, GAP);
    double shift = EDGE - Math.max(0, scale.end() * 1.12 - room);
    List<Deed> deeds = deeds(state);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < scale.pieces().size(); i++) {
      nodes.add(
          picture(state.sights().get(i), scale.pieces().get(i), shift, wrong(deeds, scale, i)));
    }
    coming(state, scale, shift, nodes);
    times(state, scale, shift, deeds, nodes);
    lane(deeds, scale, shift, true, nodes);
    lane(deeds, scale, shift, false, nodes);
    present(shift + scale.end(), nodes);
    getChildren().setAll(nodes);
  }

  private static boolean wrong(List<Deed> deeds, TimelineScale scale, int index) {
    return deeds.stream()
        .filter(deed -> deed.kind() == Deed.Kind.WRONG_TURN)
        .anyMatch(deed -> scale.index(deed.at()) == index);
  }

  private List<Deed> deeds(StationView state) {
    List<Deed> deeds = new ArrayList<>(state.deeds());
    state.forbiddenDeeds().forEach(deeds::add);
    state
        .run()
        .marks()
        .forEach(mark -> deeds.add(new Deed(mark.at(), Deed.Kind.MARK, mark.text())));
    deeds.sort(Comparator.comparing(Deed::at));
    return deeds;
  }

  private Node picture(Sight sight, TimelineScale.Piece piece, double shift, boolean wrong) {
    Image image = pictures.of(sight.screen());
    double width = Math.max(1, Math.round(piece.width()));
    ImageView shown = new ImageView(image);
    shown.setViewport(slice(image, width / high()));
    shown.setFitWidth(width);
    shown.setFitHeight(high());
    shown.setSmooth(true);
    Region frame = new Region();
    frame.getStyleClass().add("strip-frame");
    StackPane box = new StackPane(shown, frame);
    box.getStyleClass().add("strip-picture");
    box.setId("station/at-" + StationNodes.clock(sight.at()).replace(':', '-'));
    box.pseudoClassStateChanged(LOOKED, looked.filter(sight::equals).isPresent());
    box.pseudoClassStateChanged(WRONG, wrong);
    box.setAccessibleText(sight.screen().title());
    box.setOnMouseClicked(click -> look.accept(sight));
    box.resizeRelocate(Math.round(shift + piece.x()), top(), width, high());
    box.setManaged(false);
    return box;
  }

  /** The middle of a picture says most: what does not fit is cut off around it. */
  private static Rectangle2D slice(Image image, double shape) {
    double wide = image.getWidth();
    double high = image.getHeight();
    if (shape < wide / high) {
      return new Rectangle2D((wide - high * shape) / 2, 0, high * shape, high);
    }
    return new Rectangle2D(0, (high - wide / shape) / 3, wide, wide / shape);
  }

  private void coming(StationView state, TimelineScale scale, double shift, List<Node> nodes) {
    double x = shift + scale.end() + 3;
    double width = getWidth() - EDGE - x;
    if (width < 60) {
      return;
    }
    Label words = StationNodes.label(words(state), "coming", "note");
    words.setTooltip(new Tooltip(words.getText()));
    ArabicLines.wrap(words);
    words.setManaged(false);
    nodes.add(words);
    getChildren().add(words);
    words.applyCss();
    // A part of what is said would say something else.
    if (words.minWidth(-1) > width || words.prefHeight(width) > high()) {
      words.setWrapText(false);
      words.setText("");
    }
    words.resizeRelocate(Math.round(x), top(), Math.round(width), high());
  }

  private String words(StationView state) {
    if (state.change().isEmpty()) {
      return text.text("timeline.waits");
    }
    Coming turn = state.turn().orElse(state.change().get());
    String time = StationNodes.clock(turn.at());
    String what =
        switch (turn.kind()) {
          case TIME_LIMIT -> text.text("timeline.limit", "time", time);
          case FAILURE -> text.text("timeline.failure", "time", time);
          case PAGE -> text.text("timeline.page", "time", time, "page", turn.page().value());
          case CHANGE -> text.text("timeline.change", "time", time);
        };
    Duration quiet = state.change().get().at().minus(now);
    boolean long_ = quiet.compareTo(Duration.ofMinutes(2)) > 0 && !narrow;
    return long_ ? text.text("timeline.quiet", "time", text.minutes(quiet), "then", what) : what;
  }

  /** Times below the pictures, where they fit; those of wrong turns keep theirs longest. */
  private void times(
      StationView state, TimelineScale scale, double shift, List<Deed> deeds, List<Node> nodes) {
    Spans taken = new Spans(8);
    double end = shift + scale.end();
    taken.take(end - 2, end + 74);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scale.pieces().size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> !wrong(deeds, scale, i)).thenComparing(i -> i));
    for (int i : order) {
      Sight sight = state.sights().get(i);
      boolean red = wrong(deeds, scale, i);
      String clock = StationNodes.clock(sight.at());
      String named = text.text("timeline.time", "time", clock, "page", page(sight));
      double x = shift + scale.pieces().get(i).x();
      for (String words : narrow ? List.of(clock) : List.of(named, clock)) {
        Label label = StationNodes.whole(words, "strip-time", red ? "strip-wrong" : "strip-plain");
        double width = 7.6 * words.length();
        if (taken.take(x, x + width)) {
          place(label, x, top() + high() + 3);
          nodes.add(label);
          break;
        }
      }
    }
  }

  private String page(Sight sight) {
    String key =
        "page." + sight.page().value() + sight.phase().map(phase -> "." + phase.id()).orElse("");
    return text.has(key) ? text.text(key) : sight.page().value().replace('-', ' ');
  }

  private void lane(
      List<Deed> deeds, TimelineScale scale, double shift, boolean trainee, List<Node> nodes) {
    Spans signs = new Spans(0);
    Spans words = new Spans(6);
    List<Deed> lane =
        deeds.stream().filter(deed -> narrow ? trainee : trainee == byTrainee(deed)).toList();
    lane = narrow ? lane.stream().filter(it -> it.kind() != Deed.Kind.SPEED).toList() : lane;
    double y = trainee ? upper() : top() + high() + 26;
    List<Double> xs = new ArrayList<>();
    for (Deed deed : lane) {
      double x = Math.round(shift + scale.x(deed.at()) - 8);
      while (!signs.take(x, x + 16)) {
        x += 4;
      }
      words.mark(x, x + 16);
      xs.add(x);
    }
    for (int i = 0; i < lane.size(); i++) {
      double x = xs.get(i);
      Deed deed = lane.get(i);
      Node sign = sign(deed);
      place(sign, x, y + 3);
      nodes.add(sign);
      String label = label(deed);
      double width = 7.7 * label.length();
      if (!narrow && !label.isEmpty() && words.take(x + 22, x + 22 + width)) {
        Label said = StationNodes.whole(label, "deed", "deed-" + word(deed.kind()));
        place(said, x + 21, y);
        nodes.add(said);
      }
    }
  }

  private static boolean byTrainee(Deed deed) {
    return deed.kind() == Deed.Kind.DECISION || deed.kind() == Deed.Kind.WRONG_TURN;
  }

  private static String word(Deed.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private String label(Deed deed) {
    return switch (deed.kind()) {
      case DECISION, MARK -> cut(deed.label());
      // Its time stands in its place.
      case KEPT -> cut(deed.label().replaceFirst(" \\d+:\\d\\d:\\d\\d$", ""));
      case SPEED -> text.text("speed", "factor", deed.label());
      case WRONG_TURN, FAULT -> "";
    };
  }

  private static String cut(String words) {
    return words.length() > 24 ? words.substring(0, 23) + "\u2026" : words;
  }

  private Node sign(Deed deed) {
    Node sign =
        switch (deed.kind()) {
          case DECISION -> TimelinePanel.diamond();
          case WRONG_TURN -> TimelinePanel.styled(StationIcon.WRONG, "wrong-sign");
          case MARK -> TimelinePanel.styled(StationIcon.MARKED, "mark-sign");
          case FAULT -> TimelinePanel.styled(StationIcon.FAULT, "fault-sign");
          case KEPT -> TimelinePanel.styled(StationIcon.KEPT, "kept-sign");
          case SPEED -> {
            Region dot = new Region();
            dot.getStyleClass().add("speed-dot");
            yield dot;
          }
        };
    javafx.scene.control.Tooltip.install(
        sign, new javafx.scene.control.Tooltip(StationNodes.clock(deed.at()) + " " + deed.label()));
    return sign;
  }

  private void present(double x, List<Node> nodes) {
    Region line = new Region();
    line.getStyleClass().add("now-line");
    line.setManaged(false);
    double below = narrow ? 24 : 44;
    line.resizeRelocate(Math.round(x) - 1, top() - 22, 3, high() + 22 + below);
    Label time = StationNodes.whole(StationNodes.clock(now), "now-time");
    place(time, x + 4, top() + high() + 2);
    nodes.add(line);
    nodes.add(time);
  }

  private static void place(Node node, double x, double y) {
    node.relocate(Math.round(x), Math.round(y));
  }
}
