// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.document.LongText;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.FailurePlaces;
import oobesim.flow.Flow;
import oobesim.flow.Notices;
import oobesim.i18n.Phrase;
import oobesim.profile.Foreseen;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.around.InjectedFault;
import oobesim.session.Input;
import oobesim.session.Secrets;

/** Reads scripts for a run; every fault is found before the run and in one go. */
public final class ScriptReader {
  private final Flow flow;
  private final List<Finding> findings = new ArrayList<>();
  private final Foreseen.Trying settings;
  private int changes;

  private ScriptReader(SimulationProfile profile, Flow flow) {
    this.settings = new Foreseen.Trying(profile);
    this.flow = flow;
  }

  /** Reads a script's text for runs of a profile on a flow. */
  public static ScriptReading read(String text, SimulationProfile profile, Flow flow) {
    return new ScriptReader(profile, flow).read(text);
  }

  private ScriptReading read(String text) {
    List<ScriptLine> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      Optional<Limit> reached = reached(number, raw);
      if (reached.isPresent()) {
        findings.add(reached.get().finding("", new Position(number, 1)));
        break;
      }
      line(number, raw).ifPresent(lines::add);
    }
    return findings.isEmpty()
        ? new ScriptReading(Optional.of(new Script(lines, settings.end())), findings)
        : new ScriptReading(Optional.empty(), findings);
  }

  /** A script that is larger than that would hold the program; the rest of it is not read. */
  private Optional<Limit> reached(int number, String raw) {
    boolean change = raw.strip().matches("(?s)(set|companion)\\s.*");
    changes += change ? 1 : 0;
    if (findings.size() >= Limit.FINDINGS.most()) {
      return Optional.of(Limit.FINDINGS);
    }
    if (changes > Limit.SCRIPT_CHANGES.most()) {
      return Optional.of(Limit.SCRIPT_CHANGES);
    }
    // What a setting takes is measured with the profile that it changes.
    if (!change && LongText.isOne(raw)) {
      return Optional.of(Limit.TEXT_LENGTH);
    }
    return number > Limit.SCRIPT_LINES.most() ? Optional.of(Limit.SCRIPT_LINES) : Optional.empty();
  }

  private Optional<ScriptLine> line(int number, String raw) {
    String words = withoutComment(raw).strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Position position = new Position(number, column(raw));
    Optional<Instruction> instruction =
        new LineReader(position, words, flow.own(), findings).read();
    instruction.ifPresent(known -> check(known, position));
    return instruction.map(known -> new ScriptLine(number, words, known));
  }

  /** A comment begins at a {@code #} that opens the line or stands after a blank. */
  private static String withoutComment(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '#' && (i == 0 || Character.isWhitespace(raw.charAt(i - 1)))) {
        return raw.substring(0, i);
      }
    }
    return raw;
  }

  private static int column(String raw) {
    return raw.length() - raw.stripLeading().length() + 1;
  }

  private void check(Instruction instruction, Position position) {
    if (instruction instanceof Instruction.Do(Input.Change(String path, String value))) {
      setting(path, value, position);
    }
    if (instruction instanceof Instruction.Do(Input.TypeByName(String _, String name))) {
      secret(name, position);
    }
    if (instruction instanceof Instruction.ExpectNotice(String id, boolean _)) {
      notice(id, position);
    }
    if (instruction instanceof Instruction.Do(Input.Fault(InjectedFault fault, boolean on))) {
      fault(fault.id(), position);
      fault.place().ifPresent(place -> place(place, position));
    }
  }

  /** A change stays, so that a later line is judged by the profile that it will meet. */
  private void setting(String path, String value, Position position) {
    Reading reading = settings.set(path, value);
    if (reading.first().isEmpty()) {
      reading.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(finding -> findings.add(finding.moved("", position)));
    }
  }

  /** Like a setting, judged by the profile that the line will meet. */
  private void secret(String name, Position position) {
    List<String> known = Secrets.names(settings.profile().surroundings());
    if (!known.contains(name)) {
      report("unknown-secret", position, "name", name, "nearest", Nearest.suggestion(name, known));
    }
  }

  private void fault(String id, Position position) {
    // sorted, or the same fault would be told in another order each time
    Set<String> injectable = new TreeSet<>(flow.failures().injectable());
    if (flow.failures().find(id).isEmpty()) {
      report(
          "unknown-fault", position, "failure", id, "nearest", Nearest.suggestion(id, injectable));
    } else if (!injectable.contains(id)) {
      report(
          "fault-has-a-cause", position, "failure", id, "by-hand", String.join(", ", injectable));
    }
  }

  private void notice(String id, Position position) {
    Set<String> known = Notices.of(flow);
    if (!known.contains(id)) {
      report("unknown-notice", position, "notice", id, "nearest", Nearest.suggestion(id, known));
    }
  }

  private void place(String place, Position position) {
    Set<String> known = FailurePlaces.of(flow.chart());
    if (!known.contains(place)) {
      report(
          "unknown-place", position, "place", place, "nearest", Nearest.suggestion(place, known));
    }
  }

  private void report(String code, Position position, Object... namesAndValues) {
    Phrase.Sentence message = Phrase.of("findings-script", code, namesAndValues);
    findings.add(new Finding(code, Severity.ERROR, "", position, message));
  }
}
