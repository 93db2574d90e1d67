// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.check.Passed;
import oobesim.check.ScreenReason;
import oobesim.check.ScreenReasons;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.instructor.Chords;
import oobesim.instructor.LiveRun;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.screen.Screen;
import oobesim.screen.ScreenNames;
import oobesim.script.Sight;
import oobesim.session.Input;
import oobesim.session.Session;
import oobesim.statechart.State;

/**
 * What can be told of the screen that is shown.
 *
 * @param screen which one
 * @param title what people call it
 * @param about what it is, in a sentence; may be empty
 * @param because what in profile and tenant brought it, nothing if it cannot be told
 * @param source where the behaviour is documented, may be empty
 * @param confidence {@code documented}, {@code observed}, {@code inferred} or {@code disputed}; may
 *     be empty
 * @param ways what may be done here, and what follows
 * @param keys what follows from keys that no page shows; none where that would be a hint
 * @param asked the word for what a help desk asks about such a page, empty where it asks nothing
 * @param failure the failure that it shows, empty without one
 */
public record Explained(
    PageId screen,
    Phrase title,
    String about,
    Phrase because,
    String source,
    String confidence,
    List<Way> ways,
    List<Way> keys,
    Optional<String> asked,
    Optional<FailureEntry> failure) {
  /** What follows soon is looked for, not what comes after an hour of installing. */
  private static final int MOST_EVENTS = 12;

  /** A key that leads nowhere when it was pressed so often leads nowhere. */
  private static final int MOST_PRESSES = 9;

  public Explained {
    ways = List.copyOf(ways);
    keys = List.copyOf(keys);
  }

  /**
   * Something that may be done.
   *
   * @param control the control's id
   * @param label its words
   * @param usable whether it can be used now
   * @param leads the screen that follows; the same one if nothing else is seen at once
   * @param follows what people call that screen, as a part of a sentence
   */
  public record Way(String control, String label, boolean usable, PageId leads, Phrase follows) {}

  /**
   * What can be told of the screen of a run, which stays as it is.
   *
   * @param telling whether somebody may be told how a failure is mended
   */
  public static Explained of(LiveRun run, boolean telling) {
    Screen shown = run.screen();
    Optional<State> state = state(run, shown.id());
    return new Explained(
        shown.id(),
        ScreenNames.of(shown),
        state.map(State::description).orElse(""),
        because(run, shown.id()),
        meta(state, "source"),
        meta(state, "confidence"),
        ways(run),
        telling ? keys(run) : List.of(),
        Asked.about(shown.id()).map(Asked::word),
        telling ? failure(run) : Optional.empty());
  }

  private static String meta(Optional<State> state, String key) {
    return state.map(State::meta).map(meta -> meta.get(key)).orElse("");
  }

  /** The innermost active state that names the screen. */
  private static Optional<State> state(LiveRun run, PageId screen) {
    Flow flow = run.flow();
    return run.states().active().reversed().stream()
        .filter(id -> flow.screenOf(id).equals(Optional.of(screen)))
        .findFirst()
        .flatMap(flow.chart()::find);
  }

  private static Phrase because(LiveRun run, PageId screen) {
    List<Passed> passed =
        run.way().stream().map(it -> new Passed(it.transition(), it.before(), it.after())).toList();
    return ScreenReasons.of(run.flow(), passed, Set.of(screen), new ShownNames(run)).stream()
        .filter(reason -> reason.screen().equals(screen))
        .map(ScreenReason::because)
        .findFirst()
        .orElse(Phrase.NONE);
  }

  private static List<Way> ways(LiveRun run) {
    List<Way> ways = new ArrayList<>();
    PageId screen = run.screen().id();
    Sight sight = new Sight(run.screen());
    for (Control control : ControlCatalog.controls(screen, run.world())) {
      if (control.kind() == Control.Kind.BUTTON || control.kind() == Control.Kind.OPTION) {
        ways.add(way(run, control, sight));
      }
    }
    return ways;
  }

  private static Way way(LiveRun run, Control control, Sight sight) {
    String label = ShownLabel.of(sight.screen(), control.id()).orElse(control.id());
    Screen next = leads(run, control);
    return new Way(control.id(), label, control.enabled(), next.id(), ScreenNames.quoted(next));
  }

  /** Each key that leads somewhere, tried beside the run. */
  private static List<Way> keys(LiveRun run) {
    return Stream.concat(Stream.of("WIN"), Chords.KEPT.stream())
        .flatMap(chord -> key(run, chord).stream())
        .toList();
  }

  /** A key leads at once or not at all: what time brings meanwhile is not its doing. */
  private static Optional<Way> key(LiveRun run, String chord) {
    PageId here = run.screen().id();
    Session other = run.beside();
    int presses = 0;
    while (presses < MOST_PRESSES && other.screen().equals(here)) {
      other.apply(new Input.Key(chord, 1));
      presses++;
    }
    Screen next = run.screen(other.screen(), other.world());
    String label = presses == 1 ? chord : chord + " ×" + presses;
    return Optional.of(new Way(chord, label, true, next.id(), ScreenNames.quoted(next)))
        .filter(way -> !way.leads().equals(here));
  }

  private static Screen leads(LiveRun run, Control control) {
    boolean acts = control.enabled() && control.kind() != Control.Kind.OPTION;
    return acts ? follows(run, new Input.Click(control.id())) : run.screen();
  }

  private static Screen follows(LiveRun run, Input input) {
    PageId here = run.screen().id();
    Session other = run.beside();
    if (!other.apply(input).accepted()) {
      return run.screen();
    }
    for (int i = 0; i < MOST_EVENTS && other.screen().equals(here); i++) {
      if (!other.advanceToNextEvent()) {
        break;
      }
    }
    return run.screen(other.screen(), other.world());
  }

  private static Optional<FailureEntry> failure(LiveRun run) {
    return run.world()
        .state()
        .failure()
        .flatMap(failure -> run.flow().failures().find(failure.id()));
  }
}
