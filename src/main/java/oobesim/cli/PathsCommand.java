// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import oobesim.exploration.Bound;
import oobesim.exploration.Exploration;
import oobesim.exploration.Explored;
import oobesim.exploration.PathSet;
import oobesim.exploration.Paths;
import oobesim.exploration.Watch;
import oobesim.i18n.Words;
import oobesim.profile.Kept;
import oobesim.profile.SimulationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the fewest lines of scripts that together cover a profile's flow. */
@Command(name = "paths")
final class PathsCommand implements Callable<Integer> {
  private static final String PAGE = "index.html";

  private final Program program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--cover", paramLabel = "WHAT", defaultValue = "transitions")
  private PathCover cover;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--bound", paramLabel = "N", defaultValue = "20000")
  private int bound;

  @Mixin private ProfileOption chosen;

  @Mixin private LanguageOption texts;

  PathsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Words words = texts.words(program);
    Bound most = Bounds.of(bound);
    file = program.meant(file, Kept.PROFILE);
    Inputs inputs = new Inputs(program);
    SimulationProfile profile = inputs.profile(file, chosen.name());
    if (out != null) {
      Outputs.requireFolder(out);
      Outputs.requireOwn(out.resolve(PAGE), PathsPage.MARK);
    }
    Explored found = Exploration.of(inputs.flow(profile, file).flow(), profile, most, Watch.NOBODY);
    PathSet paths = Paths.of(found, cover.of(found.goals()));
    PathsReport report = new PathsReport(words, found, paths, cover);
    report.text().forEach(program.console()::result);
    if (out != null) {
      write(report, profile);
    }
    return ExitCode.DONE;
  }

  private void write(PathsReport report, SimulationProfile profile) {
    Path page = out.resolve(PAGE);
    Set<String> earlier =
        Files.exists(page) ? PathsPage.scripts(Inputs.utf8(page)) : new LinkedHashSet<>();
    Outputs.make(out);
    List<PathSet.Path> scripts = report.paths().scripts();
    for (int i = 0; i < scripts.size(); i++) {
      List<String> lines = new ArrayList<>(List.of(ScriptProfile.comment(program, file, out), ""));
      lines.addAll(scripts.get(i).script());
      Outputs.write(out.resolve(name(i)), bytes(String.join("\n", lines) + "\n"));
      earlier.remove(name(i));
    }
    earlier.forEach(name -> Outputs.remove(out.resolve(name)));
    Outputs.write(page, bytes(PathsPage.of(profile.name(), report)));
  }

  /** The name of a script's file. */
  static String name(int script) {
    return String.format(Locale.ROOT, "path-%02d.script", script + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
