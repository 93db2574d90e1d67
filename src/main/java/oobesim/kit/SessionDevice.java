// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.time.Duration;
import java.util.Optional;
import oobesim.instructor.FileOpener;
import oobesim.instructor.LiveRun;
import oobesim.instructor.OpenFile;
import oobesim.instructor.Opening;
import oobesim.page.Control;
import oobesim.page.PageId;
import oobesim.page.Selections;
import oobesim.page.Ticks;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.script.ShownControl;
import oobesim.script.Sight;
import oobesim.session.Input;

/** The device led by its run alone; says to it just what the window's nodes would say. */
final class SessionDevice implements Device {
  private final LiveRun run;
  private final EmptiedFields emptied = new EmptiedFields();

  private SessionDevice(LiveRun run) {
    this.run = run;
  }

  static SessionDevice start(FileOpener opener, OpenFile file) {
    return new SessionDevice(run(opener.start(file)));
  }

  /** The run that has begun; a file that cannot be rehearsed is a wrong call. */
  static LiveRun run(Opening opening) {
    return switch (opening) {
      case Opening.Ready(OpenFile _, LiveRun run) -> run;
      case Opening.Refused refused ->
          throw new IllegalArgumentException(
              refused.report().lines(refused.report().findings(), KitWords.ENGLISH));
      case Opening.Choice choice ->
          throw new IllegalArgumentException(choice.path() + " holds several profiles");
    };
  }

  @Override
  public LiveRun run() {
    return run;
  }

  private void apply(Input input) {
    run.apply(input);
    emptied.look(run.screen());
  }

  /** A button hands in what stands in the fields. */
  private void press(String control) {
    emptied.handIn().forEach(field -> apply(new Input.Type(field, "")));
    apply(new Input.Click(control));
  }

  @Override
  public void power(boolean on) {
    apply(new Input.Power(on));
  }

  @Override
  public void key(Chord chord) {
    apply(new Input.Key(chord.words(), 1));
  }

  @Override
  public void enter() {
    Screen screen = run.screen();
    if (screen.blocks().stream().anyMatch(Block.Console.class::isInstance)) {
      apply(new Input.Key("ENTER", 1));
    } else {
      screen
          .keys()
          .enter()
          .flatMap(new Sight(screen)::control)
          .filter(ShownControl::enabled)
          .ifPresent(this::use);
    }
  }

  /**
   * A click on a field moves the keyboard, and one on a chosen row nothing: a run hears neither.
   */
  @Override
  public Optional<String> use(ShownControl control) {
    String id = control.id();
    Screen screen = run.screen();
    switch (Control.Kind.valueOf(control.kind().toUpperCase(java.util.Locale.ROOT))) {
      case BUTTON, TAB, ROW -> press(id);
      case OPTION -> {
        if (!Selections.chosen(screen.id(), run.world()).equals(Optional.of(id))) {
          apply(new Input.Select(id));
        }
      }
      case BOX -> apply(new Input.Check(id, !Ticks.ticked(run.world(), screen.id(), id)));
      case FIELD, SECRET -> {}
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> type(ShownControl field, String text) {
    emptied.typed(field.id());
    apply(new Input.Type(field.id(), text));
    return Optional.empty();
  }

  @Override
  public void around(Input input) {
    apply(input);
  }

  @Override
  public void advanceTo(Duration moment) {
    run.advanceTo(moment);
    emptied.look(run.screen());
  }

  @Override
  public boolean reaches(PageId screen, Duration deadline) {
    boolean reached = reaches(run, screen, deadline);
    emptied.look(run.screen());
    return reached;
  }

  /** Goes from event to event, and to the deadline at last. */
  static boolean reaches(LiveRun run, PageId screen, Duration deadline) {
    while (!run.screen().id().equals(screen)) {
      Duration next = run.untilNext().map(run.now()::plus).orElse(deadline);
      if (next.compareTo(deadline) > 0 || run.untilNext().isEmpty()) {
        run.advanceTo(deadline);
        return false;
      }
      run.advanceTo(next);
    }
    return true;
  }

  @Override
  public void close() {
    run.end();
  }
}
