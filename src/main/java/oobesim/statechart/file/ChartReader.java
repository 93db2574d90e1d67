// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.statechart.Cause;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/** Reads a statechart and reports everything that is wrong with it at once. */
public final class ChartReader {
  private static final List<ChartRule> RULES =
      List.of(
          new KindRule(),
          new IdRule(),
          new HistoryRule(),
          new DoneRule(),
          new ClashRule(),
          new ShadowRule(),
          new ReachRule(),
          new EndlessRule());

  private final Faults faults = new Faults();

  private ChartReader() {}

  /** Reads the text of a file. */
  public static ChartReading read(String json, ChartVocabulary vocabulary) {
    ChartReader reader = new ChartReader();
    Parsed parsed = JsonReader.read(json);
    reader.faults.add(parsed.findings());
    if (parsed.documents().size() > 1) {
      reader.faults.at(parsed.documents().get(1), ChartFindingCode.SEVERAL_DOCUMENTS.with());
    }
    return parsed.documents().isEmpty()
        ? reader.nothing()
        : reader.document(parsed.documents().getFirst(), vocabulary);
  }

  /** Reads a chart out of a document that is parsed already. */
  public static ChartReading read(Json document, ChartVocabulary vocabulary) {
    return new ChartReader().document(document, vocabulary);
  }

  private ChartReading document(Json document, ChartVocabulary vocabulary) {
    if (document instanceof Json.Obj object) {
      return ChartSize.fits(object, faults) ? chart(object, vocabulary) : nothing();
    }
    faults.at(
        document,
        ChartFindingCode.NOT_AN_OBJECT.with(
            "kind", document.what(), "right", "{\"id\": …, \"initial\": …, \"states\": {…}}"));
    return nothing();
  }

  private ChartReading chart(Json.Obj object, ChartVocabulary vocabulary) {
    ChartDraft draft = Linker.link(new StateForm(vocabulary, faults).root(object), faults);
    RULES.forEach(rule -> rule.check(draft, faults));
    Optional<Statechart> chart =
        faults.fatal() ? Optional.empty() : Optional.of(Assembler.assemble(draft));
    Map<StateId, Position> positions = new LinkedHashMap<>();
    draft.states().forEach(state -> positions.putIfAbsent(state.id, state.json.position()));
    return new ChartReading(chart, faults.inOrder(), positions, events(draft), object.get("pages"));
  }

  private static SequencedSet<String> events(ChartDraft draft) {
    SequencedSet<String> events = new LinkedHashSet<>();
    for (TransitionDraft transition : draft.transitions()) {
      if (transition.cause instanceof Cause.On(String event)) {
        events.add(event);
      }
    }
    return events;
  }

  private ChartReading nothing() {
    return new ChartReading(
        Optional.empty(), faults.inOrder(), Map.of(), new LinkedHashSet<>(), Optional.empty());
  }
}
