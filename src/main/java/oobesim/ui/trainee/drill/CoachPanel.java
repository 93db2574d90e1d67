// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillRun;
import oobesim.session.Sitting;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The coach beside the device: goal, steps, hints, the card and what can be said. */
public final class CoachPanel extends SidePanel {
  /** The panel's node id. */
  public static final String ID = "coach";

  private final WindowText text;
  private final DrillRun drill;
  private final Actions actions;
  private final GoalPart goal;
  private final CoachPart order;
  private final Optional<HintsPart> hints;
  private final CardPane card;
  private final TalkPane talk;
  private final List<CoachPart> parts;
  private final HandOver handOver;
  private final Button over;
  private final Button done;
  private final Node first;

  /**
   * What a person does with it.
   *
   * @param changed something was written, asked or taken
   * @param finish ends the drill
   * @param command carries out what is to follow
   */
  public record Actions(Runnable changed, Runnable finish, Consumer<Command> command) {}

  /** A coach of a drill that has begun. */
  public CoachPanel(WindowText text, DrillRun drill, Actions actions) {
    super(ID);
    this.text = text;
    this.drill = drill;
    this.actions = actions;
    getStyleClass().add("coach-panel");
    setAccessibleText(drill.drill().briefing().title());
    goal = new GoalPart(text, drill);
    order = order(text, drill, this::stop);
    // What plays itself needs no hints, and a test has none.
    boolean hinting = drill.sitting().mode() == Sitting.Mode.TRY;
    Optional<Button> next = hinting ? Optional.of(hint()) : Optional.empty();
    hints = next.map(button -> new HintsPart(text, drill, button, price(button)));
    card = new CardPane(text, drill, this::stop, actions.changed());
    talk = new TalkPane(text, drill, this::stop, actions.changed());
    parts = parts();
    getChildren().add(column());
    if (drill.helps()) {
      getChildren().add(following(FluentUiRegularAL.INFO_24, Command.EXPLAIN));
      getChildren().add(following(FluentUiRegularAL.ARROW_CLOCKWISE_24, Command.START_AGAIN));
    }
    handOver = new HandOver(drill);
    over = button("hand-over", text.text(handOver.words()), "", this::handOver);
    Ikon tick = FluentUiRegularAL.CHECKMARK_24;
    done = button("finish", tick, text.text(finish()), "", actions.finish());
    first = next.map(Node.class::cast).orElse(done);
    getChildren().add(ends());
    refresh();
  }

  /** All parts, one below the other, as far as there is room. */
  private Node column() {
    VBox column = new VBox(parts.toArray(Node[]::new));
    column.getStyleClass().add("coach-parts");
    ScrollPane scroll = scrolling(column);
    scroll.getStyleClass().add("coach-scroll");
    return scroll;
  }

  private List<CoachPart> parts() {
    List<CoachPart> all = new ArrayList<>();
    all.add(goal.node());
    all.add(order);
    hints.map(HintsPart::node).ifPresent(all::add);
    if (!drill.drill().card().isEmpty()) {
      all.add(new CoachPart(FluentUiRegularMZ.NOTE_24, text.text("coach.card"), card));
    }
    if (!drill.drill().talk().isEmpty()) {
      all.add(new CoachPart(FluentUiRegularAL.CHAT_24, text.text("coach.talk"), talk));
    }
    return all;
  }

  /** The work order, at hand as the paper of it would be. */
  static CoachPart order(WindowText text, DrillRun drill, Consumer<Node> stop) {
    WorkOrder paper = new WorkOrder(drill.drill().briefing().order());
    Ikon icon = FluentUiRegularAL.CLIPBOARD_LETTER_24;
    CoachPart part = CoachPart.folded(icon, text.text("drills-page.order"), paper);
    part.control().ifPresent(stop);
    return part;
  }

  private Button following(Ikon icon, Command command) {
    return button(
        command.id(),
        icon,
        text.text("coach.follow." + command.id()),
        command.keys(),
        () -> actions.command().accept(command));
  }

  private Button hint() {
    Runnable take =
        () -> {
          drill.takeHint();
          actions.changed().run();
        };
    return button("hint", text.text("coach.hint"), "", take);
  }

  /** Where other buttons have their keys, this one has its price. */
  private static Label price(Button hint) {
    Label price = (Label) ((HBox) hint.getGraphic()).getChildren().getLast();
    price.setVisible(true);
    price.getStyleClass().setAll("side-quiet");
    return price;
  }

  /** What ends it, side by side: where the device can be handed over, both ways. */
  private Node ends() {
    GridPane ends = new GridPane();
    ends.getStyleClass().add("coach-ends");
    ColumnConstraints side = new ColumnConstraints();
    side.setHgrow(Priority.ALWAYS);
    ends.getColumnConstraints().addAll(side, side);
    over.setPrefWidth(0);
    done.setPrefWidth(0);
    ends.add(done, 0, 0, 2, 1);
    if (drill.drill().handsOver()) {
      ends.add(over, 0, 0);
      lay(false);
    }
    return ends;
  }

  /** A question has more words than half of the room has place for. */
  private void lay(boolean asking) {
    GridPane.setColumnSpan(over, asking ? 2 : 1);
    GridPane.setConstraints(done, asking ? 0 : 1, asking ? 1 : 0, asking ? 2 : 1, 1);
  }

  private static Optional<Label> face(Button button) {
    return button.getGraphic() instanceof HBox face
            && face.getChildren().getFirst() instanceof Label name
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Which word ends it: at one of several places it is the end of all. */
  private String finish() {
    boolean all = drill.drill().places().isPresent() && drill.sitting().mode() != Sitting.Mode.SHOW;
    return all ? "coach.finish.all" : "coach.finish";
  }

  /** Whoever gets the device goes on with it; that is said once. */
  private void handOver() {
    handOver.press().ifPresent(card::leadTo);
    actions.changed().run();
  }

  /** Brings everything up to date with the run. */
  public void refresh() {
    goal.refresh();
    hints.ifPresent(HintsPart::refresh);
    card.refresh();
    showHandOver(drill.handedOver());
    talk.refresh();
  }

  private void showHandOver(boolean made) {
    over.setDisable(made);
    if (drill.drill().handsOver()) {
      lay(!made && handOver.asking());
    }
    String words = text.text(made ? "coach.handed-over" : handOver.words());
    face(over).ifPresent(name -> name.setText(words));
    over.setAccessibleText(words);
  }

  @Override
  public Optional<Region> rail(Consumer<Node> open) {
    VBox rail = new VBox();
    rail.setId(ID + "/rail");
    rail.getStyleClass().add("coach-rail");
    for (CoachPart part : parts) {
      rail.getChildren().add(part.sign(() -> open.accept(part.control().orElse(first()))));
    }
    return Optional.of(rail);
  }

  @Override
  public Node first() {
    return first.isDisabled() ? done : first;
  }
}
