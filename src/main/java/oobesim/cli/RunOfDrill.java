// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.debrief.JournalRun;
import oobesim.drill.Drill;
import oobesim.i18n.Words;

/**
 * A run of a drill, as its journal tells it.
 *
 * @param journal its file
 * @param opened what was found in it
 */
record RunOfDrill(Path journal, JournalRun.Opened opened) {
  String digest() {
    return opened.digest();
  }

  Trace trace() {
    return opened.trace();
  }

  Drill drill() {
    return opened.drill();
  }

  /** The line that does not come out the same, in words; empty if all do. */
  Optional<String> difference(Words words) {
    return opened.difference().map(it -> it.line(Inputs.name(journal), words));
  }
}
