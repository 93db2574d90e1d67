// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.assessment.ProofCheck;
import oobesim.assessment.Trial;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.Setup;
import oobesim.i18n.Messages;
import oobesim.profile.Shelves;
import oobesim.screen.ScreenCatalog;
import oobesim.session.JournalText;

/** Journals of the scripts of one drill, as the command line writes them. */
public final class ToldJournals {
  /** The drill that they are runs of. */
  public static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");

  private ToldJournals() {}

  /** The journal of one of the drill's own scripts, in a folder, with somebody's name. */
  public static Path write(Path folder, String script, String trainee) throws IOException {
    ScreenCatalog screens = new ScreenCatalog(Messages.load(Locale.ENGLISH));
    Drill drill = DrillReader.read(DRILL).drill().orElseThrow();
    Trial trial =
        ProofCheck.trial(
                Setup.of(drill, DRILL, 0, Shelves.INSIDE_ALONE),
                ShippedFlow.finder(),
                screens,
                new ArrayList<>())
            .orElseThrow();
    String text = Files.readString(Path.of("profiles/drills/scripts/d-05-" + script + ".script"));
    List<String> lines =
        trial.journal(trial.read(text).script().orElseThrow()).stream()
            .map(JournalText::line)
            .map(line -> line.replace("\"trainee\":\"\"", "\"trainee\":\"" + trainee + "\""))
            .toList();
    Files.createDirectories(folder);
    Path file = folder.resolve(trainee + "-" + script + ".jsonl");
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
