// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;

/**
 * A console in a world, in which commands are entered as the shipped chart's actions do it.
 *
 * @param world the world with its console
 */
public record Prompt(World world) {
  private static final ScreenId SCREEN = ScreenId.COMMAND_PROMPT;
  private static final ScreenCatalog CATALOG = new ScreenCatalog(Messages.load(Locale.US));

  /** A console that was just opened. */
  public static Prompt in(Worlds worlds) {
    return in(worlds.world());
  }

  /** A console that was just opened. */
  public static Prompt in(World world) {
    return new Prompt(done(world, "open-console"));
  }

  /** A console over a shipped profile's device that was never switched on: path, value, ... */
  public static Prompt onBench(String... settings) {
    return in(worlds(settings));
  }

  /** The device of the default bench with settings changed, never switched on. */
  public static Worlds worlds(String... settings) {
    return new Worlds(
        World.before(Rehearsal.profile("preprovisioning-entra", settings).surroundings(), 1));
  }

  /** With commands entered one after another. */
  public Prompt enters(String... commands) {
    World now = world;
    for (String command : commands) {
      now = done(now.form(form -> form.withText("command-prompt/command", command)), "run-command");
    }
    return new Prompt(now);
  }

  /** With a command that is typed and not entered yet. */
  public Prompt types(String command) {
    return new Prompt(world.form(form -> form.withText("command-prompt/command", command)));
  }

  /** The lines that a command prints, without the blank one behind them. */
  public List<String> answer(String command) {
    List<String> before = lines();
    List<String> after = enters(command).lines();
    List<String> printed = after.subList(before.size() + 1, after.size());
    boolean blank = !printed.isEmpty() && printed.getLast().isEmpty();
    return printed.subList(0, printed.size() - (blank ? 1 : 0));
  }

  /** All lines that are to be seen, without the one to type in. */
  public List<String> lines() {
    return console().lines();
  }

  /** The console as the screen shows it. */
  public Block.Console console() {
    return screen().blocks().stream()
        .filter(Block.Console.class::isInstance)
        .map(Block.Console.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The whole screen. */
  public Screen screen() {
    return CATALOG.describe(SCREEN, world);
  }

  private static World done(World world, String action) {
    return ShippedFlow.flow()
        .rules()
        .apply(world, new ActionCall(action, Map.of()), Event.of("typed"));
  }
}
