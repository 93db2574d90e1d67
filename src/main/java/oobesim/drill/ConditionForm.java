// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.drill.Condition.Happens;
import oobesim.drill.Condition.Where;
import oobesim.flow.FactCatalog;
import oobesim.statechart.Guard;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.statechart.file.GuardReader;

/**
 * Reads a condition. A text alone means that somebody did what it says; an object says what
 * happened, and in which circumstances.
 */
final class ConditionForm {
  /** What an object can be about; exactly one of them stands in it. */
  static final List<String> ABOUT =
      List.of(
          "input",
          "useless",
          "screen",
          "failure",
          "state",
          "card",
          "wrong-card",
          "fact",
          "all",
          "any",
          "never",
          "ends");

  static final List<String> WHERE =
      List.of("on", "while", "after", "before", "within", "at-least", "by");

  /** What has conditions in it. */
  static final List<String> INSIDE = List.of("all", "any", "never", "after", "before");

  private static final Condition NOTHING =
      new Happens(new Pattern.Input("", Pattern.Who.ANYBODY, false), Where.ANYWHERE, 1);

  private final Form around;

  ConditionForm(Form around) {
    this.around = around;
  }

  /** The condition under a key, which must be there. */
  static Condition of(Form form, String key) {
    Json json = form.object().get(key).orElse(null);
    if (json == null) {
      form.error("missing-key", form.object(), "key", key);
      return NOTHING;
    }
    return new ConditionForm(form).read(json);
  }

  Condition read(Json json) {
    return switch (json) {
      case Json.Text text -> happens(input(text.value(), Pattern.Who.TRAINEE, false));
      case Json.Obj object -> read(new Form(object, around.findings()));
      default -> {
        around.wrong(json, "condition");
        yield NOTHING;
      }
    };
  }

  private static Condition happens(Pattern pattern) {
    return new Happens(pattern, Where.ANYWHERE, 1);
  }

  private static Pattern input(String words, Pattern.Who who, boolean useless) {
    return new Pattern.Input(words.strip().replaceAll("\\s+", " "), who, useless);
  }

  private Condition read(Form form) {
    form.known(java.util.stream.Stream.concat(ABOUT.stream(), WHERE.stream()).toList());
    List<String> said = ABOUT.stream().filter(form.object()::has).toList();
    if (said.size() != 1) {
      form.error("unclear-condition", form.object(), "words", String.join(", ", ABOUT));
      return NOTHING;
    }
    String about = said.getFirst();
    return switch (about) {
      case "all" -> new Condition.All(parts(form, about));
      case "any" -> new Condition.AnyOf(parts(form, about));
      case "never" -> new Condition.Never(read(form.object().members().get(about)));
      case "ends" -> new Condition.Ends(ended(form), guard(form, "while"));
      default -> new Happens(pattern(form, about), where(form), atLeast(form));
    };
  }

  private List<Condition> parts(Form form, String key) {
    List<Json> items = form.array(key);
    if (items.isEmpty()) {
      form.error("nothing-there", form.object(), "key", key);
    }
    return items.stream().map(this::read).toList();
  }

  private Pattern pattern(Form form, String about) {
    return switch (about) {
      case "input" -> input(form.text(about), who(form), false);
      case "useless" -> input(form.text(about), who(form), true);
      case "screen" -> new Pattern.Screen(form.text(about));
      case "failure" -> new Pattern.Failure(form.text(about));
      case "state" -> new Pattern.State(form.text(about));
      case "card" -> new Pattern.Card(form.text(about), true);
      case "wrong-card" -> new Pattern.Card(form.text(about), false);
      default -> new Pattern.Any();
    };
  }

  private static Pattern.Who who(Form form) {
    Optional<String> by = form.maybeText("by");
    if (by.isPresent() && !by.get().equals("anybody")) {
      form.error("unknown-hand", form.object().members().get("by"), "word", by.get());
    }
    return by.isPresent() ? Pattern.Who.ANYBODY : Pattern.Who.TRAINEE;
  }

  private Where where(Form form) {
    Optional<Guard> held = guard(form, form.object().has("fact") ? "fact" : "while");
    return new Where(
        form.maybeText("on"),
        held,
        inner(form, "after"),
        inner(form, "before"),
        form.duration("within"));
  }

  private static int atLeast(Form form) {
    return form.number("at-least", 1, 1, 1000);
  }

  private Optional<Condition> inner(Form form, String key) {
    return form.object().get(key).map(this::read);
  }

  /** The screen of an ending, of which nothing may be said. */
  private Optional<String> ended(Form form) {
    return form.maybeText("ends").filter(screen -> !screen.equals("*"));
  }

  private static Optional<Guard> guard(Form form, String key) {
    if (form.object().get(key).orElse(null) instanceof Json.Text text) {
      ChartVocabulary facts = new ChartVocabulary(FactCatalog.names(), Map.of(), Set.of());
      return GuardReader.read(text, facts, form.findings());
    }
    form.object().get(key).ifPresent(other -> form.wrong(other, "text"));
    return Optional.empty();
  }
}
