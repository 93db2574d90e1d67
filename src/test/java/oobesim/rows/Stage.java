// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oobesim.provisioning.event.EventKind;
import oobesim.session.Durations;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;

/** Plays what a row says. */
final class Stage {
  /** Begins a line that is not done but seen. */
  static final String SEEN = "seen: ";

  private static final String RESTART = "rebooting";
  private static final String WAIT = "wait ";
  private static final String WAIT_FOR = "wait-for ";
  private static final String USER = "user goes to ";
  private static final String TECHNICIAN = "technician goes to ";

  private final Rehearsal run;
  private final String version;
  private final Sentences sentences;

  private Stage(Rehearsal run, String version, Sentences sentences) {
    this.run = run;
    this.version = version;
    this.sentences = sentences;
  }

  static Stage of(Row row, String version) {
    List<String> settings = new ArrayList<>(List.of("windows.version", version));
    settings.addAll(List.of("windows.build", version.equals("10") ? "19045" : "26200"));
    for (String given : row.given()) {
      String[] sides = given.split(" = ", 2);
      settings.addAll(List.of(sides[0], sides.length > 1 ? sides[1] : ""));
    }
    Rehearsal run = Rehearsal.of(row.profile(), settings.toArray(String[]::new));
    return new Stage(run, version, new Sentences(run, version, row.title()));
  }

  /** Does what a line says. */
  void does(String line) {
    if (line.startsWith("Windows ")) {
      String mark = "Windows " + version + ": ";
      if (line.startsWith(mark)) {
        does(line.substring(mark.length()));
      }
    } else if (line.startsWith(SEEN)) {
      sees(line.substring(SEEN.length()));
    } else if (line.startsWith(WAIT)) {
      run.waits(duration(line.substring(WAIT.length())));
    } else if (line.startsWith(WAIT_FOR)) {
      run.reaches(line.substring(WAIT_FOR.length()));
    } else if (line.startsWith(USER)) {
      new Walk(run, false).to(line.substring(USER.length()));
    } else if (line.startsWith(TECHNICIAN)) {
      new Walk(run, true).to(line.substring(TECHNICIAN.length()));
    } else {
      run.does(line);
      if (line.equals("power off")) {
        run.shows("off");
      }
    }
  }

  /** Sees whether a sentence is true. */
  void sees(String sentence) {
    sentences.check(sentence);
  }

  /** Sees what is true of every run, whatever a row is about. */
  void seesThatWindowsStarts() {
    List<String> screens = run.screens();
    for (int i = 0; i + 1 < screens.size(); i++) {
      if (screens.get(i).equals(RESTART)) {
        assertThat(screens.get(i + 1)).as("after a restart").isIn("boot", "off");
      }
    }
    // A reset empties the log.
    if (!screens.contains("resetting")) {
      assertThat(run.session().world().state().history().log().events())
          .as("Windows writes down each restart")
          .filteredOn(event -> event.kind() == EventKind.RESTARTED)
          .hasSize(Collections.frequency(screens, RESTART));
    }
  }

  private static Duration duration(String word) {
    return Durations.parse(word).orElseThrow(() -> new AssertionError("no duration: " + word));
  }
}
