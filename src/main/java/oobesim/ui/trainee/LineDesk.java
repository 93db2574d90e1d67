// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import oobesim.coach.line.Line;
import oobesim.coach.line.Place;
import oobesim.instructor.Bays;
import oobesim.instructor.WriteFault;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.line.EndStrip;
import oobesim.ui.trainee.line.LineResultPanel;
import oobesim.ui.trainee.line.PlaceRow;
import oobesim.ui.trainee.text.WindowText;

/** The line of places that is open in the window: its row, its way to an end, its result. */
final class LineDesk {
  private final WindowText text;
  private final Parts parts;
  private Optional<Open> open = Optional.empty();
  private Optional<EndStrip> asking = Optional.empty();

  private record Open(Line line, PlaceRow row) {}

  /**
   * What it needs of the window.
   *
   * @param row puts the row above the device, or takes it away
   * @param strip puts something below the device, or takes it away
   * @param folder asks for a folder, empty if the person changed their mind
   * @param command carries out what is to follow
   * @param tell says something in the bar for a while
   * @param changed told that the window has to be brought up to date
   */
  record Parts(
      Consumer<Optional<Region>> row,
      Consumer<Optional<Region>> strip,
      Supplier<Optional<Path>> folder,
      Consumer<Command> command,
      Consumer<String> tell,
      Runnable changed) {}

  LineDesk(WindowText text, Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /** Opens a line that has begun. */
  void open(Line line) {
    PlaceRow.Actions actions =
        new PlaceRow.Actions(
            this::turnTo,
            this::next,
            () -> all(() -> line.freezeAll(!line.frozen())),
            () -> all(line::jumpAll));
    PlaceRow row = new PlaceRow(text, line, actions);
    open = Optional.of(new Open(line, row));
    parts.row().accept(Optional.of(row));
  }

  /** The place that the person is at, empty without a line on the bench. */
  Optional<Place> shown() {
    return line().filter(Line::here).map(Line::shown);
  }

  /** The line that is open. */
  Optional<Line> line() {
    return open.map(Open::line);
  }

  private void turnTo(int number) {
    all(() -> line().orElseThrow().turnTo(number));
  }

  /** Goes to the place that calls. */
  void next() {
    all(() -> line().ifPresent(Line::turnToNext));
  }

  /** While a question is open nothing else is done. */
  private void all(Runnable action) {
    if (asking.isEmpty()) {
      action.run();
      parts.changed().run();
    }
  }

  /** CTRL with a digit goes to the place of that number. */
  void listenTo(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press ->
            PlaceRow.meant(press)
                .filter(number -> seen())
                .ifPresent(
                    number -> {
                      press.consume();
                      turnTo(number);
                    }));
    scene
        .focusOwnerProperty()
        .addListener(
            (property, before, now) ->
                open.map(Open::row).filter(row -> !row.holds(now)).ifPresent(PlaceRow::left));
  }

  private boolean seen() {
    return open.filter(it -> it.row().isVisible()).isPresent();
  }

  /** Real time passes for the places that the person is not at. */
  void pulse(Duration real) {
    line().ifPresent(line -> line.pass(real));
  }

  /** Whether time passes at a place that the person is not at. */
  boolean passes() {
    return line().filter(Line::passes).isPresent();
  }

  /** Whether everything stands still, for somebody decides or reads what all were worth. */
  boolean stands() {
    return asking.isPresent() || line().flatMap(Line::result).isPresent();
  }

  boolean holds(Node node) {
    return open.filter(it -> it.row().holds(node)).isPresent()
        || asking.filter(it -> Nested.in(node, it)).isPresent();
  }

  /** Goes to the row with the keyboard; false if there is none to be seen. */
  boolean enter() {
    open.filter(it -> seen()).map(Open::row).ifPresent(PlaceRow::enter);
    return seen();
  }

  /** The places, for whoever leads. */
  Bays bays() {
    return open.<Bays>map(it -> new LineBays(it.line(), text)).orElse(Bays.NONE);
  }

  /** Whether the keyboard is in the row. */
  boolean hasKeyboard() {
    return open.map(Open::row).filter(PlaceRow::hasKeyboard).isPresent();
  }

  /**
   * Ends the line; asks before if places have not left it. The second wish while it asks is the
   * answer.
   *
   * @param closing whether the window is to be closed, too
   * @param end ends it
   */
  void end(boolean closing, Runnable end) {
    Line line = line().orElseThrow();
    long left = line.places().size() - line.settled();
    if (left == 0 || asking.isPresent()) {
      answered();
      end.run();
      return;
    }
    EndStrip strip =
        new EndStrip(
            text,
            left,
            closing,
            () -> {
              answered();
              end.run();
            },
            this::goOn);
    asking = Optional.of(strip);
    parts.strip().accept(Optional.of(strip));
    strip.first().requestFocus();
    parts.changed().run();
  }

  private void goOn() {
    answered();
    parts.changed().run();
  }

  private void answered() {
    asking = Optional.empty();
    parts.strip().accept(Optional.empty());
  }

  /** Whether a line is open that was not ended. */
  boolean running() {
    return line().filter(line -> line.result().isEmpty()).isPresent();
  }

  /** The panel with what all places were worth; ends them. */
  LineResultPanel result() {
    Line line = line().orElseThrow();
    LineResultPanel.Actions actions =
        new LineResultPanel.Actions(parts.command(), () -> save(line));
    return new LineResultPanel(text, line, line.finish(), actions);
  }

  private void save(Line line) {
    parts.folder().get().map(folder -> save(line, folder)).ifPresent(parts.tell());
    parts.changed().run();
  }

  private String save(Line line, Path folder) {
    try {
      line.keepIn(folder);
      String where = folder.toString();
      return text.text("line-result.saved", "number", line.places().size(), "folder", where);
    } catch (IOException | UnsupportedOperationException fault) {
      String why = text.text("status.write-fault." + WriteFault.of(fault).word());
      return text.text("line-result.not-saved", "fault", why);
    }
  }

  /** Another run has the bench, or the window is closed. */
  void leave() {
    answered();
    line().ifPresent(Line::leave);
    open = Optional.empty();
    parts.row().accept(Optional.empty());
  }

  /** Brings the row up to date with the places. */
  void refresh() {
    open.ifPresent(
        it -> {
          it.line().look();
          it.row().refresh();
        });
  }
}
