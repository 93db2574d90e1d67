// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.List;
import oobesim.flow.console.Effect;
import oobesim.flow.console.Interpreter;
import oobesim.flow.console.Reply;
import oobesim.flow.fact.Fact;
import oobesim.page.ScreenId;
import oobesim.provisioning.ConsoleLine;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.Shell;
import oobesim.provisioning.World;

/** The console over a page, as facts and actions of a chart. */
final class CommandPrompt {
  static final List<Fact> FACTS =
      List.of(
          new Fact("console-open", w -> w.console().open()),
          new Fact("command-restarts", w -> effect(w) instanceof Effect.Restart),
          new Fact("command-bypasses-network", w -> effect(w) instanceof Effect.BypassNetwork),
          new Fact("command-switches-off", w -> effect(w) instanceof Effect.SwitchOff),
          new Fact(
              "command-exits", w -> effect(w) instanceof Effect.Leave && w.console().innermost()),
          new Fact("restart-asked", w -> w.state().has(Milestone.RESTART_ASKED)));

  private CommandPrompt() {}

  static World open(World world) {
    return cleared(world).console(c -> c.opened(world.around().windows().build()));
  }

  static World close(World world) {
    return cleared(world).console(c -> c.closed());
  }

  /** Repeats the command, prints what it answers, does what it does, and empties the line. */
  static World run(World world) {
    Reply reply = Interpreter.reply(world, command(world));
    World typed = cleared(world).console(c -> c.typed(command(world)));
    return done(typed.console(c -> c.printed(spaced(reply.lines()))), reply.effect());
  }

  /** A blank line parts what was printed from the next prompt. */
  private static List<ConsoleLine> spaced(List<ConsoleLine> lines) {
    ConsoleLine blank = new ConsoleLine.Raw("");
    if (lines.isEmpty() || lines.getLast().equals(blank)) {
      return lines;
    }
    List<ConsoleLine> spaced = new ArrayList<>(lines);
    spaced.add(blank);
    return spaced;
  }

  private static World done(World world, Effect effect) {
    String build = world.around().windows().build();
    return switch (effect) {
      case Effect.Clear() -> world.console(c -> c.cleared());
      case Effect.Leave() -> world.console(c -> c.left());
      case Effect.Enter(Shell shell, boolean allowed) ->
          world.console(c -> c.entered(shell, build).allowing(allowed));
      case Effect.Go(String directory) -> world.console(c -> c.in(directory));
      case Effect.SetClock() -> world.device(d -> d.reached(Milestone.CLOCK_SET));
      case Effect.AllowScripts(boolean allowed) -> world.console(c -> c.allowing(allowed));
      case Effect.Install(String script) -> world.console(c -> c.installing(script));
      case Effect.Nothing(), Effect.Restart(), Effect.BypassNetwork(), Effect.SwitchOff() -> world;
    };
  }

  private static Effect effect(World world) {
    return Interpreter.reply(world, command(world)).effect();
  }

  private static World cleared(World world) {
    return world.form(form -> form.without(ScreenId.COMMAND_PROMPT.value()));
  }

  private static String command(World world) {
    return world.form().text(ScreenId.COMMAND_PROMPT.place("command")).strip();
  }
}
