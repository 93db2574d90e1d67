// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import oobesim.instructor.LiveRun;
import oobesim.script.Instruction;
import oobesim.script.Script;

/** Does at once what a script says, in virtual time; what it expects is not asked. */
final class LeadUp {
  private final LiveRun run;

  LeadUp(LiveRun run) {
    this.run = run;
  }

  void play(Script script) {
    script.lines().forEach(line -> play(line.instruction()));
  }

  void play(Instruction instruction) {
    switch (instruction) {
      case Instruction.Do(oobesim.session.Input input) -> run.apply(input);
      case Instruction.Wait(Duration length) -> run.advanceTo(run.now().plus(length));
      case Instruction.WaitFor wait -> waitFor(wait);
      case Instruction.ExpectScreen _,
          Instruction.ExpectControl _,
          Instruction.ExpectText _,
          Instruction.ExpectNotice _,
          Instruction.ExpectBox _,
          Instruction.Show _ -> {}
    }
  }

  private void waitFor(Instruction.WaitFor wait) {
    Duration deadline = run.now().plus(wait.limit());
    while (!run.screen().id().equals(wait.screen())
        && run.untilNext()
            .map(run.now()::plus)
            .filter(it -> it.compareTo(deadline) <= 0)
            .isPresent()) {
      run.advanceTo(run.now().plus(run.untilNext().orElseThrow()));
    }
  }
}
