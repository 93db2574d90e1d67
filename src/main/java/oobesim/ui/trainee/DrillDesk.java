// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import oobesim.assessment.Assessment;
import oobesim.coach.DrillChecklist;
import oobesim.coach.DrillOpener;
import oobesim.coach.DrillRun;
import oobesim.coach.Showing;
import oobesim.drill.Drill;
import oobesim.instructor.Bench;
import oobesim.instructor.Causes;
import oobesim.instructor.FileReport;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.DeviceBar;
import oobesim.ui.trainee.drill.CoachPanel;
import oobesim.ui.trainee.drill.HelpDeskPage;
import oobesim.ui.trainee.drill.ResultPanel;
import oobesim.ui.trainee.drill.ShowStrip;
import oobesim.ui.trainee.drill.TurnStrip;
import oobesim.ui.trainee.text.WindowText;

/** The drill that is open in the window: its coach, the word after a wrong turn, its result. */
final class DrillDesk {
  /** What would tell what is hidden, or is another run. */
  private static final Set<Command> TELLING =
      EnumSet.of(
          Command.REMARKS,
          Command.FAILURES,
          Command.OUTCOME,
          Command.RUN_BEFORE,
          Command.SAVE_JOURNAL);

  /** What is on the device, which the caller has. */
  private static final Set<Command> ELSEWHERE =
      EnumSet.of(
          Command.POWER,
          Command.CABLE,
          Command.WIFI,
          Command.INTERNET,
          Command.TAKE_BACK,
          Command.WIN,
          Command.KEYS,
          Command.PEOPLE,
          Command.COMPANION);

  /** What a test has not. */
  private static final Set<Command> HELPING =
      EnumSet.of(Command.PAUSE, Command.JUMP, Command.TAKE_BACK, Command.EXPLAIN);

  private final Bench bench;
  private final WindowText text;
  private final DrillOpener opener;
  private final Causes causes;
  private final Places places;
  private Optional<Open> open = Optional.empty();
  private Optional<TurnStrip> strip = Optional.empty();

  private Optional<Play> play = Optional.empty();

  /** A drill that plays itself, and what tells of it. */
  private record Play(Showing showing, ShowStrip strip) {}

  private record Begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {}

  private record Open(Begin begin, DrillRun run, Runnable refresh, boolean ended) {
    Open withEnd() {
      return new Open(begin, run, refresh, true);
    }
  }

  /**
   * What it needs of the window.
   *
   * @param aside where the coach stands
   * @param place where the word after a wrong turn stands
   * @param bar where its name stands
   * @param command carries out what is to follow
   * @param pages shows why a drill cannot begin, and keeps what came of those that were ended
   * @param begun told the title of a drill that has begun
   * @param changed told that the window has to be brought up to date
   */
  record Places(
      Aside aside,
      Workplace place,
      DeviceBar bar,
      Consumer<Command> command,
      SimulatorPages pages,
      Consumer<String> begun,
      Runnable changed) {}

  DrillDesk(Bench bench, WindowText text, DrillOpener opener, Causes causes, Places places) {
    this.bench = bench;
    this.text = text;
    this.opener = opener;
    this.causes = causes;
    this.places = places;
  }

