// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import oobesim.ui.trainee.bar.Command;

/** Somebody who presses commands, keys and controls of a window, in any order. */
public final class WindowMonkey implements AutoCloseable {
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
