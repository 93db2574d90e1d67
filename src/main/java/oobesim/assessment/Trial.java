// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.document.Finding;
import oobesim.drill.Setup;
import oobesim.flow.Flow;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.script.ScriptResult;
import oobesim.script.Staging;
import oobesim.session.FoundFlow;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Sitting;

/**
 * Plays drills by script.
 *
 * @param setup the drill
 * @param found the flow of its profile
 * @param flow the same, compiled
 * @param seed decides whatever is left to chance
 * @param screens the words of the pages
 */
public record Trial(Setup setup, FoundFlow found, Flow flow, long seed, ScreenCatalog screens) {
  /**
   * What came of it.
   *
   * @param assessment what the run is worth
   * @param result what came of the script's own expectations
   * @param trace the run
   */
  public record Outcome(Assessment assessment, ScriptResult result, Trace trace) {}

  /** Reads a script for it. */
  public ScriptReading read(String script) {
    return ScriptReader.read(script, setup.profile(), flow);
  }

  /** What is wrong with the lines that lead up to it. */
  public List<Finding> faultsBefore() {
    return before().findings();
  }

  private ScriptReading before() {
    return read(String.join("\n", setup.before()));
  }

  /** Plays a script and judges the run. Throws if the lines that lead up to it are no script. */
  public Outcome play(Script script, RunWatcher watcher) {
    Tracer tracer = new Tracer();
    Staging staging = new Staging(before().script(), new Colleagues(setup.drill(), tracer));
    ScriptResult result = ScriptPlayer.play(flow, header(), script, screens, watcher, staging);
    Trace trace = tracer.trace().orElseThrow();
    return new Outcome(Assessor.assess(setup.drill(), trace), result, trace);
  }

  /** The same, with the journal. */
  public List<JournalEntry> journal(Script script) {
    List<JournalEntry> entries = new ArrayList<>();
    Consumer<JournalEntry> keep = entries::add;
    play(script, RunWatcher.NOBODY.withJournal(keep));
    return entries;
  }

  private RunHeader header() {
    Optional<Sitting> sitting = Optional.of(setup.sitting(Sitting.Mode.TRY, ""));
    return RunHeader.of(found, seed, setup.profile(), sitting);
  }
}
