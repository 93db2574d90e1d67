// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.session.Durations;
import oobesim.session.Input;
import oobesim.session.Input.Beside;
import oobesim.session.Input.Beside.Act;

/** What was written on a card and said to others in a run: the card and the talk of the drill. */
final class BesideDraft {
  private final List<Deed> deeds;
  private final Optional<Drill> from;
  private final TypedSecrets secrets;
  private final AuthoringWords words;

  /**
   * The card and the talk.
   *
   * @param from the drill that the run was one of, whose words are taken; empty if there is none
   */
  BesideDraft(List<Deed> deeds, Optional<Drill> from, TypedSecrets secrets, AuthoringWords words) {
    this.deeds = deeds;
    this.from = from;
    this.secrets = secrets;
    this.words = words;
  }

  /** What a word to somebody or a line of the card is called. */
  String title(Beside said) {
    return switch (said.act()) {
      case NOTE -> words.text("step.written", "line", label(said.about()));
      case ASK -> words.text("step.asked", "words", spoken(said.about()));
      case TELL -> words.text("step.told", "words", spoken(said.about()));
      default -> said.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private String label(String field) {
    return from.flatMap(it -> it.field(field)).map(Drill.CardField::label).orElse(field);
  }

  private String spoken(String talk) {
    return from.flatMap(it -> it.said(talk)).map(Drill.Talk::words).orElse(talk);
  }

  /** The lines of the card that were written, with what stood there at last as the right answer. */
  List<Map<String, Object>> card() {
    Map<String, Map<String, Object>> lines = new LinkedHashMap<>();
    said(Act.NOTE)
        .filter(it -> !it.text().isBlank())
        .forEach(it -> lines.put(it.about(), line(it)));
    return List.copyOf(lines.values());
  }

  private Map<String, Object> line(Beside note) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", note.about());
    Optional<Drill.CardField> known = from.flatMap(it -> it.field(note.about()));
    line.put(
        "label", known.map(Drill.CardField::label).orElse(words.toDo("card", "id", note.about())));
    known
        .map(Drill.CardField::choices)
        .filter(choices -> choices.contains(note.text()))
        .ifPresent(choices -> line.put("choices", choices));
    line.put("right", List.of(note.text()));
    return line;
  }

  /** Whether somebody could write that line of the card right: an emptied one has no answer. */
  boolean hasLine(String field) {
    return card().stream().anyMatch(line -> line.get("id").equals(field));
  }

  private java.util.stream.Stream<Beside> said(Act act) {
    return deeds.stream()
        .map(Deed::input)
        .filter(Beside.class::isInstance)
        .map(Beside.class::cast)
        .filter(beside -> beside.act() == act);
  }

  /** What was asked and told, with what came of it. */
  List<Map<String, Object>> talk() {
    Map<String, Map<String, Object>> talk = new LinkedHashMap<>();
    for (Deed deed : deeds) {
      if (deed.input() instanceof Beside said
          && (said.act() == Act.ASK || said.act() == Act.TELL)) {
        talk.putIfAbsent(said.about(), talk(deed, said));
      }
    }
    return List.copyOf(talk.values());
  }

  private Map<String, Object> talk(Deed asked, Beside said) {
    Optional<Drill.Talk> known = from.flatMap(it -> it.said(said.about()));
    Optional<Deed> answer = answer(asked, said.about());
    List<Deed> done = answer.map(this::doneFor).orElse(List.of());
    Map<String, Object> talk = new LinkedHashMap<>();
    talk.put("id", said.about());
    talk.put("to", known.map(it -> word(it.kind())).orElse(to(said, done)));
    talk.put(
        "words", known.map(Drill.Talk::words).orElse(words.toDo("talk.words", "id", said.about())));
    if (answer.isPresent()) {
      String told =
          known.map(Drill.Talk::answer).orElse(words.toDo("talk.answer", "id", said.about()));
      if (!told.isEmpty()) {
        talk.put("answer", told);
      }
      Duration after = answer.get().moment().at().minus(asked.moment().at());
      talk.put("after", Durations.of(after));
      if (!done.isEmpty()) {
        talk.put("do", done.stream().map(deed -> deed.line(secrets)).toList());
      }
    }
    return talk;
  }

  private static String to(Beside said, List<Deed> done) {
    boolean administrator =
        said.act() == Act.ASK && done.stream().anyMatch(it -> it.input() instanceof Input.Change);
    return administrator ? "administrator" : said.act().name().toLowerCase(Locale.ROOT);
  }

  private static String word(Drill.Talk.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Deed> answer(Deed asked, String about) {
    return deeds.stream()
        .filter(it -> it.moment().line() > asked.moment().line() && it.is(Deed.Part.ANSWER))
        .filter(it -> it.input() instanceof Beside beside && beside.about().equals(about))
        .findFirst();
  }

  private List<Deed> doneFor(Deed answer) {
    List<Deed> done = new ArrayList<>();
    for (int i = deeds.indexOf(answer) - 1; i >= 0 && deeds.get(i).is(Deed.Part.COLLEAGUE); i--) {
      done.addFirst(deeds.get(i));
    }
    return done;
  }
}
