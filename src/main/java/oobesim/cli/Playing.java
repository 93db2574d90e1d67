// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import oobesim.assessment.Assessment;
import oobesim.assessment.Trial;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.script.OutputLine;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptResult;
import oobesim.session.JournalEntry;
import oobesim.session.JournalWriter;
import oobesim.session.RunHeader;

/**
 * Plays a script on a profile and writes what is wanted of it.
 *
 * <p>All inputs are read and all outputs opened before the run begins, so a call that cannot be
 * carried out leaves nothing behind.
 */
final class Playing {
  private final Program program;
  private final Inputs inputs;
  private final Consumer<Finding> amiss;

  Playing(Program program) {
    this(program, finding -> {});
  }

  /** With somebody who reads what the script asks for in vain. */
  Playing(Program program, Consumer<Finding> amiss) {
    this.program = program;
    this.amiss = amiss;
    this.inputs = new Inputs(program);
  }

  /**
   * What is to be played.
   *
   * @param file the profile
   * @param script the script
   * @param journal where the journal goes, empty for nowhere
   * @param shots the folder for pictures, empty for none
   * @param seed decides whatever is left to chance
   * @param language of the pages, empty for the one that the device speaks
   * @param profile which of the file's profiles is meant, empty for the first
   */
  record Request(
      Path file,
      Path script,
      Optional<Path> journal,
      Optional<Path> shots,
      long seed,
      Optional<Locale> language,
      Optional<String> profile) {}

  /** Plays a drill; the assessment is handed on when the run is over. */
  ScriptResult drill(
      Request request, Consumer<OutputLine> output, BiConsumer<Drill, Assessment> judged) {
    ScreenCatalog screens = Screens.spoken(request.language());
    Trial trial = new DrillFiles(program).trial(request.file(), request.seed(), screens);
    Script script = inputs.script(request.script(), trial.setup().profile(), trial.flow());
    return watched(
        request,
        screens,
        trial.setup().profile(),
        output,
        watcher -> {
          Trial.Outcome outcome = trial.play(script, watcher);
          judged.accept(trial.setup().drill(), outcome.assessment());
          return outcome.result();
        });
  }

  ScriptResult play(Request request, Consumer<OutputLine> output) {
    SimulationProfile profile = inputs.profile(request.file(), request.profile());
    OpenedFlow flow = inputs.flow(profile, request.file());
    Script script = inputs.script(request.script(), profile, flow.flow());
    RunHeader header = RunHeader.of(flow.found(), request.seed(), profile, Optional.empty());
    ScreenCatalog screens = Screens.spoken(request.language());
    return watched(
        request,
        screens,
        profile,
        output,
        watcher -> ScriptPlayer.play(flow.flow(), header, script, screens, watcher));
  }

  private ScriptResult watched(
      Request request,
      ScreenCatalog screens,
      SimulationProfile profile,
      Consumer<OutputLine> output,
      Function<RunWatcher, ScriptResult> run) {
    Optional<StoryboardWriter> storyboard =
        request.shots().map(folder -> storyboard(request, screens, folder));
    RunWatcher watcher = RunWatcher.NOBODY.withOutput(output).withAmiss(amiss);
    if (storyboard.isPresent()) {
      watcher = watcher.withVisits(storyboard.get());
    }
    ScriptResult result = played(request, watcher, run);
    storyboard.ifPresent(board -> board.finish(profile.name(), result, program.words()));
    return result;
  }

  private StoryboardWriter storyboard(Request request, ScreenCatalog screens, Path folder) {
    Outputs.requireOther(StoryboardWriter.page(folder), request.file(), request.script());
    return new StoryboardWriter(program.pictures(), screens, folder);
  }

  private ScriptResult played(
      Request request, RunWatcher watcher, Function<RunWatcher, ScriptResult> run) {
    if (request.journal().isEmpty()) {
      return run.apply(watcher);
    }
    Path file = request.journal().get();
    Outputs.requireOther(file, request.file(), request.script());
    Outputs.requirePlain(file);
    try (JournalWriter journal = new JournalWriter(file)) {
      return run.apply(watcher.withJournal(guarded(journal, file)));
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(file, fault);
    }
  }

  private static Consumer<JournalEntry> guarded(JournalWriter journal, Path file) {
    return entry -> {
      try {
        journal.accept(entry);
      } catch (UncheckedIOException fault) {
        throw Outputs.cannotWrite(file, fault.getCause());
      }
    };
  }
}
