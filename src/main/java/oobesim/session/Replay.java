// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.Limit;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.FlowReading;
import oobesim.i18n.Phrase;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;

/**
 * Plays a journal again: the same inputs at the same virtual times must give the same lines.
 *
 * <p>A journal whose run was killed is played as far as it goes; half a last line is left out.
 */
public final class Replay {
  private static final int LONGEST_SHOWN = 300;

  private final FlowSource flows;
  private final List<String> lines;
  private final Assistant listener;
  private final Optional<Party> party;

  /** How many lines came out so far, and the first one that is another. */
  private int again;

  private Optional<Finding> difference = Optional.empty();

  private Replay(FlowSource flows, List<String> lines, Assistant listener, Optional<Party> party) {
    this.flows = flows;
    this.listener = listener;
    this.lines = lines;
    this.party = party;
  }

  /**
   * Who is there when a run goes on behind its journal.
   *
   * @param journal hears every line, the old ones first
   * @param assistant who answers and acts beside the device; what they began to do is done later
   * @param seen shown the session after each line
   * @param known profiles of which one may be the run's: a journal has no secrets, and without the
   *     made-up passwords of its people nobody could sign in any more
   */
  public record Party(
      Consumer<JournalEntry> journal,
      Assistant assistant,
      Consumer<Session> seen,
      Supplier<Stream<SimulationProfile>> known) {}

  /**
   * What came of it.
   *
   * @param session the run in its last moment, empty if the journal cannot be played
   * @param compared how many lines were compared
   * @param differences the first line that differs, or why the journal cannot be played
   */
  public record Result(Optional<Session> session, int compared, List<Finding> differences) {
    /** Whether every line came out the same. */
    public boolean same() {
      return session.isPresent() && differences.isEmpty();
    }
  }

  /** Plays a journal's text. Never throws for a damaged one. */
  public static Result of(String journal, FlowSource flows) {
    return of(journal, flows, Assistant.NOBODY);
  }

  /**
   * The same for somebody who listens.
   *
   * @param listener hears every line with the world after it, and must do nothing
   */
  public static Result of(String journal, FlowSource flows, Assistant listener) {
    return new Replay(flows, whole(journal), listener, Optional.empty()).play();
  }

  /** Plays a journal to its last line and leaves the run there to go on, as if it had not ended. */
  public static Result goOn(String journal, FlowSource flows, Party party) {
    List<String> lines = whole(journal);
    if (lines.size() > 1 && lines.getLast().contains("\"end\":")) {
      lines.removeLast();
    }
    return new Replay(flows, lines, party.assistant(), Optional.of(party)).play();
  }

  /** Which exercise a journal is of, and whose; empty for a free rehearsal and for no journal. */
  public static Optional<Sitting> sitting(String journal) {
    return run(journal).flatMap(Sitting::of);
  }

  /**
   * How far a journal goes.
   *
   * @param at virtual time of its last line
   * @param inputs how much was done
   * @param ended whether its run was ended in order
   */
  public record Reach(Duration at, int inputs, boolean ended) {}

  /** How far a journal goes, without playing it; lines that are none count for nothing. */
  public static Reach reach(String journal) {
    Duration at = Duration.ZERO;
    int inputs = 0;
    boolean ended = false;
    for (String line : whole(journal)) {
      if (JsonReader.read(line).documents().stream().findFirst().orElse(null)
          instanceof Json.Obj entry) {
        at = JournalFields.at(entry).orElse(at);
        inputs += entry.has("input") ? 1 : 0;
        ended = entry.has("end");
      }
    }
    return new Reach(at, inputs, ended);
  }

