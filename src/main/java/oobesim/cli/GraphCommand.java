// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.flow.Flow;
import oobesim.flow.FlowReading;
import oobesim.profile.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a flow as a diagram or for another engine. */
@Command(name = "graph")
final class GraphCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--format", required = true, paramLabel = "FORMAT")
  private GraphFormat format;

  @Mixin private ProfileOption chosen;

  GraphCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    program.console().out().print(format.form().write(flow().chart()));
    return ExitCode.DONE;
  }

  private Flow flow() {
    file = program.meant(file, Kept.FLOW, Kept.PROFILE);
    String text = Inputs.text(file);
    Parsed parsed = JsonReader.read(text);
    boolean chart =
        !parsed.documents().isEmpty()
            && parsed.documents().getFirst() instanceof Json.Obj object
            && object.has("states");
    if (!chart) {
      Inputs inputs = new Inputs(program);
      return inputs.flow(inputs.profile(file, chosen.name()), file).flow();
    }
    FlowReading reading = program.flows().compile(text);
    return reading.flow().orElseThrow(() -> new Refused(Inputs.lines(file, reading.findings())));
  }
}
