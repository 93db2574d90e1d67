// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oobesim.page.PageId;
import oobesim.script.Instruction;
import oobesim.session.Durations;
import oobesim.session.Input;
import oobesim.session.InputWords;

/**
 * Scripts that together cover a flow as far as an exploration has come.
 *
 * @param scripts the scripts, each with what it alone adds
 * @param steps how many lines they have together
 * @param bound fewer lines than which no scripts could have that go the ways that were found
 * @param covered the numbers of the goals that they meet
 * @param unreached what no way that was found meets, with the reason
 */
public record PathSet(
    List<Path> scripts, int steps, int bound, BitSet covered, List<Unreached> unreached) {
  public PathSet {
    scripts = List.copyOf(scripts);
    unreached = List.copyOf(unreached);
  }

  /**
   * A script.
   *
   * @param lines its lines
   * @param screens the page that each of them leads to
   * @param adds the numbers of the goals that no earlier script meets
   * @param meets the numbers of all goals that it meets
   */
  public record Path(
      List<Instruction.Doing> lines, List<PageId> screens, BitSet adds, BitSet meets) {
    public Path {
      lines = List.copyOf(lines);
      screens = List.copyOf(screens);
    }

    /**
     * The script with each change of the page expected, so that a flow that strays is found out.
     */
    public List<String> script() {
      List<String> script = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        script.add(words(lines.get(i)));
        if (i == lines.size() - 1 || i == 0 || screens.get(i) != screens.get(i - 1)) {
          script.add("expect screen " + screens.get(i).value());
        }
      }
      return script;
    }

    /** A line as a script has it. */
    public static String words(Instruction.Doing line) {
      return switch (line) {
        case Instruction.Do(Input input) -> InputWords.of(input);
        case Instruction.Wait(Duration length) -> "wait " + Durations.of(length);
      };
    }
  }
}
