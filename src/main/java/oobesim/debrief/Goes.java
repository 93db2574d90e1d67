// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.IdentityHashMap;
import java.util.Map;
import oobesim.assessment.Assessor;
import oobesim.drill.Drill;
import oobesim.i18n.Words;

/** Judges runs of a class; a drill is said once, however many runs of it there are. */
public final class Goes {
  private final Words words;
  private final Map<Drill, Drill> spoken = new IdentityHashMap<>();

  /** In the language of some words. */
  public Goes(Words words) {
    this.words = words;
  }

  /** What a run is worth in a class. */
  public Go of(String name, JournalRun.Opened opened) {
    Drill drill = spoken.computeIfAbsent(opened.drill(), it -> it.spoken(words));
    return new Go(
        name,
        drill,
        Worth.of(Assessor.assess(drill, opened.trace())),
        opened.otherEdition() || opened.difference().isPresent());
  }
}