  /** Begins a drill in the place of what is open. */
  void begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    begin(new Begin(file, drill, mode, trainee));
  }

  private void begin(Begin begin) {
    DrillOpener.Outcome outcome =
        opener.begin(begin.file(), begin.drill(), begin.mode(), begin.trainee());
    switch (outcome) {
      case DrillOpener.Refused(FileReport report) -> places.pages().showReport(report);
      case DrillOpener.Begun begun -> {
        leave();
        bench.take(begun.opening());
        open = Optional.of(new Open(begin, begun.drill(), guide(begun.drill()), false));
        bench.teach(Optional.of(lesson(begin, begun.drill())));
        places.begun().accept(begin.drill().briefing().title());
        places.aside().enterInstead();
        if (begin.mode() == Sitting.Mode.SHOW) {
          Showing.of(begun.drill()).ifPresent(this::play);
        }
      }
    }
  }

  /** The coach beside the device, or where somebody else has it the page of the help desk. */
  private Runnable guide(DrillRun run) {
    CoachPanel.Actions actions = new CoachPanel.Actions(places.changed(), this::finish);
    if (run.byPhone()) {
      HelpDeskPage page = new HelpDeskPage(text, run, causes, actions);
      places.place().setInstead(Optional.of(page));
      return page::refresh;
    }
    CoachPanel coach = new CoachPanel(text, run, actions);
    places.aside().accompany(Optional.of(coach));
    return coach::refresh;
  }

  private Lesson lesson(Begin begin, DrillRun run) {
    Drill.Briefing told = begin.drill().briefing();
    String roles =
        told.roles().stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(role -> text.text("drills-page.role." + role))
            .collect(Collectors.joining(", "));
    String level = text.text("drills-page.level", "level", told.level());
    return new Lesson(
        new DrillChecklist(run), roles + " \u00b7 " + level, begin.trainee(), begin.mode());
  }

  /** Begins the open drill again; false if there is none. */
  boolean again() {
    open.map(Open::begin).ifPresent(this::begin);
    return open.isPresent();
  }

  /** Whether a drill is open that was not ended. */
  boolean running() {
    return open.filter(it -> !it.ended()).isPresent();
  }

  /** Why a command is not to be had now, empty if it is. */
  Optional<String> locked(Command command) {
    if (!running()) {
      return Optional.empty();
    }
    boolean helps = open.get().run().helps();
    if (open.get().run().byPhone() && ELSEWHERE.contains(command)) {
      return Optional.of(text.text("help.elsewhere"));
    }
    boolean tenant = command == Command.SETTINGS && !open.get().run().mayChangeTenant();
    if (TELLING.contains(command) || tenant) {
      return Optional.of(text.text("drill.locked"));
    }
    return HELPING.contains(command) && !helps
        ? Optional.of(text.text("drill.locked.test"))
        : Optional.empty();
  }

  private void play(Showing showing) {
    ShowStrip told = new ShowStrip(text, new ShowStrip.Actions(places.command(), this::takeOver));
    play = Optional.of(new Play(showing, told));
    places.place().setStrip(Optional.of(told));
    places.changed().run();
  }

  /** From now on the person goes on by hand, with the coach's help. */
  private void takeOver() {
    if (play.isPresent()) {
      clearStrip();
      places.aside().leave();
      places.changed().run();
    }
  }

  /** A key or a click on the device takes over what plays itself. */
  void listenTo(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (!press.getCode().isModifierKey() && Command.of(press).isEmpty()) {
            touched(press.getTarget());
          }
        });
    places.place().addEventFilter(MouseEvent.MOUSE_PRESSED, press -> touched(press.getTarget()));
  }

  private void touched(Object target) {
    if (target instanceof Node node
        && inside(node, places.place())
        && !holds(node)
        && !places.aside().holds(node)) {
      takeOver();
    }
  }

  /** Real time passes for what plays itself; it stands while virtual time is paused. */
  void pulse(Duration real, boolean covered) {
    if (play.isPresent() && !covered && !bench.pace().paused()) {
      double speed = Math.clamp(bench.pace().factor() / 60, 0.5, 4);
      Showing showing = play.get().showing();
      Optional<String> before = showing.line();
      showing.pass(real, speed);
      if (!showing.line().equals(before)) {
        places.changed().run();
      }
    }
  }

  /** Whether something plays itself. */
  boolean plays() {
    return play.filter(it -> it.showing().more()).isPresent();
  }

  /** Whether a command is not to be had now; then somebody is told why. */
  boolean refuses(Command command, Consumer<String> told) {
    Optional<String> why = locked(command);
    why.ifPresent(told);
    return why.isPresent();
  }

  /** Whether the device stands still, for somebody reads. */
  boolean stands() {
    return strip.isPresent() || play.filter(it -> it.showing().stands()).isPresent();
  }

  boolean holds(Node node) {
    return strip.filter(it -> inside(node, it)).isPresent()
        || play.filter(it -> inside(node, it.strip())).isPresent()
        || places.place().instead().filter(it -> inside(node, it)).isPresent();
  }

  private static boolean inside(Node node, Node root) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private void finish() {
    open.ifPresent(
        now -> {
          clearStrip();
          Assessment judged = now.run().finish();
          places.pages().results().add(now.run().sitting(), judged);
          ResultPanel result =
              new ResultPanel(text, now.run(), judged, places.command(), () -> lookAgain(now));
          open = Optional.of(now.withEnd());
          places.place().setInstead(Optional.empty());
          places.aside().accompany(Optional.of(result));
          places.changed().run();
        });
  }

  private void lookAgain(Open over) {
    places.pages().retold().show(over.run().run().journal().entries(), over.begin().drill());
  }

  private void leave() {
    clearStrip();
    places.aside().accompany(Optional.empty());
    places.place().setInstead(Optional.empty());
    open = Optional.empty();
    bench.teach(Optional.empty());
  }

  /** Brings everything up to date with the run. */
  void refresh() {
    if (open.filter(it -> bench.run().filter(run -> run == it.run().run()).isEmpty()).isPresent()) {
      leave();
    }
    Optional<Drill.Briefing> told =
        open.filter(it -> !it.ended()).map(it -> it.begin().drill().briefing());
    places
        .bar()
        .showDrill(
            told.map(Drill.Briefing::number).orElse(""),
            told.map(Drill.Briefing::title).orElse(""));
    if (running()) {
      open.get().refresh().run();
      play.ifPresent(it -> it.strip().show(it.showing(), bench.pace().paused()));
      if (play.isEmpty()) {
        showTurn(open.get().run());
      }
    }
  }

  private void showTurn(DrillRun run) {
    Optional<Assessment.Turn> turn = run.unexplained();
    if (turn.isPresent() && strip.isEmpty()) {
      TurnStrip word =
          new TurnStrip(
              text,
              turn.get(),
              () -> leaveTurn(() -> run.goOn(turn.get())),
              () -> leaveTurn(() -> run.backBefore(turn.get())));
      strip = Optional.of(word);
      places.place().setStrip(Optional.of(word));
      word.first().requestFocus();
    }
  }

  private void leaveTurn(Runnable then) {
    clearStrip();
    then.run();
    places.aside().leave();
    places.changed().run();
  }

  private void clearStrip() {
    strip = Optional.empty();
    play = Optional.empty();
    places.place().setStrip(Optional.empty());
  }
}
