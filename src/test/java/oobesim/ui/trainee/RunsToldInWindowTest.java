// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import oobesim.debrief.ScoreLine;
import oobesim.support.Fx;
import oobesim.support.ToldJournals;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are over are looked at again in the window: one by its strip, a class by its table. */
class RunsToldInWindowTest {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  @TempDir private Path folder;

  /** The journal of one of the drill's own scripts, as the command line writes it. */
  private Path journal(String script, String trainee) throws IOException {
    return ToldJournals.write(folder, script, trainee);
  }

  private WindowDriver told(String script) throws IOException {
    WindowDriver window = WindowDriver.start().picks(journal(script, "Mara"));
    return window.fire("start-page/journal").settles();
  }

  private static String decision(WindowDriver window) {
    return Fx.get(() -> words(window.node("debrief-page/decision")));
  }

  private static String words(Node in) {
    StringBuilder all = new StringBuilder();
    in.lookupAll(".label").forEach(label -> all.append(((Labeled) label).getText()).append('\n'));
    return all.toString();
  }

  private static boolean chosen(WindowDriver window, int number) {
    Node disc = window.node("debrief-page/decision-" + number);
    return Fx.get(() -> disc.getPseudoClassStates().contains(CHOSEN));
  }

  @Test
  void aJournalIsOpenedFromTheStartPageAndStandsAtItsFirstDecision() throws IOException {
    try (WindowDriver window = told("resets")) {
      window.focused("debrief-page/strip");
      assertThat(decision(window))
          .contains("Decision 1 of ", "Right", "Power on, with the cable in");
      assertThat(chosen(window, 1)).isTrue();
      assertThat(window.text("debrief-page/time")).isEqualTo("0:00:00");
    }
  }

  @Test
  void leftAndRightGoFromDecisionToDecisionAndHomeAndEndToTheEnds() throws IOException {
    try (WindowDriver window = told("resets")) {
      window.press(KeyCode.RIGHT);
      assertThat(chosen(window, 2)).isTrue();
      assertThat(decision(window)).contains("Decision 2 of ");
      window.press(KeyCode.LEFT);
      assertThat(chosen(window, 1)).isTrue();
      window.press(KeyCode.LEFT);
      assertThat(chosen(window, 1)).as("nothing is before the first").isTrue();

      window.press(KeyCode.END);
      assertThat(decision(window)).contains("Wrong turn", "Reset", "Place and code written down");
      String end = window.text("debrief-page/time");
      window.press(KeyCode.HOME);
      assertThat(window.text("debrief-page/time")).isEqualTo("0:00:00").isNotEqualTo(end);
    }
  }

  @Test
  void whatIsToldIsWhatThePageOfHtmlTells() throws IOException {
    try (WindowDriver window = told("resets")) {
      window.press(KeyCode.END);
      assertThat(decision(window))
          .contains("Reset adds a full run, destroys the logs and may break the attestation.")
          .contains("Retry");
    }
  }

  @Test
  void theStripIsClickedAndDraggedAndADiscIsItsDecision() throws IOException {
    try (WindowDriver window = told("passes")) {
      double width = Fx.get(() -> window.node("debrief-page/strip").getLayoutBounds().getWidth());
      at(window, 0.5 * width, javafx.scene.input.MouseEvent.MOUSE_PRESSED);
      String middle = window.text("debrief-page/time");
      at(window, 0.9 * width, javafx.scene.input.MouseEvent.MOUSE_DRAGGED);
      String later = window.text("debrief-page/time");
      assertThat(later).isGreaterThan(middle);
      assertThat(middle).isGreaterThan("0:00:00");

      Node disc = window.node("debrief-page/decision-3");
      Fx.run(() -> fire(disc, 4, 4, javafx.scene.input.MouseEvent.MOUSE_PRESSED));
      assertThat(chosen(window, 3)).isTrue();
      assertThat(decision(window)).contains("Decision 3 of ");
    }
  }

  private static void at(
      WindowDriver window, double x, javafx.event.EventType<javafx.scene.input.MouseEvent> type) {
    Node strip = window.node("debrief-page/strip");
    Fx.run(() -> fire(strip, x, 60, type));
    window.settles();
  }

