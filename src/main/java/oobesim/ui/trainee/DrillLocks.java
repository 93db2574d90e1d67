// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import oobesim.coach.DrillRun;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;

/** Which commands are not to be had while somebody is at a drill. */
final class DrillLocks {
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

  private DrillLocks() {}

  /** Why a command is not to be had now, empty if it is. */
  static Optional<String> of(Command command, DrillRun run, WindowText text) {
    if (run.byPhone() && ELSEWHERE.contains(command)) {
      return Optional.of(text.text("help.elsewhere"));
    }
    boolean tenant = command == Command.SETTINGS && !run.mayChangeTenant();
    if (TELLING.contains(command) || tenant) {
      return Optional.of(text.text("drill.locked"));
    }
    return HELPING.contains(command) && !run.helps()
        ? Optional.of(text.text("drill.locked.test"))
        : Optional.empty();
  }
}
