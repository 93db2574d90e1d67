// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.drill.Drill;
import oobesim.drill.Start;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Sitting;

/** The escalation card of a run: what was written, and whether it is right. */
public final class Card {
  /**
   * A line of it.
   *
   * @param field the line
   * @param text what stands there at last, empty for nothing
   * @param right whether that is right
   * @param at when it was written, empty if never
   */
  public record Line(Drill.CardField field, String text, boolean right, Optional<Moment> at) {}

  private final Trace trace;
  private final Drill drill;
  private final Map<String, Moment> last;

  Card(Trace trace, Drill drill) {
    this.trace = trace;
    this.drill = drill;
    this.last = last(trace);
  }

  /** All lines, in the drill's order. */
  public static List<Line> of(Trace trace, Drill drill) {
    return new Card(trace, drill).lines();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Drill.CardField field : drill.card()) {
      Optional<Moment> last = last(field.id());
      String text = last.flatMap(Card::note).map(Input.Beside::text).orElse("");
      lines.add(new Line(field, text, isRight(field, text), last));
    }
    return lines;
  }

  /** Whether a line was written so at a moment; a right one only if nobody changed it later. */
  boolean wrote(Moment moment, String id, boolean right) {
    Optional<Input.Beside> note = note(moment).filter(it -> it.about().equals(id));
    return note.isPresent()
        && (right ? last.get(id).line() == moment.line() : !note.get().text().isBlank())
        && drill.field(id).filter(it -> isRight(it, note.get().text()) == right).isPresent();
  }

  private Optional<Moment> last(String id) {
    return Optional.ofNullable(last.get(id));
  }

  /** Looked for once: a long run has many notes. */
  private static Map<String, Moment> last(Trace trace) {
    Map<String, Moment> last = new HashMap<>();
    trace.moments().forEach(at -> note(at).ifPresent(note -> last.put(note.about(), at)));
    return last;
  }

  private static Optional<Input.Beside> note(Moment moment) {
    return moment.entry() instanceof JournalEntry.Done done
            && InputWords.exactly(done.words()).orElse(null) instanceof Input.Beside beside
            && beside.act() == Input.Beside.Act.NOTE
        ? Optional.of(beside)
        : Optional.empty();
  }

  /** A choice must be the right one; free words must have the right ones among them, unnegated. */
  private boolean isRight(Drill.CardField field, String text) {
    Stream<String> right = right(field).stream().flatMap(field::allFor);
    return field.choices().isEmpty()
        ? right.anyMatch(new FreeWords(text)::name)
        : right.anyMatch(it -> new Drill.Choice(it, it).is(text));
  }

  /** A drawn variant may have answers of its own. */
  private List<String> right(Drill.CardField field) {
    return trace
        .header()
        .sitting()
        .map(Sitting::variant)
        .flatMap(drill.start()::variant)
        .flatMap(it -> it.right().stream().filter(r -> r.field().equals(field.id())).findFirst())
        .map(Start.Right::answers)
        .orElse(field.right());
  }
}
