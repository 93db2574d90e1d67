// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import oobesim.document.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every screen of profiles. */
@Command(
    name = "snapshot",
    description = {
      "Writes a picture and a text form of every screen:",
      "DIR/windows-11/PROFILE/SCREEN.png and .txt."
    })
final class SnapshotCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "profiles")
  private List<Path> files;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "the folder to write into")
  private Path out;

  @Option(
      names = "--windows",
      split = ",",
      paramLabel = "VERSION",
      defaultValue = "11",
      description = "10, 11 or 10,11; the default is ${DEFAULT-VALUE}")
  private List<String> windows;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "language of the texts; the default is ${DEFAULT-VALUE}")
  private Locale locale;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = ScreenSize.Reader.class,
      description = "size of the simulated display; the default is ${DEFAULT-VALUE}")
  private ScreenSize size;

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      defaultValue = "1",
      description =
          "pixels of the picture for each of the display; the default is ${DEFAULT-VALUE}")
  private double scale;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      converter = Shard.Reader.class,
      description = "only part I of N, so that several machines can share the work")
  private Shard shard;

  SnapshotCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("10", "11").containsAll(windows)) {
      throw new Refused("--windows is 10, 11 or 10,11");
    }
    if (!(scale >= 0.25 && scale <= 4)) {
      throw new Refused("--scale is a number from 0.25 to 4");
    }
    Outputs.requireFolder(out);
    SnapshotWriter writer = new SnapshotWriter(program, out, size, scale, shard);
    for (Path file : files) {
      writer.add(file, windows.stream().distinct().toList(), locale);
    }
    int written = writer.write();
    program
        .console()
        .message("oobesim: %s in %s".formatted(Counted.of(written, "screen"), Inputs.name(out)));
    return ExitCode.DONE;
  }
}
