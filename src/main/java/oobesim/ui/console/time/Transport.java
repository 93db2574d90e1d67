// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import oobesim.instructor.Coming;
import oobesim.instructor.KeptMoment;
import oobesim.instructor.Pace;
import oobesim.instructor.station.ResealJump;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Breadth;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.render.ScreenPictures;

/**
 * The seven controls of time, left, and of moments, right; the second line says what will happen.
 */
public final class Transport implements Part {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

  private final StationText text;
  private final StationActions actions;
  private final ScreenPictures pictures;
  private final Label clock = StationNodes.whole("", "clock");
  private final Label real = StationNodes.whole("", "note");
  private final TransportButton freeze;
  private final TransportButton next;
  private final TransportButton reseal;
  private final TransportButton keep;
  private final TransportButton back;
  private final TransportButton mark;
  private final Button kept;
  private final List<Button> speeds;
  private final HBox bar;
  private List<KeptMoment> moments = List.of();

  /** The controls; they show nothing yet. */
  public Transport(StationText text, StationActions actions, ScreenPictures pictures) {
    this.text = text;
    this.actions = actions;
    this.pictures = pictures;
    freeze = button(StationCommand.FREEZE, StationIcon.FREEZE);
    next = button(StationCommand.NEXT_CHANGE, StationIcon.NEXT);
    reseal = button(StationCommand.RESEAL, StationIcon.RESEAL);
    keep = button(StationCommand.KEEP, StationIcon.KEEP);
    back = button(StationCommand.GO_BACK, StationIcon.GO_BACK);
    mark = button(StationCommand.MARK, StationIcon.MARK);
    kept =
        StationNodes.press(
            StationIcon.DOWN, "station/kept", text.text("transport.kept"), this::showKept);
    kept.getStyleClass().setAll("button", "transport-arrow");
    speeds = Pace.FACTORS.stream().map(this::speed).toList();
    HBox segments = new HBox(speeds.toArray(Node[]::new));
    segments.getStyleClass().add("speeds");
    HBox backs = new HBox(back.node(), kept);
    backs.getStyleClass().add("transport-pair");
    VBox time = new VBox(clock, real);
    time.getStyleClass().add("transport-clock");
    bar =
        StationNodes.row(
            10,
            time,
            freeze.node(),
            segments,
            next.node(),
            reseal.node(),
            StationNodes.between(),
            keep.node(),
            backs,
            mark.node());
    bar.getStyleClass().add("transport");
  }

  private TransportButton button(StationCommand command, StationIcon icon) {
    String name = text.text("command." + command.id());
    TransportButton button = new TransportButton("station/" + command.id(), icon, name);
    button.does(
        text.text("tip", "name", name, "keys", command.keys()), () -> actions.command(command));
    return button;
  }

  private Button speed(int factor) {
    VBox words =
        new VBox(
            StationNodes.whole(text.text("speed", "factor", factor), "speed-factor"),
            StationNodes.whole(text.text("speed.second-line." + factor), "note"));
    words.getStyleClass().add("speed-words");
    Button button = new Button();
    button.setGraphic(words);
    button.getStyleClass().setAll("button", "speed");
    StationNodes.name(button, "station/speed-" + factor, text.text("speed.read", "factor", factor));
    button.setOnAction(press -> actions.speed(factor));
    return button;
  }

  /** Narrow: icons over words, and no second lines; slim: icons alone. */
  public void fit(Breadth room) {
    boolean narrow = room.narrow();
    List.of(freeze, next, reseal, keep, back, mark).forEach(it -> it.fit(room));
    bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
    speeds.forEach(
        button -> {
          Node second = ((VBox) button.getGraphic()).getChildren().get(1);
          second.setVisible(!narrow);
          second.setManaged(!narrow);
        });
    String id = narrow ? "command.keep.brief" : "command.keep";
    keep.name(text.text(id));
    bar.setSpacing(narrow ? 6 : 10);
  }

