// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.List;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.script.Instruction;
import oobesim.script.Script;
import oobesim.script.ScriptLine;

/** A drill that plays itself by the script that passes it, one line after the other. */
public final class Showing {
  private final DrillRun drill;
  private final List<ScriptLine> lines;
  private int next;

  /** Shows a drill by a script that was read for it. */
  public Showing(DrillRun drill, Script script) {
    this.drill = drill;
    this.lines = script.lines().stream().filter(line -> does(line.instruction())).toList();
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

  /**
   * What was just shown.
   *
   * @param words the line of the script
   * @param step the step of the drill that is done with it, empty if none is
   */
  public record Told(String words, Optional<Drill.Step> step) {}

  /** Whether there is more to show. */
  public boolean more() {
    return next < lines.size();
  }

  /** The words of what comes next, so that a person can be told before it happens. */
  public Optional<String> upcoming() {
    return more() ? Optional.of(lines.get(next).words()) : Optional.empty();
  }

  /** Does the next line; empty if all was shown. */
  public Optional<Told> step() {
    if (!more()) {
      return Optional.empty();
    }
    List<Drill.Step> before = drill.assessment().missed();
    ScriptLine line = lines.get(next);
    next++;
    new LeadUp(drill.run()).play(line.instruction());
    List<Drill.Step> after = drill.assessment().missed();
    return Optional.of(
        new Told(line.words(), before.stream().filter(step -> !after.contains(step)).findFirst()));
  }
}
