// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import oobesim.document.Finding;
import oobesim.flow.Flow;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Assistant;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.Response;
import oobesim.session.RunHeader;
import oobesim.session.Secrets;
import oobesim.session.Session;
import oobesim.session.Steering;

/** Plays a script on a session in virtual time. */
public final class ScriptPlayer {
  private final RunWatcher watcher;
  private final Session session;
  private final ScreenCatalog screens;
  private final Visits visits;
  private PageId last = ScreenId.OFF;
  private String said = "";
  private int expectations;
  private int failed;

  private ScriptPlayer(
      Flow flow, RunHeader header, ScreenCatalog screens, RunWatcher watcher, Assistant assistant) {
    this.watcher = watcher;
    this.session = new Session(flow, header, this::tell, assistant);
    this.screens = screens;
    this.visits = new Visits(session, watcher.visits());
  }

  /** Plays a script from power-off to its last line. */
  public static ScriptResult play(
      Flow flow, RunHeader header, Script script, ScreenCatalog screens, RunWatcher watcher) {
    return play(flow, header, script, screens, watcher, Staging.NONE);
  }

  /** Plays a script with what leads up to it and who acts beside it. */
  public static ScriptResult play(
      Flow flow,
      RunHeader header,
      Script script,
      ScreenCatalog screens,
      RunWatcher watcher,
      Staging staging) {
    ScriptPlayer player = new ScriptPlayer(flow, header, screens, watcher, staging.assistant());
    staging.before().ifPresent(player::leadUp);
    player.play(script);
    return player.end();
  }

  private void leadUp(Script before) {
    play(before);
    session.steer(new Steering.Begin());
  }

  private void play(Script script) {
    session.foresee(script.foreseen());
    script.lines().forEach(this::play);
  }

  /** What the session's journal says about screens is what {@code play} prints. */
  private void tell(JournalEntry entry) {
    watcher.journal().accept(entry);
    switch (entry) {
      case JournalEntry.Done done -> {
        last = done.response().screen();
        said = done.words();
        print(new OutputLine.Done(done.at(), done.words(), done.response()));
      }
      case JournalEntry.Shown shown -> {
        last = shown.screen();
        print(new OutputLine.Changed(shown.at(), shown.screen()));
      }
      case JournalEntry.Noticed noticed ->
          print(new OutputLine.Noticed(noticed.at(), noticed.id(), last));
      default -> {}
    }
  }

  private void play(ScriptLine line) {
    switch (line.instruction()) {
      case Instruction.Do(Input input) -> apply(line, input);
      case Instruction.Wait(Duration length) -> advanceTo(session.now().plus(length));
      case Instruction.WaitFor wait -> expect(line, waitFor(wait));
      case Instruction.ExpectScreen(PageId screen) -> expect(line, session.screen().equals(screen));
      case Instruction.ExpectControl control ->
          expect(line, sight().presence(control.control()) == control.presence());
      case Instruction.ExpectText(String text, boolean present) ->
          expect(line, sight().shows(text) == present);
      case Instruction.ExpectNotice(String id, boolean noted) ->
          expect(line, session.world().state().history().notices().contains(id) == noted);
      case Instruction.ExpectBox(String box, boolean ticked) ->
          expect(line, sight().hasBox(box, ticked));
      case Instruction.Show() -> {
        visits.look();
        print(shown());
      }
    }
  }

  private Sight sight() {
    return Sight.of(session, screens);
  }

  private OutputLine.Shown shown() {
    Sight sight = sight();
    return new OutputLine.Shown(
        session.now(),
        session.screen(),
        sight.title(),
        sight.texts(),
        sight.controls(),
        sight.screen().behind().map(Screen::id));
  }

  private void apply(ScriptLine line, Input input) {
    visits.before(session.now());
    Response response = session.apply(input);
    visits.after();
    watcher.run().accept(session);
    if (!response.accepted()) {
      amiss(() -> Amiss.refused(line, input, said, sight()));
    }
  }

  private void amiss(Supplier<Optional<Finding>> finding) {
    watcher.amiss().ifPresent(reader -> finding.get().ifPresent(reader));
  }

  private void advanceTo(Duration moment) {
    while (due(moment).isPresent()) {
      raiseNext();
    }
    session.advanceTo(moment);
  }

  private boolean waitFor(Instruction.WaitFor wait) {
    Duration deadline = session.now().plus(wait.limit());
    while (!session.screen().equals(wait.screen()) && due(deadline).isPresent()) {
      raiseNext();
    }
    boolean reached = session.screen().equals(wait.screen());
    if (!reached) {
      session.advanceTo(deadline);
    }
    return reached;
  }

  private Optional<Duration> due(Duration moment) {
    return session.nextEvent().filter(due -> due.compareTo(moment) <= 0);
  }

  private void raiseNext() {
    session.nextEvent().ifPresent(visits::before);
    session.advanceToNextEvent();
    visits.after();
    watcher.run().accept(session);
  }

  private void expect(ScriptLine line, boolean met) {
    expectations++;
    if (!met) {
      failed++;
      String words = line.words().replaceAll("\\s+", " ");
      String expected = words.startsWith("expect ") ? words.substring("expect ".length()) : words;
      String harmless = Secrets.struckOut(session.world().around(), expected);
      print(new OutputLine.Unmet(session.now(), harmless, session.screen()));
      amiss(() -> Optional.of(Amiss.unmet(line, harmless, sight())));
    }
  }

  private ScriptResult end() {
    visits.end();
    session.end();
    print(new OutputLine.Ended(session.now(), session.screen(), expectations, failed));
    return new ScriptResult(expectations, failed, session.exhausted());
  }

  private void print(OutputLine line) {
    watcher.output().accept(line);
  }
}
