// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.flow.QrContent;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.page.Ticks;
import oobesim.profile.Foreseen;
import oobesim.provisioning.Form;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Surroundings;
import oobesim.statechart.Event;

/** Turns inputs into changes of the world and events of the chart. */
final class Inputs {
  private static final String DEFAULT_KEY = "ENTER";

  private final Session session;
  private final Outside outside;
  private final TypedPins pins = new TypedPins();
  private Looked looked = new Looked(ScreenId.OFF, null, Map.of());

  Inputs(Session session) {
    this.session = session;
    this.outside = new Outside(session);
  }

  void foresee(Foreseen changes) {
    outside.foresee(changes);
  }

  Response apply(Input input) {
    List<JournalEntry> happened = new ArrayList<>();
    goToField(input, happened);
    Input harmless = LongInput.within(masked(input));
    if (reaches(harmless)) {
      touch();
    }
    String refusal = refusalOf(harmless, happened);
    Response response = new Response(refusal.isEmpty(), refusal, session.screen());
    Optional<List<String>> secret =
        harmless instanceof Input.TypeSecret(String _, List<String> matches)
            ? Optional.of(matches)
            : Optional.empty();
    String words = InputWords.of(wordless(harmless));
    session.note(new JournalEntry.Done(session.now(), words, secret, response));
    happened.forEach(session::note);
    return response;
  }

  /** Whether a hand is on the device: on a key, or on something that the page has. */
  private boolean reaches(Input input) {
    return switch (input) {
      case Input.Click(String id) -> control(id).isPresent();
      case Input.Select(String option) -> control(option).isPresent();
      case Input.Type(String field, String _) -> control(field).isPresent();
      case Input.TypeSecret(String field, List<String> _) -> control(field).isPresent();
      case Input.TypeByName(String field, String _) -> control(field).isPresent();
      case Input.Check(String box, boolean _) -> control(box).isPresent();
      case Input.Key _ -> true;
      case Input.Outside _, Input.Beside _ -> false;
    };
  }

  /**
   * Whatever a person does with the device, it is not left alone then. When that was changes
   * nothing on a page, so what was looked at need not be looked at again.
   */
  private void touch() {
    World before = session.world();
    session.change(
        before.device(
            d -> d.withTally(d.tally().with(d.tally().presence().touched(session.now())))));
    if (looked.world() == before) {
      looked = new Looked(looked.page(), session.world(), looked.controls());
    }
  }

  /** Whoever types a name where somebody is known by name means somebody else. */
  private void goToField(Input input, List<JournalEntry> happened) {
    Optional<String> typed =
        switch (input) {
          case Input.Type(String field, String _) -> Optional.of(field);
          case Input.TypeSecret(String field, List<String> _) -> Optional.of(field);
          case Input.TypeByName(String field, String _) -> Optional.of(field);
          default -> Optional.empty();
        };
    typed
        .flatMap(field -> ControlCatalog.leadsTo(session.screen(), session.world(), field))
        .ifPresent(button -> raise(Event.of(button), happened));
  }

  /**
   * What is typed stays only where the page shows it; anything else may be a secret. A command may
   * hold one among its words. A code that is scanned is written down, whatever is shown later.
   */
  private Input masked(Input input) {
    Surroundings around = session.world().around();
    return switch (input) {
      case Input.Type(String field, String text) when !shownOpenly(field) ->
          new Input.TypeSecret(field, pins.known(session.world(), path(field), text));
      case Input.TypeByName(String field, String name) -> byName(around, field, name);
      case Input.Type(String field, String text) when session.screen() == ScreenId.COMMAND_PROMPT ->
          new Input.Type(field, Secrets.struckOut(around, text));
      case Input.Companion(Input.Companion.Act act, String code)
          when act == Input.Companion.Act.SCAN && code.isEmpty() ->
          new Input.Companion(act, QrContent.shown(session.screen(), session.world()).orElse(""));
      case Input.Beside(Input.Beside.Act act, String about, String text) ->
          new Input.Beside(act, about, Secrets.struckOut(around, text));
      case Input.Click(String id) when isNowhere(id) -> new Input.Click(Secrets.slip(around, id));
      case Input.Select(String id) when isNowhere(id) -> new Input.Select(Secrets.slip(around, id));
      case Input.Check(String id, boolean ticked) when isNowhere(id) ->
          new Input.Check(Secrets.slip(around, id), ticked);
      default -> input;
    };
  }

  /** Only where the page hides it: what is shown openly stands in the journal. */
  private Input byName(Surroundings around, String field, String name) {
    return Secrets.text(around, name)
        .filter(_ -> !shownOpenly(field))
        .<Input>map(
            text -> new Input.TypeSecret(field, pins.known(session.world(), path(field), text)))
        .orElseGet(() -> new Input.TypeByName(field, Secrets.struckOut(around, name)));
  }

  /** What no page has is only told of: it may be a secret in the wrong place. */
  private boolean isNowhere(String id) {
    return control(id).isEmpty();
  }

  /** A changed secret of the profile is carried out, but not written down. */
  private static Input wordless(Input input) {
    return switch (input) {
      case Input.Change change -> wordless(change);
      case Input.By(Input.By.Hand hand, Input.Change change) ->
          new Input.By(hand, wordless(change));
      default -> input;
    };
  }

  private static Input.Change wordless(Input.Change change) {
    return new Input.Change(change.path(), Secrets.written(change.path(), change.value()));
  }

