// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import oobesim.app.Main;
import oobesim.cli.Commands;
import oobesim.cli.Console;

/** A call of the program: status, output, messages; made by name, for a changed program. */
public final class CommandCalled implements UnaryOperator<List<String>> {
  @Override
  public List<String> apply(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    int status = Commands.run(Main.program(console), arguments.toArray(String[]::new));
    return List.of(
        Integer.toString(status),
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }
}
