// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.ProofCheck;
import oobesim.assessment.Trial;
import oobesim.document.Finding;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.document.TextFile;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.drill.Setup;
import oobesim.screen.ScreenCatalog;
import oobesim.session.FlowFinder;

/** Opens drills that a command is called with; whatever cannot be used refuses the call. */
final class DrillFiles {
  private final Program program;

  DrillFiles(Program program) {
    this.program = program;
  }

  /** Whether a file is a drill. */
  static boolean isOne(byte[] bytes) {
    Parsed parsed = JsonReader.read(TextFile.decode(bytes).text());
    return !parsed.documents().isEmpty() && DrillReader.isOne(parsed.documents().getFirst());
  }

  /** The drill in a file. */
  Drill drill(Path file) {
    DrillReading reading = DrillReader.read(Inputs.bytes(file), file);
    return reading.drill().orElseThrow(() -> refused(file, reading.findings()));
  }

  /** A drill ready to be played by script. */
  Trial trial(Path file, long seed, ScreenCatalog screens) {
    Drill drill = drill(file);
    List<Finding> findings = new ArrayList<>();
    FlowFinder flows = new FlowFinder(program.shelves(), program.flows());
    Optional<Trial> trial =
        ProofCheck.trial(Setup.of(drill, file, seed, program.shelves()), flows, screens, findings);
    return trial
        .map(it -> new Trial(it.setup(), it.found(), it.flow(), seed, it.screens()))
        .orElseThrow(() -> refused(file, findings));
  }

  static Refused refused(Path file, List<Finding> findings) {
    return new Refused(Inputs.faults("unusable", file, findings));
  }
}