  private boolean shownOpenly(String field) {
    return control(field).filter(c -> c.kind() == Control.Kind.FIELD).isPresent();
  }

  private String refusalOf(Input input, List<JournalEntry> happened) {
    return switch (input) {
      case Input.Click(String control) -> click(control, happened);
      case Input.Select(String option) -> select(option);
      case Input.Type(String field, String text) ->
          withControl(
              field,
              Control.Kind.FIELD,
              w -> w.form(form -> form.withText(path(field), text).withoutMessages(screenId())));
      case Input.TypeSecret(String field, List<String> matches) -> {
        pins.taken(matches);
        yield withControl(
            field,
            Control.Kind.SECRET,
            w ->
                w.form(
                    form ->
                        form.withSecret(path(field), new SecretEntry(matches))
                            .withoutMessages(screenId())));
      }
      case Input.TypeByName(String field, String name) ->
          shownOpenly(field)
              ? field + " on " + screenId() + " shows what is typed"
              : "no secret " + name + " in the profile";
      case Input.Check(String box, boolean ticked) ->
          withControl(box, Control.Kind.BOX, w -> w.form(form -> form.withBox(path(box), ticked)));
      case Input.Key(String chord, int times) -> key(chord, times, happened);
      case Input.Outside change -> outside.change(change, happened);
      case Input.Beside _ -> "";
    };
  }

  private String click(String id, List<JournalEntry> happened) {
    Optional<Control> control = control(id);
    if (control.isEmpty()) {
      return "no control " + id + " on " + screenId();
    }
    return switch (control.get().kind()) {
      case OPTION, TAB -> select(id);
      case FIELD, SECRET -> "";
      case BOX, ROW -> toggle(id);
      case BUTTON ->
          control.get().enabled()
              ? unless(raise(Event.of(id), happened), "nothing happens on " + id)
              : id + " is disabled on " + screenId();
    };
  }

  private String toggle(String box) {
    boolean ticked = Ticks.ticked(session.world(), session.screen(), box);
    session.change(session.world().form(form -> form.withBox(path(box), !ticked)));
    return "";
  }

  private String select(String option) {
    boolean tab = control(option).filter(c -> c.kind() == Control.Kind.TAB).isPresent();
    return withControl(
        option,
        tab ? Control.Kind.TAB : Control.Kind.OPTION,
        world -> world.form(form -> chosen(form, option)));
  }

  /** What was typed belongs to the row that was open: another network has another key. */
  private Form chosen(Form form, String option) {
    boolean same = form.selection(screenId()).equals(Optional.of(option));
    Form kept = same ? form : form.withoutSecrets(screenId());
    return kept.withoutMessages(screenId()).withSelection(screenId(), option);
  }

  private String withControl(
      String id, Control.Kind kind, java.util.function.UnaryOperator<World> change) {
    Optional<Control> control = control(id).filter(c -> c.kind() == kind);
    if (control.isEmpty()) {
      String word = kind == Control.Kind.SECRET ? Control.Kind.FIELD.word() : kind.word();
      return "no " + word + " " + id + " on " + screenId();
    }
    if (!control.get().enabled()) {
      return id + " is disabled on " + screenId();
    }
    session.change(change.apply(session.world()));
    return "";
  }

  /** ENTER presses the page's main button; every other key is the chart's. */
  private String key(String chord, int times, List<JournalEntry> happened) {
    boolean heard = false;
    for (int i = 0; i < times; i++) {
      Optional<Control> main = main().filter(c -> chord.equals(DEFAULT_KEY));
      heard |= raise(main.map(c -> Event.of(c.id())).orElseGet(() -> event(chord)), happened);
    }
    return unless(heard, "nothing listens for " + chord + " on " + screenId());
  }

  /** A key has one name in charts, although people write it in two ways. */
  private static Event event(String chord) {
    String key = chord.equals("ESC") ? "ESCAPE" : chord;
    return Event.of("key." + key.toLowerCase(Locale.ROOT).replace('+', '-'));
  }

  private Optional<Control> main() {
    return ControlCatalog.controls(session.screen(), session.world()).stream()
        .filter(control -> control.primary() && control.enabled())
        .findFirst();
  }

  private boolean raise(Event event, List<JournalEntry> happened) {
    List<JournalEntry> entries = session.raise(event);
    happened.addAll(entries);
    return entries.stream().noneMatch(JournalEntry.Ignored.class::isInstance);
  }

  /** An input asks several times for what a page has, and a page may have hundreds of rows. */
  private Optional<Control> control(String id) {
    if (looked.world() != session.world() || !looked.page().equals(session.screen())) {
      looked = Looked.at(session.screen(), session.world());
    }
    return Optional.ofNullable(looked.controls().get(id));
  }

  private record Looked(PageId page, World world, Map<String, Control> controls) {
    static Looked at(PageId page, World world) {
      Map<String, Control> controls = new HashMap<>();
      ControlCatalog.controls(page, world)
          .forEach(control -> controls.putIfAbsent(control.id(), control));
      return new Looked(page, world, controls);
    }
  }

  private String screenId() {
    return session.screen().value();
  }

  private String path(String control) {
    PageId screen = session.screen();
    return screen.value() + "/" + control;
  }

  private static String unless(boolean happened, String reason) {
    return happened ? "" : reason;
  }
}
