// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oobesim.document.Counted;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Box;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonReport;
import oobesim.snapshot.Mask;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds pictures that were drawn now against those that were accepted. */
@Command(
    name = "compare",
    description = "Compares two folders of pictures, and writes a report about what differs.")
final class CompareCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", paramLabel = "EXPECTED", description = "the accepted pictures")
  private Path expected;

  @Parameters(index = "1", paramLabel = "ACTUAL", description = "those that were drawn now")
  private Path actual;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "DIR",
      description =
          "the folder for index.html, result.json, junit.xml and the pictures that differ")
  private Path report;

  @Option(
      names = "--colour",
      paramLabel = "N",
      defaultValue = "0",
      description = "how far a colour may be off, 0 to 1; the default is ${DEFAULT-VALUE}")
  private double colour;

  @Option(names = "--anti-aliasing", description = "smoothed edges may differ")
  private boolean antiAliasing;

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "16",
      description =
          "side of the square in which differing pixels are counted; the default is"
              + " ${DEFAULT-VALUE}")
  private int window;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "how many pixels may differ in any such square; the default is ${DEFAULT-VALUE}")
  private int most;

  @Option(
      names = "--mask",
      paramLabel = "x,y,w,h",
      converter = MaskArea.Reader.class,
      description = "a rectangle that is not compared, in pixels; may be given more than once")
  private List<Box> masks = List.of();

  @Option(
      names = "--mask-node",
      paramLabel = "ID",
      description =
          "a node that is not compared, where the text form beside a picture tells its place;"
              + " may be given more than once")
  private List<String> maskedNodes = List.of();

  @Option(names = "--json", description = "prints one JSON object instead of lines")
  private boolean json;

  CompareCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Tolerance tolerance = tolerance();
    PictureFolders folders = new PictureFolders(expected, actual);
    Outputs.requireFolder(report);
    folders.requireOutside(report);
    List<Comparison> comparisons = folders.compare(tolerance);
    AcceptingCall accepting = new AcceptingCall(expected, actual);
    write(new ComparisonReport(accepting, tolerance, comparisons));
    ComparisonLines lines = new ComparisonLines(accepting, comparisons);
    (json ? lines.json() : lines.text()).forEach(program.console()::result);
    program
        .console()
        .message(
            "oobesim: %s compared, %d the same; see %s"
                .formatted(
                    Counted.of(comparisons.size(), "picture"),
                    comparisons.stream().filter(RecordMode::passes).count(),
                    Inputs.name(report.resolve("index.html"))));
    return comparisons.stream().allMatch(RecordMode::passes) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private Tolerance tolerance() {
    List<Mask> all = new ArrayList<>();
    masks.forEach(box -> all.add(new Mask.Area(box)));
    maskedNodes.forEach(id -> all.add(new Mask.Node(id)));
    try {
      return new Tolerance(colour, antiAliasing, window, most, all);
    } catch (IllegalArgumentException fault) {
      throw new Refused(fault.getMessage(), fault);
    }
  }

  private void write(ComparisonReport pages) {
    try {
      pages.write(report);
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(report, fault);
    }
  }
}
