// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/// A tool of the JDK that runs the build.
///
/// @param name such as `jlink`
record Tool(String name) {
  /// Calls it.
  ///
  /// @throws IllegalStateException with all it said if it did not do what was asked for
  void run(List<String> arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("the JDK has no " + name));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " " + arguments + "\n" + said);
    }
  }
}