  private static void fire(
      Node node, double x, double y, javafx.event.EventType<javafx.scene.input.MouseEvent> type) {
    javafx.geometry.Point2D there = node.localToScene(x, y);
    javafx.event.Event.fireEvent(
        node,
        new javafx.scene.input.MouseEvent(
            type,
            there.getX(),
            there.getY(),
            there.getX(),
            there.getY(),
            javafx.scene.input.MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void aLineOfTheScoreLeadsToItsMoment() throws IOException {
    try (WindowDriver window = told("resets")) {
      ListView<?> score = (ListView<?>) window.node("debrief-page/score");
      int turn =
          Fx.get(
              () ->
                  score.getItems().stream()
                      .map(ScoreLine.class::cast)
                      .map(ScoreLine::kind)
                      .toList()
                      .indexOf(ScoreLine.Kind.TURN));
      Fx.run(
          () -> {
            score.requestFocus();
            score.getSelectionModel().clearAndSelect(turn);
          });
      window.press(KeyCode.ENTER);
      assertThat(decision(window)).contains("Wrong turn", "Reset");
    }
  }

  @Test
  void spacePlaysAndStopsAndTheEndStopsByItself() throws IOException {
    try (WindowDriver window = told("resets")) {
      window.press(KeyCode.SPACE).passes(Duration.ofSeconds(2));
      assertThat(window.text("debrief-page/play")).isEqualTo("Pause");
      String now = window.text("debrief-page/time");
      assertThat(now).isGreaterThan("0:00:00");
      assertThat(window.window().liveliness()).isEqualTo(Liveliness.MOVES);

      window.press(KeyCode.SPACE).passes(Duration.ofSeconds(2));
      assertThat(window.text("debrief-page/time")).isEqualTo(now);

      window.press(KeyCode.SPACE).passes(Duration.ofSeconds(45));
      assertThat(window.text("debrief-page/play")).isEqualTo("Play");
      assertThat(decision(window)).contains("Wrong turn");
    }
  }

  @Test
  void thePageIsWrittenIntoAFolderAndItIsSaidWhere() throws IOException {
    try (WindowDriver window = told("resets").saves(folder)) {
      window.fire("debrief-page/write").settles();
      assertThat(window.written()).containsExactly("debrief of d-05-retry-is-enough in " + folder);
      assertThat(window.text("device-bar/status")).contains("Written: ");
    }
  }

  @Test
  void aFileThatIsNoJournalIsToldAndThePageStays() {
    try (WindowDriver window = WindowDriver.start().picks(ToldJournals.DRILL)) {
      window.fire("start-page/journal").settles();
      assertThat(window.text("device-bar/status")).contains("it is no journal");
      assertThat(window.has("start-page/journal")).isTrue();
    }
  }

  @Test
  void theRunOfADrillThatHasJustEndedIsLookedAtAndEscapeGoesBack() {
    try (WindowDriver window =
        WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), 1150, 790)
            .does(Command.DRILLS)) {
      window.type("d-05").press(KeyCode.ENTER).shows("off");
      window.does(Command.POWER).fire("coach/finish").fire("result/look-again").settles();
      assertThat(decision(window)).contains("Decision 1 of 1", "Power on, with the cable in");
      window.press(KeyCode.ESCAPE);
      assertThat(window.has("result/look-again")).isTrue();
      assertThat(window.has("debrief-page/strip")).isFalse();
    }
  }

  private WindowDriver ofClass() {
    return WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), 1150, 790)
        .does(Command.DRILLS)
        .fire("drills-page/results")
        .settles();
  }

  @Test
  void aClassIsATableOfWhoAndWhichDrillWithWhatMostMissed() throws IOException {
    journal("passes", "Mara");
    journal("resets", "Jens");
    journal("resets", "Ayla");
    Files.writeString(folder.resolve("broken.jsonl"), "nothing\n");
    try (WindowDriver window = ofClass().saves(folder, folder)) {
      assertThat(window.has("class-page/table")).isFalse();
      window.fire("class-page/choose").settles();

      TableView<?> table = (TableView<?>) window.node("class-page/table");
      assertThat(cells(table))
          .containsExactly(
              List.of("Ayla", "1 of 10"),
              List.of("Jens", "1 of 10"),
              List.of("Mara", "✓ 10 of 10"));
      assertThat(Fx.get(() -> words(window.node("class-page/missed"))))
          .contains("D-05 Retry is enough: 3 people, 1 passed")
          .contains("Step that most missed (2 people): ")
          .contains("Wrong turn that most took (2 people): Reset")
          .contains("broken.jsonl: it is no journal");

      window.fire("class-page/export").settles();
      assertThat(window.written()).containsExactly("results of 3 in " + folder);
      assertThat(window.text("device-bar/status")).contains("results.csv");
    }
  }

  /** What the table shows, as a screen reader tells it. */
  private static List<List<String>> cells(TableView<?> table) {
    return Fx.get(
        () ->
            table.lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparing(TableRow<?>::getIndex))
                .map(RunsToldInWindowTest::cells)
                .toList());
  }

  private static List<String> cells(TableRow<?> row) {
    return row.getChildrenUnmodifiable().stream()
        .map(TableCell.class::cast)
        .map(cell -> cell.getAccessibleText() == null ? cell.getText() : cell.getAccessibleText())
        .toList();
  }

  @Test
  void theFolderOfAClassIsRememberedAndAnEmptyOneIsToldSo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    journal("passes", "Mara");
    try (WindowDriver window = ofClass().saves(folder, empty)) {
      window.fire("class-page/choose").settles();
      window.press(KeyCode.ESCAPE).does(Command.DRILLS).fire("drills-page/results").settles();
      assertThat(Optional.of(window.node("class-page/table"))).isPresent();

      window.fire("class-page/choose").settles();
      assertThat(window.has("class-page/table")).isFalse();
      assertThat(Fx.get(() -> words(window.node("class-page")))).contains("There is no journal");
    }
  }
}
