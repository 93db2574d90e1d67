// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.Sight;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.OpenedStage;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.theme.ArabicLines;

/** The active stage, opened in its place: a column for each phase, or what can be done in it. */
final class OpenedBox extends VBox {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final int MOST_ROWS = 4;
  private static final double ROOM_FOR_MINUTES = 300;

  private final StationText text;

  OpenedBox(
      StationText text, FlowStage stage, ChainShape shape, StationView view, OpenedStage opened) {
    this.text = text;
    boolean narrow = shape.narrow();
    getStyleClass().add("opened-stage");
    setManaged(false);
    StationNodes.name(this, "station/stage-" + stage.id(), StageWords.name(text, stage));
    HBox head = head(stage, narrow, shape.opened() < ROOM_FOR_MINUTES, opened);
    getChildren().add(head);
    if (narrow) {
      setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      getStyleClass().add("opened-narrow");
    } else {
      HBox columns = new HBox(columns(stage, view, opened).toArray(Node[]::new));
      columns.getStyleClass().add("opened-columns");
      columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
      getChildren().add(columns);
    }
  }

  private HBox head(FlowStage stage, boolean narrow, boolean slim, OpenedStage opened) {
    Node picture = StageWords.picture(stage, narrow ? 18 : 20);
    Label name = StationNodes.whole(StageWords.name(text, stage), "opened-name");
    HBox head = StationNodes.row(10, picture, name);
    if (stage == FlowStage.STATUS_PAGE) {
      Label words =
          StationNodes.whole(
              StageWords.progress(text, opened, narrow).orElse(""), "note", "opened-progress");
      StageWords.part(opened)
          .ifPresentOrElse(
              part -> {
                ProgressBar bar = new ProgressBar(part);
                bar.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(bar, Priority.ALWAYS);
                bar.setAccessibleText(words.getText());
                head.getChildren()
                    .addAll(
                        slim ? List.of(bar) : narrow ? List.of(bar, words) : List.of(words, bar));
              },
              () -> head.getChildren().add(words));
    }
    return head;
  }

  private List<Node> columns(FlowStage stage, StationView view, OpenedStage opened) {
    if (stage == FlowStage.STATUS_PAGE && opened.worked().isPresent()) {
      return opened.phases().stream().map(this::phase).toList();
    }
    return List.of(visited(stage, view), offered(view), waiting(view));
  }

  private Node phase(OpenedStage.Phase phase) {
    boolean now = phase.status() == TaskStatus.WORKING || phase.status() == TaskStatus.FAILED;
    VBox column = column(text.text("phase." + phase.phase().id()), sign(phase), now);
    // What waits for a user has the fewest words.
    column.setPrefWidth(phase.phase() == EspPhase.ACCOUNT_SETUP ? 105 : 145);
    if (phase.status() == TaskStatus.AFTER_SIGN_IN || phase.rows().isEmpty()) {
      String key = "phase.status." + StageWords.word(phase.status());
      Label words = StationNodes.label(text.text(key), "opened-row", "row-quiet");
      ArabicLines.wrap(words);
      column.getChildren().add(words);
    }
    phase.rows().forEach(row -> column.getChildren().add(row(row)));
    return column;
  }

  private static Node sign(OpenedStage.Phase phase) {
    return switch (phase.status()) {
      case COMPLETE, NO_SETUP_NEEDED -> styled(StationIcon.DONE, "good");
      case FAILED -> styled(StationIcon.WRONG, "bad");
      case AFTER_SIGN_IN -> styled(StationIcon.PERSON, "quiet");
      case WAITING, PREVIOUS_FAILED -> styled(StationIcon.CLOCK, "quiet");
      case WORKING, IDENTIFYING -> styled(StationIcon.BRAND, "now");
    };
  }

  private static Node styled(StationIcon icon, String style) {
    Node node = icon.node(16);
    node.getStyleClass().add("sign-" + style);
    return node;
  }

  private Node row(OpenedStage.Row row) {
    Node sign =
        switch (row.status()) {
          case COMPLETE, NO_SETUP_NEEDED -> styled(StationIcon.TICK, "good");
          case FAILED -> styled(StationIcon.WRONG, "bad");
          case WORKING, IDENTIFYING ->
              row.stalled()
                  ? styled(StationIcon.HOURGLASS, "now")
                  : styled(StationIcon.CLOCK, "now");
          case WAITING, PREVIOUS_FAILED, AFTER_SIGN_IN -> space();
        };
    Label words = StationNodes.label(StageWords.row(text, row), "opened-row");
    boolean now = row.status() == TaskStatus.WORKING || row.status() == TaskStatus.IDENTIFYING;
    words.pseudoClassStateChanged(NOW, now || row.status() == TaskStatus.FAILED);
    words.pseudoClassStateChanged(QUIET, row.status() == TaskStatus.WAITING);
    return StationNodes.row(8, sign, words);
  }

  private static Node space() {
    Region space = new Region();
    space.setMinWidth(16);
    space.setPrefWidth(16);
    return space;
  }

  private VBox column(String title, Node sign, boolean now) {
    Label name = StationNodes.label(title, "opened-title");
    name.pseudoClassStateChanged(NOW, now);
    VBox column = new VBox(StationNodes.row(8, sign, name));
    column.getStyleClass().add("opened-column");
    column.setMinWidth(0);
    column.setPrefWidth(100);
    return column;
  }

  /** What was shown in this stage, the latest first. */
  private Node visited(FlowStage stage, StationView view) {
    VBox column = column(text.text("opened.visited"), styled(StationIcon.DISPLAY, "now"), true);
    List<Sight> sights =
        view.sights().reversed().stream()
            .takeWhile(sight -> FlowStage.of(sight.page()).map(it -> it == stage).orElse(true))
            .limit(MOST_ROWS)
            .toList();
    for (Sight sight : sights.reversed()) {
      Label words = StationNodes.label(sight.page().value(), "opened-row");
      words.pseudoClassStateChanged(NOW, sight == sights.getFirst());
      Label time = StationNodes.whole(StationNodes.clock(sight.at()), "row-time");
      column.getChildren().add(StationNodes.row(8, time, words));
    }
    return column;
  }

  /** What the trainee can press now. */
  private Node offered(StationView view) {
    VBox column = column(text.text("opened.offered"), styled(StationIcon.MODE, "quiet"), false);
    Stream<String> labels =
        ScreenControls.of(view.run().screen()).stream()
            .filter(ShownControl::enabled)
            .filter(control -> control.kind().equals("button"))
            .map(control -> control.label().isBlank() ? control.id() : control.label())
            .distinct();
    List<String> some = labels.limit(MOST_ROWS).toList();
    (some.isEmpty() ? List.of(text.text("opened.nothing")) : some)
        .forEach(
            words ->
                column.getChildren().add(StationNodes.label(words, "opened-row", "row-quiet")));
    return column;
  }

  /** What comes by itself. */
  private Node waiting(StationView view) {
    VBox column = column(text.text("opened.comes"), styled(StationIcon.CLOCK, "quiet"), false);
    String words =
        view.turn()
            .map(
                turn ->
                    text.text(
                        "opened.turn",
                        "time",
                        StationNodes.clock(turn.at()),
                        "page",
                        turn.page().value()))
            .or(() -> Optional.of(text.text("transport.waits")))
            .orElseThrow();
    Label said = StationNodes.label(words, "opened-row", "row-quiet");
    ArabicLines.wrap(said);
    column.getChildren().add(said);
    return column;
  }
}
