// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import oobesim.page.PageId;
import oobesim.script.Instruction;
import oobesim.script.Script;
import oobesim.script.ScriptLine;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.session.Input;

/**
 * Plays scripts in the words of a rehearsal.
 *
 * @param words leads and judges the run
 * @param lenient does an input, and only takes note of what is not offered
 */
record ScriptPlay(Driven words, Consumer<Input> lenient) {
  /** Plays all lines; a script with faults is a wrong call. */
  void play(String text) {
    ScriptReading reading = ScriptReader.read(text, words.run().profile(), words.run().flow());
    Script script =
        reading
            .script()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        String.join(
                            "\n",
                            reading.findings().stream()
                                .map(it -> it.line("script", KitWords.ENGLISH))
                                .toList())));
    List<AssertionError> failed = new ArrayList<>();
    for (ScriptLine line : script.lines()) {
      try {
        play(line.instruction());
      } catch (AssertionError unmet) {
        failed.add(
            new AssertionError(
                String.format(
                    Locale.ROOT, "line %d: %s%n%s", line.line(), line.words(), unmet.getMessage()),
                unmet));
      }
    }
    tell(failed);
  }

  private static void tell(List<AssertionError> failed) {
    if (failed.size() == 1) {
      throw failed.getFirst();
    }
    if (!failed.isEmpty()) {
      AssertionError all =
          new AssertionError(
              failed.size()
                  + " expectations of the script failed\n\n"
                  + String.join("\n\n", failed.stream().map(Throwable::getMessage).toList()));
      failed.forEach(all::addSuppressed);
      throw all;
    }
  }

  private void play(Instruction instruction) {
    switch (instruction) {
      case Instruction.Do(Input input) -> lenient.accept(input);
      case Instruction.Wait wait -> words.passes(wait.length());
      case Instruction.WaitFor wait -> words.waitFor(wait.screen().value(), wait.limit());
      case Instruction.ExpectScreen(PageId screen) -> words.showsScreen(screen.value());
      case Instruction.ExpectControl(String control, Instruction.Presence presence) ->
          words.expects(words.screen() + "/" + control, presence);
      case Instruction.ExpectText(String text, boolean present) -> {
        if (present) {
          words.showsText(text);
        } else {
          words.showsNoText(text);
        }
      }
      case Instruction.ExpectNotice(String id, boolean noted) -> words.expectsNotice(id, noted);
      case Instruction.ExpectBox(String box, boolean ticked) -> words.expectsBox(box, ticked);
      case Instruction.Show() -> {
        // Whoever plays a script from a test asks for the text where the test wants it.
      }
    }
  }
}
