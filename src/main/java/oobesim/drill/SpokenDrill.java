// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.document.Printable;
import oobesim.drill.Drill.Briefing;
import oobesim.drill.Drill.CardField;
import oobesim.drill.Drill.Choice;
import oobesim.drill.Drill.Course;
import oobesim.drill.Drill.Hint;
import oobesim.drill.Drill.Labelled;
import oobesim.drill.Drill.Step;
import oobesim.drill.Drill.Talk;
import oobesim.drill.Drill.WrongTurn;

/**
 * A drill whose texts are said otherwise: the one place that knows which fields of it are texts.
 */
public final class SpokenDrill {
  private final UnaryOperator<String> say;

  private SpokenDrill(UnaryOperator<String> say) {
    this.say = say;
  }

  /** The drill with each of its texts as it is said. */
  public static Drill of(Drill written, UnaryOperator<String> say) {
    return new SpokenDrill(say).drill(written);
  }

  private Drill drill(Drill drill) {
    return new Drill(
        drill.id(),
        drill.digest(),
        briefing(drill.briefing()),
        start(drill.start()),
        drill.places().map(this::places),
        drill.card().stream().map(this::field).toList(),
        drill.talk().stream().map(this::talk).toList(),
        course(drill.course()),
        rubric(drill.rubric()),
        all(drill.debrief()),
        drill.proof(),
        drill.mentions(),
        drill.folder(),
        Optional.of(drill.asWritten()));
  }

  private Briefing briefing(Briefing told) {
    return new Briefing(
        Printable.line(told.number()),
        say(told.title()),
        say(told.group()),
        told.roles(),
        told.level(),
        told.minutes(),
        say(told.objective()),
        told.order().stream().map(it -> new Labelled(say(it.label()), say(it.text()))).toList(),
        all(told.may()),
        all(told.mayNot()));
  }

  private Start start(Start start) {
    return new Start(
        start.profile(),
        start.changes(),
        start.before(),
        start.variants().stream().map(this::variant).toList(),
        start.events());
  }

  /** An answer stands under the id of what was asked. */
  private Start.Variant variant(Start.Variant variant) {
    return new Start.Variant(
        variant.id(),
        variant.changes(),
        variant.before(),
        variant.right(),
        variant.answers().stream().map(it -> new Labelled(it.label(), say(it.text()))).toList());
  }

  private Places places(Places places) {
    return new Places(
        places.groups().stream()
            .map(it -> new Places.Group(it.id(), say(it.title()), it.variants(), it.count()))
            .toList(),
        places.limit(),
        places.speed());
  }

  private CardField field(CardField field) {
    return new CardField(
        field.id(),
        say(field.label()),
        field.choices().stream().map(it -> new Choice(it.value(), say(it.value()))).toList(),
        field.right(),
        field.alike());
  }

  private Talk talk(Talk talk) {
    return new Talk(
        talk.id(), talk.kind(), say(talk.words()), say(talk.answer()), talk.after(), talk.doing());
  }

  private Course course(Course course) {
    return new Course(
        course.steps().stream().map(this::step).toList(),
        course.wrongTurns().stream().map(this::turn).toList(),
        course.hints().stream().map(it -> new Hint(say(it.text()), it.price())).toList());
  }

  private Step step(Step step) {
    return new Step(step.id(), say(step.title()), step.when(), say(step.why()));
  }

  private WrongTurn turn(WrongTurn turn) {
    return new WrongTurn(
        turn.id(), say(turn.title()), turn.when(), say(turn.why()), turn.shows(), turn.forbidden());
  }

  private Rubric rubric(Rubric rubric) {
    return new Rubric(
        rubric.criteria().stream()
            .map(it -> new Rubric.Criterion(it.id(), say(it.title()), it.points(), it.parts()))
            .toList(),
        rubric.enough(),
        rubric.needed().stream()
            .map(it -> new Rubric.Needed(it.id(), say(it.title()), it.when()))
            .toList(),
        rubric.limit());
  }

  private List<String> all(List<String> texts) {
    return texts.stream().map(this::say).toList();
  }

  private String say(String text) {
    return text.isEmpty() ? text : say.apply(text);
  }
}
