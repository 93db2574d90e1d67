// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the window. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RunOptions options;

  RunCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    return options.run(program, false);
  }
}
