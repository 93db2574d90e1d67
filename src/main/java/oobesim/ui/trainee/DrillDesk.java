// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import oobesim.assessment.Assessment;
import oobesim.coach.DrillOpener;
import oobesim.coach.DrillRun;
import oobesim.coach.Showing;
import oobesim.coach.line.Line;
import oobesim.coach.line.LineOpener;
import oobesim.coach.line.Place;
import oobesim.drill.Drill;
import oobesim.instructor.Bench;
import oobesim.instructor.Causes;
import oobesim.instructor.FileReport;
import oobesim.session.Replay;
import oobesim.session.Sitting;
import oobesim.ui.trainee.OpenDrill.Begin;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.DeviceBar;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.drill.CoachPanel;
import oobesim.ui.trainee.drill.HelpDeskPage;
import oobesim.ui.trainee.drill.ResultPanel;
import oobesim.ui.trainee.line.LineResultPanel;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.WindowText;

/** The drill that is open in the window: its coach, the word after a wrong turn, its result. */
final class DrillDesk {
  private final Bench bench;
  private final WindowText text;
  private final DrillOpener opener;
  private final Causes causes;
  private final Places places;
  private final LineDesk line;
  private final TurnWord word;
  private Optional<OpenDrill> open = Optional.empty();
  private final Map<Integer, CoachPanel> coaches = new HashMap<>();
  private Optional<SelfPlay> play = Optional.empty();

  /**
   * What it needs of the window.
   *
   * @param aside where the coach stands
   * @param place where the word after a wrong turn stands
   * @param bar where its name stands
   * @param command carries out what is to follow
   * @param pages shows why a drill cannot begin, and keeps what came of those that were ended
   * @param begun told the title of a drill that has begun
   * @param row puts the places of a line above the device, or takes them away
   * @param folder asks for a folder, empty if the person changed their mind
   * @param tell says something in the bar for a while
   * @param changed told that the window has to be brought up to date
   */
  record Places(
      Aside aside,
      Workplace place,
      DeviceBar bar,
      Consumer<Command> command,
      SimulatorPages pages,
      Consumer<String> begun,
      Consumer<Optional<Region>> row,
      Supplier<Optional<Path>> folder,
      Consumer<String> tell,
      Runnable changed) {}

  DrillDesk(Bench bench, WindowText text, DrillOpener opener, Causes causes, Places places) {
    this.bench = bench;
    this.text = text;
    this.opener = opener;
    this.causes = causes;
    this.places = places;
    word = new TurnWord(text, places.place(), this::goesOn);
    line =
        new LineDesk(
            text,
            new LineDesk.Parts(
                places.row(),
                places.place()::setStrip,
                places.folder(),
                places.command(),
                places.tell(),
                places.changed()));
  }

  private void goesOn() {
    places.aside().leave();
    places.changed().run();
  }

