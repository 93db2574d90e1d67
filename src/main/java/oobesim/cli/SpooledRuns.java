// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import oobesim.debrief.Debrief;
import oobesim.document.Digest;
import oobesim.record.Occasion;
import oobesim.record.RunRecords;
import oobesim.record.StatementText;
import oobesim.record.spool.Spool;
import oobesim.session.JournalWriter;

/** Puts the statements of journals into a spool; what cannot be told is named and left out. */
final class SpooledRuns {
  private final Program program;
  private final Spool spool;
  private final String home;
  private final Optional<Instant> started;
  private int put;
  private int known;
  private int faulty;

  /**
   * Runs for a spool.
   *
   * @param home the address of whoever knows who is meant by a trainee's name
   * @param started what time it was when they began, empty for what their files say
   */
  SpooledRuns(Program program, Spool spool, String home, Optional<Instant> started) {
    this.program = program;
    this.spool = spool;
    this.home = home;
    this.started = started;
  }

  /** How many are new in the spool. */
  int put() {
    return put;
  }

  /** How many had been there before. */
  int known() {
    return known;
  }

  /** How many could not be told. */
  int faulty() {
    return faulty;
  }

  void add(Path journal) throws IOException {
    try {
      if (JournalWriter.writes(journal)) {
        throw new Refused(
            words -> new SendTexts(words).text("journal.in-use", "file", Inputs.name(journal)));
      }
      if (spool.knows(Digest.sha256(Inputs.bytes(journal)))) {
        known++;
      } else {
        put(journal);
      }
    } catch (Refused refused) {
      faulty++;
      program.console().message(refused.said(program.words()));
    }
  }

  /** What is judged of a journal that comes out otherwise is not what the person has done. */
  private void put(Path journal) throws IOException {
    RunsOfDrills runs = new RunsOfDrills(program);
    RunOfDrill run = runs.open(journal, Optional.empty());
    Debrief debrief = run.opened().debrief(CliWords.ENGLISH);
    runs.warn(run, debrief.otherEdition());
    if (run.opened().difference().isPresent()) {
      throw new Refused(
          words -> new SendTexts(words).text("journal.other", "file", Inputs.name(journal)));
    }
    Occasion occasion = new Occasion(run.digest(), began(run), home, program.version());
    if (spool.put(run.digest(), StatementText.lines(RunRecords.of(debrief, occasion)))) {
      put++;
    } else {
      known++;
    }
  }

  /** A journal knows virtual time alone; that it was written last at its end, its file knows. */
  private Instant began(RunOfDrill run) throws IOException {
    if (started.isPresent()) {
      return started.get();
    }
    Instant written = Files.getLastModifiedTime(run.journal()).toInstant();
    return Occasion.datable(written).minus(run.trace().end()).truncatedTo(ChronoUnit.SECONDS);
  }
}
