// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.instructor.Checklist;
import oobesim.instructor.Checklist.State;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** What a drill wants done, ticked by itself; a free rehearsal has none. */
public final class ChecklistPart implements Part {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-forbidden");
  private static final Duration SEEN = Duration.ofSeconds(5);

  private final StationText text;
  private final ListView<Line> list;
  private final VBox body = new VBox();
  private final Label score = StationNodes.label("", "note");
  private final Button show;
  private final HBox foot;
  private Optional<Checklist> shown = Optional.empty();

  private record Line(Checklist.Row row, boolean forbidden, boolean first) {}

  /** The part; it shows nothing yet. */
  public ChecklistPart(StationText text, java.util.function.Consumer<String> told) {
    this.text = text;
    list =
        StationLists.of(
            "station/steps", text.text("checklist.title"), line -> line.row().title(), this::row);
    show = StationNodes.link(text.text("checklist.show-score"), "station/score", () -> score(told));
    foot = StationNodes.row(10, StationIcon.HIDDEN.node(16), score, StationNodes.between(), show);
    foot.getStyleClass().add("score");
    VBox.setVgrow(list, Priority.ALWAYS);
    body.getStyleClass().add("part");
    body.getChildren().addAll(list, foot);
    list.setPlaceholder(StationNodes.label(text.text("checklist.none"), "note", "placeholder"));
  }

  /** The score is seen for five seconds, and somebody is told that it was. */
  private void score(java.util.function.Consumer<String> told) {
    shown.ifPresent(
        list -> {
          score.setText(text.text("checklist.score", "score", list.score()));
          told.accept(list.score());
          PauseTransition away = new PauseTransition(javafx.util.Duration.millis(SEEN.toMillis()));
          away.setOnFinished(end -> score.setText(text.text("checklist.hidden")));
          away.play();
        });
  }

  private Node row(Line line) {
    Checklist.Row row = line.row();
    Label title = StationNodes.label(row.title(), "row-words");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setTooltip(new Tooltip(row.title()));
    HBox.setHgrow(title, Priority.ALWAYS);
    Label state = StationNodes.whole(state(line), "row-state");
    HBox node = StationNodes.row(10, sign(line), title, state);
    node.getStyleClass().add("check-row");
    node.getStyleClass().add("check-" + row.state().name().toLowerCase(java.util.Locale.ROOT));
    node.pseudoClassStateChanged(NOW, row.state() == State.AWAITED && !line.forbidden());
    boolean bad =
        row.state() == State.MISSED
            || line.forbidden() && (row.state() == State.DONE || row.state() == State.CLOSE);
    node.pseudoClassStateChanged(BAD, bad);
    node.pseudoClassStateChanged(FIRST, line.first());
    if (line.forbidden()) {
      node.getStyleClass().add("forbidden");
    }
    return node;
  }

  private static Node sign(Line line) {
    if (line.forbidden()) {
      return StationIcon.FORBIDDEN.node(18);
    }
    return switch (line.row().state()) {
      case DONE -> StationIcon.DONE.node(18);
      case MISSED -> StationIcon.WRONG.node(18);
      case AWAITED, OPEN, CLOSE -> {
        javafx.scene.layout.Region ring = new javafx.scene.layout.Region();
        ring.getStyleClass().add("ring");
        yield ring;
      }
    };
  }

  private String state(Line line) {
    String time = line.row().moment().map(StationNodes::clock).orElse("");
    return switch (line.row().state()) {
      case DONE -> line.forbidden() ? text.text("checklist.done", "time", time) : time;
      case AWAITED -> text.text("checklist.waiting");
      case MISSED -> text.text("checklist.missed");
      case CLOSE -> text.text("checklist.close", "time", time);
      case OPEN -> line.forbidden() ? text.text("checklist.not-done") : "";
    };
  }

  @Override
  public Node node() {
    return body;
  }

  @Override
  public void show(StationView view) {
    shown = view.checklist();
    List<Line> lines = shown.map(ChecklistPart::lines).orElse(List.of());
    StationLists.set(list, lines);
    foot.setVisible(shown.isPresent());
    foot.setManaged(shown.isPresent());
    if (score.getText().isEmpty()) {
      score.setText(text.text("checklist.hidden"));
    }
  }

  private static List<Line> lines(Checklist of) {
    List<Checklist.Row> no = of.forbidden();
    return Stream.concat(
            of.steps().stream().map(row -> new Line(row, false, false)),
            no.stream().map(row -> new Line(row, true, row == no.getFirst())))
        .toList();
  }

  /** How many steps are done, such as {@code 3 of 8}; empty without a drill. */
  public String count() {
    return shown
        .map(
            of ->
                text.text(
                    "checklist.count",
                    "done",
                    of.steps().stream().filter(row -> row.state() == State.DONE).count(),
                    "all",
                    of.steps().size()))
        .orElse("");
  }

  @Override
  public Node entrance() {
    return list;
  }
}
