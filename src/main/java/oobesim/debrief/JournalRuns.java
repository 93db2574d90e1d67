// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.assessment.Tracer;
import oobesim.document.Digest;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.flow.Flow;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.profile.Shelves;
import oobesim.session.FlowSource;
import oobesim.session.Replay;
import oobesim.session.Session;
import oobesim.session.Sitting;

/**
 * Opens journals together with the drills that they are runs of.
 *
 * @param shelves where drills are looked for
 * @param flows the flows inside the program
 * @param known the drills that were read already; empty where none is remembered
 */
public record JournalRuns(
    Shelves shelves, FlowSource flows, Optional<Map<Path, DrillReading>> known) {
  /** Runs whose drills are read anew each time, for they may have been changed in between. */
  public JournalRuns(Shelves shelves, FlowSource flows) {
    this(shelves, flows, Optional.empty());
  }

  /** The same for many journals at once: each drill is read once. */
  public JournalRuns ofAClass() {
    return new JournalRuns(shelves, flows, Optional.of(new HashMap<>()));
  }

  private record Played(String digest, Trace trace, Flow flow, Optional<Finding> difference) {
    JournalRun.Opened with(Drill drill) {
      return new JournalRun.Opened(digest, trace, flow, drill, difference);
    }
  }

  /**
   * The run of a journal.
   *
   * @param bytes the journal
   * @param folder where it is: a drill beside it comes first
   */
  public JournalRun open(byte[] bytes, Path folder) {
    Tracer tracer = new Tracer();
    Replay.Result result = replay(bytes, tracer);
    return result.session().isEmpty() || tracer.trace().isEmpty()
        ? new JournalRun.NoJournal(result.differences().getFirst())
        : judged(played(bytes, result, tracer), folder);
  }

  /** The same judged by a certain drill. */
  public JournalRun open(byte[] bytes, Drill drill) {
    Tracer tracer = new Tracer();
    Replay.Result result = replay(bytes, tracer);
    return result.session().isEmpty() || tracer.trace().isEmpty()
        ? new JournalRun.NoJournal(result.differences().getFirst())
        : played(bytes, result, tracer).with(drill);
  }

  private Replay.Result replay(byte[] bytes, Tracer tracer) {
    return Replay.of(new String(bytes, StandardCharsets.UTF_8), flows, tracer);
  }

  private static Played played(byte[] bytes, Replay.Result result, Tracer tracer) {
    Session session = result.session().orElseThrow();
    return new Played(
        Digest.sha256(bytes),
        tracer.trace().orElseThrow(),
        session.flow(),
        result.differences().stream().findFirst());
  }

  private JournalRun judged(Played played, Path folder) {
    Optional<Sitting> sitting = played.trace().header().sitting();
    if (sitting.isEmpty()) {
      return new JournalRun.NoDrill();
    }
    String id = sitting.get().drill();
    Optional<Path> file = shelves.named(Kept.DRILL, id, folder).map(Shelved::file);
    return file.isEmpty() ? new JournalRun.DrillNotFound(id) : by(played, id, file.get());
  }

  private DrillReading read(Path file) throws IOException {
    DrillReading before = known.map(it -> it.get(file)).orElse(null);
    DrillReading reading = before == null ? DrillReader.read(file) : before;
    known.ifPresent(it -> it.put(file, reading));
    return reading;
  }

  private JournalRun by(Played played, String id, Path file) {
    try {
      DrillReading reading = read(file);
      List<Finding> findings = reading.findings();
      return reading
          .drill()
          .<JournalRun>map(played::with)
          .orElseGet(() -> new JournalRun.DrillUnusable(file, findings));
    } catch (IOException | SecurityException gone) {
      return new JournalRun.DrillNotFound(id);
    }
  }
}
