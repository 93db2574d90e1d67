// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.profile.SimulationProfile;
import oobesim.script.Instruction;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/** Leaves out of a script what is not needed for a promise to be broken by it. */
final class Shrink {
  private final Flow flow;
  private final SimulationProfile profile;
  private final Goals goals;
  private final Watch watch;

  Shrink(Explored found, Watch watch) {
    this.flow = found.flow;
    this.profile = found.profile;
    this.goals = found.goals;
    this.watch = watch;
  }

  /** The fewest of some lines, none of which can be left out any more, up to the breach. */
  List<Instruction.Doing> fewest(List<Instruction.Doing> lines, int promise) {
    List<Instruction.Doing> best = upToBreach(lines, promise).orElse(lines);
    boolean fewer = true;
    while (fewer) {
      fewer = false;
      for (int size = Math.max(1, best.size() / 4); size >= 1 && !fewer; size /= 2) {
        for (int at = 0; at + size <= best.size() && !fewer; at++) {
          List<Instruction.Doing> less = new ArrayList<>(best);
          less.subList(at, at + size).clear();
          Optional<List<Instruction.Doing>> enough = upToBreach(less, promise);
          fewer = enough.isPresent();
          best = enough.orElse(best);
        }
      }
    }
    return best;
  }

  private Optional<List<Instruction.Doing>> upToBreach(List<Instruction.Doing> lines, int promise) {
    RunHeader header = new RunHeader(flow.id(), Optional.empty(), 0, profile);
    Session off = new Session(flow, header, entry -> {});
    Stretch run = new Stretch(flow, goals, watch, off.moment(), 0);
    for (int i = 0; i < lines.size(); i++) {
      run.does(lines.get(i));
      if ((run.broken() >>> promise & 1) == 1) {
        return Optional.of(List.copyOf(lines.subList(0, i + 1)));
      }
    }
    return Optional.empty();
  }
}