  /** Begins a drill in the place of what is open. */
  void begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    begin(new Begin(file, drill, mode, trainee));
  }

  private void begin(Begin begin) {
    if (begin.drill().places().isPresent() && begin.mode() != Sitting.Mode.SHOW) {
      beginLine(begin);
    } else {
      beginOne(begin);
    }
  }

  /** The person begins at the first place; all others begin as well. */
  private void beginLine(Begin begin) {
    take(new LineOpener(opener).begin(begin.file(), begin.drill(), begin.mode(), begin.trainee()));
  }

  /** Goes on at several places behind their journals. */
  void goOn(List<Path> journals) {
    take(new LineOpener(opener).goOn(journals));
  }

  private void take(LineOpener.Outcome outcome) {
    switch (outcome) {
      case LineOpener.Refused(FileReport report) -> places.pages().showReport(report);
      case LineOpener.Begun(List<Place> begun) -> {
        leave();
        coaches.clear();
        line.open(new Line(bench, begun));
        stand(Begin.of(begun.getFirst().drill()), begun.getFirst());
      }
    }
  }

  /** The person is at a place of the line now. */
  private void stand(Begin begin, Place at) {
    clearStrip();
    CoachPanel coach =
        coaches.computeIfAbsent(at.number(), number -> new CoachPanel(text, at.drill(), actions()));
    places.aside().accompany(Optional.of(coach));
    open = Optional.of(new OpenDrill(begin, at.drill(), coach::refresh, false));
    bench.teach(Optional.of(DrillLesson.of(at.drill(), text).at(line.bays())));
    places.begun().accept(begin.drill().briefing().title());
  }

  private CoachPanel.Actions actions() {
    return new CoachPanel.Actions(places.changed(), this::finish, places.command());
  }

  private void beginOne(Begin begin) {
    take(opener.begin(begin.file(), begin.drill(), begin.mode(), begin.trainee()))
        .filter(begun -> begin.mode() == Sitting.Mode.SHOW)
        .flatMap(Showing::of)
        .ifPresent(this::play);
  }

  /** Goes on with a drill behind its journal; false if it is a free rehearsal's. */
  boolean goOn(Path journal, String text) {
    boolean drill = Replay.sitting(text).isPresent();
    if (drill) {
      take(opener.goOn(journal, text));
    }
    return drill;
  }

  private Optional<DrillRun> take(DrillOpener.Outcome outcome) {
    return switch (outcome) {
      case DrillOpener.Refused(FileReport report) -> {
        places.pages().showReport(report);
        yield Optional.empty();
      }
      case DrillOpener.Begun begun -> {
        DrillRun run = begun.drill();
        Begin begin = Begin.of(run);
        leave();
        bench.take(begun.opening());
        open = Optional.of(new OpenDrill(begin, run, guide(run), false));
        bench.teach(Optional.of(DrillLesson.of(run, text)));
        places.begun().accept(begin.drill().briefing().title());
        places.aside().enterInstead();
        yield Optional.of(run);
      }
    };
  }

  /** The coach beside the device, or where somebody else has it the page of the help desk. */
  private Runnable guide(DrillRun run) {
    if (run.byPhone()) {
      HelpDeskPage page = new HelpDeskPage(text, run, causes, actions());
      places.place().setInstead(Optional.of(page));
      return page::refresh;
    }
    CoachPanel coach = new CoachPanel(text, run, actions());
    places.aside().accompany(Optional.of(coach));
    return coach::refresh;
  }

  /** Begins the open drill again; false if there is none. */
  boolean again() {
    open.map(OpenDrill::begin).ifPresent(this::begin);
    return open.isPresent();
  }

  /** Whether a drill is open that was not ended. */
  boolean running() {
    return open.filter(it -> !it.ended()).isPresent();
  }

  /** The places of the line that is open. */
  LineDesk line() {
    return line;
  }

  private void play(Showing showing) {
    SelfPlay told = new SelfPlay(showing, text, places.command(), this::takeOver);
    play = Optional.of(told);
    places.place().setStrip(Optional.of(told.strip()));
    places.changed().run();
  }

  /** From now on the person goes on by hand, with the coach's help. */
  private void takeOver() {
    if (play.isPresent()) {
      clearStrip();
      goesOn();
    }
  }

  /** A key or a click on the device takes over what plays itself. */
  void listenTo(Scene scene) {
    line.listenTo(scene);
    scene.getWindow().addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closing);
    new FirstTouch(this::touched).listenTo(scene, places.place());
  }

  /** A line that was not ended asks before its window is closed. */
  private void closing(WindowEvent request) {
    if (line.running()) {
      request.consume();
      line.end(true, ((Stage) request.getTarget())::hide);
    }
  }

  private boolean touched(EventTarget target) {
    boolean takes =
        play.isPresent()
            && target instanceof Node node
            && Nested.in(node, places.place())
            && !holds(node)
            && !places.aside().holds(node);
    if (takes) {
      takeOver();
    }
    return takes;
  }

  /** Real time passes for what plays itself; it stands while virtual time is paused. */
  void pulse(Duration real, boolean covered, boolean stands) {
    if (!stands) {
      line.pulse(real);
    }
    play.filter(it -> !covered).ifPresent(it -> it.pulse(real, bench.pace(), places.changed()));
  }

  /** Whether something plays itself. */
  boolean plays() {
    return play.filter(SelfPlay::more).isPresent();
  }

  /** Whether a command is not to be had now; then somebody is told why. */
  boolean refuses(Command command, Consumer<String> told) {
    Optional<String> why =
        open.filter(it -> !it.ended()).flatMap(it -> DrillLocks.of(command, it.run(), text));
    why.ifPresent(told);
    return why.isPresent();
  }

  /** Whether the device stands still, for somebody reads. */
  boolean stands() {
    return word.stands() || line.stands() || play.filter(SelfPlay::stands).isPresent();
  }

  boolean holds(Node node) {
    return line.holds(node)
        || word.holds(node)
        || play.filter(it -> it.holds(node)).isPresent()
        || places.place().instead().filter(it -> Nested.in(node, it)).isPresent();
  }

  private void finish() {
    if (line.shown().isPresent()) {
      line.end(false, this::finishLine);
    } else {
      finishOne();
    }
  }

  private void finishLine() {
    OpenDrill now = open.orElseThrow();
    clearStrip();
    LineResultPanel result = line.result();
    places.pages().results().add(now.run().sitting(), line.line().orElseThrow().finish());
    end(now, result);
  }

  /**
   * Where there is no room beside the device, what came of it takes the device's place. Whoever was
   * at the coach is at what follows, and not at a device that nobody judges any more.
   */
  private void end(OpenDrill now, SidePanel result) {
    open = Optional.of(now.withEnd());
    Node owner = places.place().getScene().getFocusOwner();
    boolean there = owner != null && places.aside().holds(owner);
    places.aside().accompany(Optional.of(result));
    if (there || !places.place().wide()) {
      places.aside().enter();
    }
    places.changed().run();
  }

  private void finishOne() {
    open.ifPresent(
        now -> {
          clearStrip();
          Assessment judged = now.run().finish();
          places.pages().results().add(now.run().sitting(), judged);
          ResultPanel result =
              new ResultPanel(text, now.run(), judged, places.command(), () -> lookAgain(now));
          places.place().setInstead(Optional.empty());
          end(now, result);
        });
  }

  /** Ends what is open, and shows its run for the talk about it; false if no drill is open. */
  boolean debrief() {
    boolean one = line.shown().isEmpty();
    open.filter(it -> !it.ended()).ifPresent(it -> finish());
    open.filter(it -> one).ifPresent(this::lookAgain);
    return open.isPresent();
  }

  private void lookAgain(OpenDrill over) {
    places.pages().retold().show(over.run().run().journal().entries(), over.begin().drill());
  }

  private void leave() {
    clearStrip();
    line.leave();
    places.aside().accompany(Optional.empty());
    places.place().setInstead(Optional.empty());
    open = Optional.empty();
    bench.teach(Optional.empty());
  }

  /** Brings everything up to date with the run. */
  void refresh() {
    if (open.filter(it -> bench.run().filter(run -> run == it.run().run()).isEmpty()).isPresent()) {
      turn();
    }
    line.refresh();
    Optional<Drill.Briefing> told =
        open.filter(it -> !it.ended()).map(it -> it.begin().drill().briefing());
    places
        .bar()
        .showDrill(
            told.map(Drill.Briefing::number).orElse(""),
            told.map(Drill.Briefing::title).orElse(""));
    if (running()) {
      open.get().refresh().run();
      play.ifPresent(it -> it.show(bench.pace().paused()));
      if (play.isEmpty()) {
        word.show(open.get().run());
      }
    }
  }

  /** Another run has the bench: that of another place of the line, or one that is no drill's. */
  private void turn() {
    OpenDrill before = open.orElseThrow();
    Optional<Place> shown = line.shown();
    if (shown.isEmpty()) {
      leave();
    } else if (line.running()) {
      stand(before.begin(), shown.get());
    } else {
      open =
          Optional.of(new OpenDrill(before.begin(), shown.get().drill(), before.refresh(), true));
    }
  }

  private void clearStrip() {
    play = Optional.empty();
    word.clear();
  }
}
