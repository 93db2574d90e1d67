// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.drill.DrillScripts;
import oobesim.script.Instruction;
import oobesim.script.Script;
import oobesim.script.ScriptLine;
import oobesim.script.ScriptReader;

/**
 * A drill that plays itself by the script that passes it. What is done next is told first, for as
 * long as it takes to read, and the device stands still for it; while the script waits, time passes
 * on the device as ever.
 */
public final class Showing {
  private static final Duration LEAST = Duration.ofMillis(1500);
  private static final Duration A_LETTER = Duration.ofMillis(55);

  private final DrillRun drill;
  private final List<ScriptLine> lines;
  private Optional<Drill.Step> told = Optional.empty();
  private Duration toRead = Duration.ZERO;
  private Duration since;
  private int next;

  /** Shows a drill by a script that was read for it. */
  public Showing(DrillRun drill, Script script) {
    this.drill = drill;
    this.lines = script.lines().stream().filter(line -> does(line.instruction())).toList();
    arrive();
  }

  /** Shows a drill by the script that passes what was drawn; empty if that cannot be read. */
  public static Optional<Showing> of(DrillRun drill) {
    return drill.drill().proof().passes().stream()
        .filter(it -> it.variant().equals(drill.setup().variant()))
        .findFirst()
        .flatMap(it -> DrillScripts.text(drill.setup().file(), it.script()))
        .flatMap(
            text -> ScriptReader.read(text, drill.setup().profile(), drill.run().flow()).script())
        .map(script -> new Showing(drill, script));
  }

  private static boolean does(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Do _, Instruction.Wait _, Instruction.WaitFor _ -> true;
      case Instruction.ExpectScreen _,
          Instruction.ExpectControl _,
          Instruction.ExpectText _,
          Instruction.ExpectNotice _,
          Instruction.ExpectBox _,
          Instruction.Show _ ->
          false;
    };
  }

  /** Whether there is more to show. */
  public boolean more() {
    return next < lines.size();
  }

  /** The line of the script that is told or waited for now, empty at the end. */
  public Optional<String> line() {
    return more() ? Optional.of(lines.get(next).words()) : Optional.empty();
  }

  /** The step of the drill that it leads to, empty when all are done. */
  public Optional<Drill.Step> step() {
    return drill.awaited();
  }

  /** Whether the device has to stand still, for somebody reads what comes. */
  public boolean stands() {
    return more() && !waits();
  }

  private boolean waits() {
    return !(lines.get(next).instruction() instanceof Instruction.Do);
  }

  /**
   * Real time passes.
   *
   * @param real how much, not negative
   * @param factor how fast somebody reads, 1 for usual
   */
  public void pass(Duration real, double factor) {
    if (!more()) {
      return;
    }
    switch (lines.get(next).instruction()) {
      case Instruction.Wait(Duration length) -> leaveIf(waited().compareTo(length) >= 0);
      case Instruction.WaitFor wait ->
          leaveIf(
              drill.run().screen().id().equals(wait.screen())
                  || waited().compareTo(wait.limit()) >= 0);
      case Instruction.Do(oobesim.session.Input input) -> {
        toRead = toRead.minusNanos(Math.round(real.toNanos() * factor));
        if (!toRead.isPositive()) {
          drill.run().apply(input);
          leaveIf(true);
        }
      }
      default -> leaveIf(true);
    }
  }

  private Duration waited() {
    return drill.run().now().minus(since);
  }

  private void leaveIf(boolean over) {
    if (over) {
      next++;
      arrive();
    }
  }

  /** A step that was not told yet takes as long as its words; what belongs to it, a moment. */
  private void arrive() {
    since = drill.run().now();
    Optional<Drill.Step> now = step();
    int letters =
        now.equals(told)
            ? 0
            : now.map(step -> step.title().length() + step.why().length()).orElse(0);
    toRead = LEAST.plus(A_LETTER.multipliedBy(letters));
    if (more() && !waits()) {
      told = now;
    }
  }
}
