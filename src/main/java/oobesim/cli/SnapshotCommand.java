// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import oobesim.profile.Kept;
import oobesim.screen.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every situation of the screens of profiles. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
  private static final List<String> VERSIONS = List.of("10", "11");

  private final Program program;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Option(names = "--windows", split = ",", paramLabel = "VERSION", defaultValue = "11")
  private List<String> windows;

  @Option(names = "--locale", split = ",", paramLabel = "TAG", defaultValue = "en")
  private List<Locale> locales;

  @Option(
      names = "--size",
      split = ",",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = ScreenSize.Reader.class)
  private List<ScreenSize> sizes;

  @Option(names = "--scale", split = ",", paramLabel = "FACTOR", defaultValue = "1")
  private List<Double> scales;

  @Option(names = "--theme", split = ",", paramLabel = "THEME", defaultValue = "normal")
  private List<String> themes;

  @Mixin private ProfileOption chosen;

  @Option(names = "--once")
  private boolean once;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      converter = Shard.Reader.class)
  private Shard shard;

  SnapshotCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    SnapshotOrder order = new SnapshotOrder(versions(), languages(), displays(), once, shard);
    Outputs.requireFolder(out);
    SnapshotPlan plan = new SnapshotPlan(program, order);
    files.forEach(file -> plan.add(program.meant(file, Kept.PROFILE), chosen.name()));
    int written = new SnapshotWriter(program, out).write(plan.pictures());
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "drawn",
                "what",
                Outcome.counted("pictures", written),
                "file",
                Inputs.name(out)));
    return ExitCode.DONE;
  }

  private List<String> versions() {
    if (!VERSIONS.containsAll(windows)) {
      throw new Refused(Refusal.of("wrong-windows"));
    }
    return distinct(windows);
  }

  private List<SimulatedDisplay> displays() {
    return distinct(sizes).stream()
        .flatMap(
            size ->
                distinct(scales).stream()
                    .flatMap(
                        scale ->
                            themes().stream()
                                .map(
                                    theme ->
                                        new SimulatedDisplay(
                                            size.width(), size.height(), inReach(scale), theme))))
        .toList();
  }

  private List<Theme> themes() {
    return distinct(themes).stream()
        .map(word -> Theme.named(word).orElseThrow(() -> new Refused(Refusal.of("wrong-theme"))))
        .toList();
  }

  private static double inReach(double scale) {
    NumberOption.SCALE.require(scale);
    return scale;
  }

  /** A language without texts would be drawn in English, under a name that is not English's. */
  private List<Locale> languages() {
    return distinct(locales).stream().map(LanguageOption::known).toList();
  }

  private static <T> List<T> distinct(List<T> values) {
    return values.stream().distinct().toList();
  }
}