  private static Optional<Json.Obj> run(String journal) {
    if (!journal.contains("\n") || !JournalFile.isOne(journal)) {
      return Optional.empty();
    }
    String line = journal.substring(0, journal.indexOf('\n'));
    return Recorded.object(line)
        .filter(begun -> Recorded.of(begun).tooLong().isEmpty())
        .flatMap(begun -> begun.get("run"))
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast);
  }

  private static List<String> whole(String journal) {
    List<String> lines = new ArrayList<>(List.of(journal.split("\n", -1)));
    lines.removeLast();
    return lines;
  }

  private Result play() {
    if (lines.size() > Limit.JOURNAL_LINES.most()) {
      Position place = new Position(Limit.JOURNAL_LINES.most() + 1, 1);
      return new Result(Optional.empty(), 0, List.of(Limit.JOURNAL_LINES.finding("", place)));
    }
    List<Recorded> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Recorded> entry = Recorded.of(lines.get(i));
      if (entry.isEmpty()) {
        return refused(i, "not-a-journal.line");
      }
      if (entry.get().tooLong().isPresent()) {
        return refused(in(i, entry.get().tooLong().get()));
      }
      entries.add(entry.get());
    }
    Optional<Json> run =
        lines.stream().findFirst().flatMap(Recorded::object).flatMap(first -> first.get("run"));
    if (!(run.orElse(null) instanceof Json.Obj header)) {
      return refused(0, "not-a-journal.run");
    }
    return begin(header)
        .map(session -> follow(session, header, entries))
        .orElseGet(() -> unplayable(header));
  }

  private Result follow(Session session, Json.Obj header, List<Recorded> entries) {
    for (int line = 1; line < entries.size(); line++) {
      Optional<Duration> at = entries.get(line).at();
      if (at.isEmpty()) {
        return refused(line, "not-a-journal.time");
      }
      step(session, entries.get(line), at.get(), line);
      party.ifPresent(it -> it.seen().accept(session));
    }
    if (party.isEmpty()) {
      session.advanceTo(session.now());
    }
    List<Finding> differences = new ArrayList<>(differences());
    if (!differences.isEmpty()) {
      changedFlow(header).ifPresent(differences::add);
    }
    return new Result(Optional.of(session), lines.size(), differences);
  }

  private void step(Session session, Recorded entry, Duration at, int line) {
    if (entry.restored().isPresent()) {
      entry.restored().filter(session::keeps).ifPresent(session::restore);
      return;
    }
    if (at.compareTo(session.now()) >= 0) {
      // A journal of an earlier version may tell of an input between two events of one moment.
      int shown = entry.led() ? line : line + 1;
      session.advanceTo(at, () -> again < shown);
    }
    entry.input().ifPresent(session::recall);
    entry.steering().ifPresent(session::recall);
    entry.kept().ifPresent(session::checkpoint);
    if (entry.end()) {
      session.end();
    }
  }

  private Optional<Session> begin(Json.Obj run) {
    Optional<SimulationProfile> profile = profile(run).flatMap(Reading::first);
    Optional<String> chart = JournalFields.text(run, "chart");
    String id = JournalFields.text(run, "flow").orElse("");
    Optional<FlowReading> reading = chart.map(flows::compile).or(() -> flows.read(id));
    return profile.flatMap(
        known ->
            reading
                .flatMap(FlowReading::flow)
                .map(
                    flow ->
                        new Session(
                            flow,
                            whole(
                                new RunHeader(
                                    id,
                                    chart,
                                    JournalFields.seed(run),
                                    known,
                                    Sitting.of(run),
                                    JournalFields.text(run, "edition"))),
                            this::hear,
                            listener)));
  }

  /** The header with the secrets that the journal does not have, if somebody knows them. */
  private RunHeader whole(RunHeader told) {
    return party.stream()
        .flatMap(it -> it.known().get())
        .map(profile -> told.with(profile))
        .filter(
            it ->
                lines
                    .getFirst()
                    .equals(JournalText.line(new JournalEntry.Started(Duration.ZERO, it))))
        .findFirst()
        .orElse(told);
  }

  private void hear(JournalEntry entry) {
    String line = JournalText.line(entry);
    if (difference.isEmpty() && again < lines.size() && !lines.get(again).equals(line)) {
      difference = Optional.of(differs(again, line));
    }
    again++;
    party.ifPresent(it -> it.journal().accept(entry));
  }

  private List<Finding> differences() {
    boolean shorter = difference.isEmpty() && again < lines.size();
    return shorter ? List.of(finding(again, "replay-differs.ends")) : difference.stream().toList();
  }

  /** A journal names a shipped flow by its id, and what is shipped changes with the versions. */
  private Optional<Finding> changedFlow(Json.Obj run) {
    String flow = JournalFields.text(run, "flow").orElse("");
    Optional<String> now = flows.edition(flow).filter(_ -> !run.has("chart"));
    Optional<String> then = JournalFields.text(run, "edition");
    return now.filter(it -> then.filter(told -> FlowEdition.sameText(it, told)).isEmpty())
        .map(_ -> then.map(FlowEdition::version))
        .map(
            version ->
                version
                    .map(it -> Phrase.of("findings", "flow-changed", "flow", flow, "version", it))
                    .orElse(Phrase.of("findings", "flow-changed.unknown", "flow", flow)))
        .map(said -> new Finding("flow-changed", Severity.INFO, "", Position.START, said));
  }

  /** A line that holds a whole profile is shown only where it begins to differ. */
  private Finding differs(int line, String again) {
    String recorded = lines.get(line);
    if (again.length() <= LONGEST_SHOWN) {
      return finding(line, "replay-differs", "again", again);
    }
    int same = 0;
    while (same < Math.min(again.length(), recorded.length())
        && again.charAt(same) == recorded.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - 40);
    int to = Math.min(again.length(), same + 80);
    return finding(
        line, "replay-differs.from", "again", again.substring(from, to), "character", same + 1);
  }

  /** What is too large in the profile would be in its file as well, and is told like there. */
  private static Result unplayable(Json.Obj header) {
    return profile(header).stream()
        .flatMap(reading -> reading.findings().stream())
        .filter(Limit::isTold)
        .findFirst()
        .map(found -> refused(in(0, found)))
        .orElseGet(() -> refused(0, "not-playable"));
  }

  /** A profile is read by where things stand in it, not in the journal. */
  private static Optional<Reading> profile(Json.Obj header) {
    return header
        .get("profile")
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .map(JsonEdit::root)
        .map(ProfileReader::fromSource);
  }

  private static Result refused(int line, String key) {
    return refused(finding(line, key));
  }

  private static Result refused(Finding finding) {
    return new Result(Optional.empty(), 0, List.of(finding));
  }

  /** What was found in a line, in its place in the journal. */
  private static Finding in(int line, Finding found) {
    return found.moved(found.pointer(), new Position(line + 1, found.position().column()));
  }

  private static Finding finding(int line, String key, Object... namesAndValues) {
    String code = key.replaceFirst("\\..*", "");
    Position start = new Position(line + 1, 1);
    return new Finding(code, Severity.ERROR, "", start, Phrase.of("findings", key, namesAndValues));
  }
}
