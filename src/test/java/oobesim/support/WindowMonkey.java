// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import oobesim.instructor.LiveRun;
import oobesim.page.PageId;
import oobesim.script.Instruction;
import oobesim.script.Script;
import oobesim.script.ScriptLine;
import oobesim.script.ScriptReader;
import oobesim.session.Input;
import oobesim.ui.trainee.bar.Command;

/** Somebody who presses commands, keys and controls of a window, in any order. */
public final class WindowMonkey implements AutoCloseable {
  private static final int MOST_JUMPS = 60;

  private final WindowDriver window;
  private final List<Command> commands;
  private final Random chance;
  private final AnyHand hand;
  private final List<Throwable> faults = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();

  /** At a window; a command that stands there twice is pressed twice as often. */
  public WindowMonkey(WindowDriver window, List<Command> commands, Random chance) {
    this.window = window;
    this.commands = commands;
    this.chance = chance;
    this.hand = new AnyHand(chance);
    // What a listener throws goes there and not to the one who pressed.
    Fx.run(
        () -> Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault)));
  }

  /** Follows a script for a while, to begin elsewhere than on the first pages. */
  public void follows(String script) {
    Fx.run(() -> window.window().bench().run().ifPresent(run -> follow(run, script)));
  }

  /** A script may change what this profile has not; then there is nothing to follow. */
  private void follow(LiveRun run, String script) {
    ScriptReader.read(script, run.profile(), run.flow())
        .script()
        .map(Script::lines)
        .ifPresent(
            lines ->
                lines.stream()
                    .limit(chance.nextInt(lines.size() + 1))
                    .forEach(line -> follow(run, line)));
  }

  private static void follow(LiveRun run, ScriptLine line) {
    if (line.instruction() instanceof Instruction.Do(Input input)) {
      run.apply(input);
    } else if (line.instruction() instanceof Instruction.WaitFor(PageId screen, Duration _)) {
      for (int i = 0; i < MOST_JUMPS && !run.screen().id().equals(screen); i++) {
        run.jump();
      }
    }
  }

  /** Presses so many times, and somebody looks after each. */
  public void presses(int times, Runnable look) {
    Fx.run(
        () -> {
          for (int i = 0; i < times; i++) {
            press();
            seen.add(window.screen());
            look.run();
          }
        });
  }

  private void press() {
    switch (chance.nextInt(6)) {
      case 0 -> window.window().command(commands.get(chance.nextInt(commands.size())));
      case 1 -> hand.key(window.stage().getScene());
      default -> hand.use(window.stage().getScene());
    }
  }

  /** What was thrown so far. */
  public List<Throwable> faults() {
    return faults;
  }

  /** The screens that were seen. */
  public Set<String> seen() {
    return seen;
  }

  @Override
  public void close() {
    Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
  }
}
