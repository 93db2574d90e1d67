// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.drill.Drill.Talk;
import oobesim.drill.Start.Incident;
import oobesim.provisioning.World;
import oobesim.session.Assistant;
import oobesim.session.Errand;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/** Whoever answers and acts in a drill: the caller, the administrator, and what goes wrong. */
public final class Colleagues implements Assistant {
  private final Drill drill;
  private final Tracer tracer;

  /** The colleagues of a run that a tracer follows as well. */
  public Colleagues(Drill drill, Tracer tracer) {
    this.drill = drill;
    this.tracer = tracer;
  }

  @Override
  public List<Errand> hears(JournalEntry entry, World world) {
    tracer.hears(entry, world);
    List<Errand> errands = new ArrayList<>();
    spoken(entry)
        .ifPresent(
            talk ->
                errands.addAll(
                    slip(talk)
                        .map(slip -> slips(talk, slip, entry.at()))
                        .orElseGet(() -> answer(talk, entry.at()))));
    List<Incident> near = near();
    if (!near.isEmpty()) {
      tracer.trace().ifPresent(trace -> errands.addAll(incidents(trace, near)));
    }
    return errands;
  }

  private Optional<Talk> spoken(JournalEntry entry) {
    return entry instanceof JournalEntry.Done done
            && InputWords.exactly(done.words()).orElse(null) instanceof Input.Beside beside
            && (beside.act() == Input.Beside.Act.ASK || beside.act() == Input.Beside.Act.TELL)
        ? drill.said(beside.about())
        : Optional.empty();
  }

  /** Whoever is told the same once more does it as it was said. */
  private Optional<Slip> slip(Talk talk) {
    String told = InputWords.of(new Input.Beside(Input.Beside.Act.TELL, talk.id(), ""));
    return tracer
        .trace()
        .filter(trace -> trace.done().stream().filter(it -> it.words().equals(told)).count() == 1)
        .flatMap(trace -> Slip.of(trace.header(), talk));
  }

  /** The record says so before it happens: what follows is not what was said. */
  private static List<Errand> slips(Talk talk, Slip slip, Duration at) {
    Duration due = at.plus(talk.after());
    List<Errand> errands = new ArrayList<>();
    errands.add(new Errand(due, new Input.Beside(Input.Beside.Act.SLIPPED, talk.id(), "")));
    slip.instead(talk.doing())
        .forEach(line -> errands.add(new Errand(due, InputWords.parse(line).orElseThrow())));
    return errands;
  }

  private static List<Errand> answer(Talk talk, Duration at) {
    Duration due = at.plus(talk.after());
    List<Errand> errands = new ArrayList<>();
    for (String line : talk.doing()) {
      Input input = InputWords.parse(line).orElseThrow();
      boolean admin = talk.kind() == Talk.Kind.ADMINISTRATOR;
      errands.add(new Errand(due, admin ? by(Input.By.Hand.ADMINISTRATOR, input) : input));
    }
    if (!talk.answer().isEmpty() || !talk.doing().isEmpty()) {
      errands.add(new Errand(due, new Input.Beside(Input.Beside.Act.ANSWERED, talk.id(), "")));
    }
    return errands;
  }

  /** Those that the last line may have brought about. */
  private List<Incident> near() {
    return drill.start().events().stream()
        .filter(incident -> tracer.last().stream().anyMatch(it -> begins(incident, it)))
        .toList();
  }

  private static boolean begins(Incident incident, Moment last) {
    return Judge.mayBegin(incident.when(), last);
  }

  /** What goes wrong does so once; after a way back to before it, again. */
  private List<Errand> incidents(Trace trace, List<Incident> near) {
    List<Errand> errands = new ArrayList<>();
    Judge judge = new Judge(trace, drill);
    for (Incident incident : near) {
      Optional<Moment> first = judge.first(incident.when());
      if (!trace.moments().isEmpty() && first.equals(Optional.of(trace.moments().getLast()))) {
        for (String line : incident.doing()) {
          Duration due = trace.end().plus(incident.after());
          errands.add(
              new Errand(due, by(Input.By.Hand.DRILL, InputWords.parse(line).orElseThrow())));
        }
      }
    }
    return errands;
  }

  private static Input by(Input.By.Hand hand, Input input) {
    return input instanceof Input.Outside change ? new Input.By(hand, change) : input;
  }
}
