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
  private final Optional<HintsPart> hints;
  private final CardPane card;
  private final TalkPane talk;
  private final List<CoachPart> parts;
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
    // What plays itself needs no hints, and a test has none.
    boolean hinting = drill.sitting().mode() == Sitting.Mode.TRY;
    Optional<Button> next = hinting ? Optional.of(hint()) : Optional.empty();
    hints = next.map(button -> new HintsPart(text, drill, button, price(button)));
    card = new CardPane(text, drill, this::stop, actions.changed());
    talk = new TalkPane(text, drill, this::stop, actions.changed());
    parts = parts();
    VBox column = new VBox(parts.toArray(Node[]::new));
    column.getStyleClass().add("coach-parts");
    ScrollPane scroll = new ScrollPane(column);
    scroll.getStyleClass().add("coach-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    List<Button> follow = follow();
    first = next.map(Node.class::cast).orElse(follow.getLast());
    getChildren().add(scroll);
    getChildren().addAll(follow);
    refresh();
  }

  private List<CoachPart> parts() {
    List<CoachPart> all = new ArrayList<>();
    all.add(goal.node());
    hints.map(HintsPart::node).ifPresent(all::add);
    if (!drill.drill().card().isEmpty()) {
      all.add(new CoachPart(FluentUiRegularMZ.NOTE_24, text.text("coach.card"), card));
    }
    if (!drill.drill().talk().isEmpty()) {
      all.add(new CoachPart(FluentUiRegularAL.CHAT_24, text.text("coach.talk"), talk));
    }
    return all;
  }

  private List<Button> follow() {
    List<Button> all = new ArrayList<>();
    if (drill.helps()) {
      all.add(following(FluentUiRegularAL.INFO_24, Command.EXPLAIN));
      all.add(following(FluentUiRegularAL.ARROW_CLOCKWISE_24, Command.START_AGAIN));
    }
    Ikon tick = FluentUiRegularAL.CHECKMARK_24;
    all.add(button("finish", tick, text.text("coach.finish"), "", actions.finish()));
    return all;
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

  /** Brings everything up to date with the run. */
  public void refresh() {
    goal.refresh();
    hints.ifPresent(HintsPart::refresh);
    card.refresh();
    talk.refresh();
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
    return first.isDisabled() ? getChildren().getLast() : first;
  }
}