  private void showKept() {
    ContextMenu menu = new ContextMenu();
    moments.reversed().stream().limit(12).map(this::item).forEach(menu.getItems()::add);
    menu.show(kept, Side.BOTTOM, 0, 4);
  }

  private MenuItem item(KeptMoment moment) {
    ImageView picture = new ImageView(pictures.of(moment.screen()));
    picture.setFitWidth(86);
    picture.setFitHeight(54);
    picture.setSmooth(true);
    String words = text.text("transport.kept-row", "name", moment.name());
    MenuItem item = new MenuItem(words, picture);
    item.setMnemonicParsing(false);
    item.setOnAction(press -> actions.restore(moment.name()));
    return item;
  }

  @Override
  public Node node() {
    return bar;
  }

  @Override
  public void show(StationView view) {
    boolean frozen = view.pace().paused();
    moments = view.run().moments();
    freeze.icon(frozen ? StationIcon.GO_ON : StationIcon.FREEZE);
    freeze.name(text.text(frozen ? "command.freeze.go-on" : "command.freeze"));
    freeze.line(StationCommand.FREEZE.keys());
    freeze.node().pseudoClassStateChanged(ON, frozen);
    bar.pseudoClassStateChanged(FROZEN, frozen);
    for (int i = 0; i < speeds.size(); i++) {
      boolean chosen = view.pace().factor() == Pace.FACTORS.get(i);
      speeds.get(i).pseudoClassStateChanged(ON, chosen);
    }
    next.node().setDisable(view.change().isEmpty());
    keep.line(text.count("transport.keep", moments.size(), "keys", StationCommand.KEEP.keys()));
    back.line(
        last()
            .map(it -> text.text("transport.back", "name", it.name()))
            .orElse(text.text("transport.nothing-kept")));
    back.node().setDisable(moments.isEmpty());
    kept.setDisable(moments.isEmpty());
    mark.line(StationCommand.MARK.keys());
    tick(view, view.run().now());
    if (view.test()) {
      lock();
    }
  }

  private Optional<KeptMoment> last() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
  }

  private void lock() {
    for (TransportButton button : List.of(freeze, next, reseal, keep, back)) {
      button.node().setDisable(true);
      button.icon(StationIcon.LOCK);
      button.line(text.text("transport.locked"));
    }
    speeds.forEach(button -> button.setDisable(true));
    kept.setDisable(true);
  }

  @Override
  public void tick(StationView view, Duration now) {
    clock.setText(StationNodes.clock(now));
    real.setText(text.text("transport.real", "time", text.length(view.run().real())));
    if (view.test()) {
      return;
    }
    next.line(nextLine(view, now));
    Optional<Duration> target = ResealJump.target(view.run().world());
    reseal.node().setDisable(target.isEmpty());
    reseal.line(text.text(target.isPresent() ? "transport.reseal" : "transport.reseal.not-yet"));
  }

  private String nextLine(StationView view, Duration now) {
    String keys = StationCommand.NEXT_CHANGE.keys();
    if (view.change().isEmpty()) {
      return text.text("transport.waits");
    }
    Coming coming =
        view.turn().filter(it -> it.kind() != Coming.Kind.PAGE).orElse(view.change().get());
    Function<String, String> left =
        key ->
            text.text(
                key,
                "keys",
                keys,
                "time",
                oobesim.ui.trainee.text.TimeText.left(left(coming, now)));
    return switch (coming.kind()) {
      case TIME_LIMIT -> left.apply("transport.next.time-limit");
      case FAILURE -> left.apply("transport.next.failure");
      case CHANGE, PAGE -> left.apply("transport.next");
    };
  }

  private static Duration left(Coming coming, Duration now) {
    Duration left = coming.at().minus(now);
    return left.isNegative() ? Duration.ZERO : left;
  }

  @Override
  public Node entrance() {
    return freeze.node();
  }
}
