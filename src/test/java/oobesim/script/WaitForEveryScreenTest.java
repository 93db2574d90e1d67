// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.profile.SimulationProfile;
import oobesim.session.Input;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped script once more, told to wait for each page that time brings and to do something
 * at that very moment.
 */
class WaitForEveryScreenTest {
  private static final String MARK = "# Profile: ";
  private static final Input AT_ONCE = new Input.Click("toggle-device-setup");

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles", "scripts"))) {
      return files.filter(file -> file.toString().endsWith(".script")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptCanActAtTheMomentAtWhichAPageComes(Path file) throws IOException {
    String text = Files.readString(file);
    SimulationProfile profile = Rehearsal.profile(name(text));
    Script script = ScriptReader.read(text, profile, ShippedFlow.flow()).script().orElseThrow();
    List<OutputLine> told = new ArrayList<>();
    play(profile, script, RunWatcher.NOBODY.withOutput(told::add));

    List<String> journal = new ArrayList<>();
    ScriptResult result =
        play(
            profile,
            new Script(waiting(script, told)),
            RunWatcher.NOBODY.withJournal(entry -> journal.add(JournalText.line(entry))));

    assertThat(result.failed()).as("pages that were not waited for").isZero();
    assertThat(result.expectations()).isGreaterThan(2);
    Replay.Result again = Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
  }

  /** The run again, cut where it brought a page. */
  private static List<ScriptLine> waiting(Script script, List<OutputLine> told) {
    Iterator<Instruction> inputs =
        script.lines().stream()
            .map(ScriptLine::instruction)
            .filter(Instruction.Do.class::isInstance)
            .iterator();
    List<ScriptLine> lines = new ArrayList<>();
    Duration now = Duration.ZERO;
    for (OutputLine line : told) {
      Duration wait = line.at().minus(now);
      now = line.at();
      if (line instanceof OutputLine.Changed page) {
        add(lines, new Instruction.WaitFor(page.screen(), wait));
        add(lines, new Instruction.Do(AT_ONCE));
      } else if (line instanceof OutputLine.Done) {
        add(lines, new Instruction.Wait(wait));
        add(lines, inputs.next());
      } else {
        add(lines, new Instruction.Wait(wait));
      }
    }
    return lines;
  }

  private static void add(List<ScriptLine> lines, Instruction instruction) {
    lines.add(new ScriptLine(lines.size() + 1, instruction.toString(), instruction));
  }

  private static ScriptResult play(SimulationProfile profile, Script script, RunWatcher watcher) {
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), 1, profile);
    return ScriptPlayer.play(ShippedFlow.flow(), header, script, Played.SCREENS, watcher);
  }

  private static String name(String text) {
    return text.lines()
        .filter(line -> line.startsWith(MARK))
        .findFirst()
        .orElseThrow()
        .substring(MARK.length())
        .replace(".json", "");
  }
}
