// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.statechart.Cause;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * Explains which screens of a flow a way through it shows, and why.
 *
 * <p>The reasons are the guards of the chart itself, so they cannot differ from what happens.
 */
public final class ScreenReasons {
  private static final String LIMIT = "-limit";

  private final Statechart chart;
  private final Leads leads;
  private final List<Passed> passed;
  private final Set<PageId> shown;
  private final Set<StateId> visited;
  private final ShortestWay ways;
  private final PageNames names;

  private ScreenReasons(Flow flow, List<Passed> passed, Set<PageId> shown, PageNames names) {
    this.names = names;
    this.chart = flow.chart();
    this.leads = new Leads(flow);
    this.passed = passed;
    this.shown = shown;
    this.visited =
        passed.stream()
            .flatMap(step -> leads.entered(step.transition()))
            .collect(Collectors.toSet());
    this.ways = new ShortestWay(chart, leads, visited);
  }

  /**
   * The reasons for every screen of a flow: the program's in the order of the documentation, then
   * the file's own.
   *
   * @param passed the transitions that were taken on the way, in order
   * @param shown the screens that were shown on it
   * @param names what other screens are called in a reason
   */
  public static List<ScreenReason> of(
      Flow flow, List<Passed> passed, Set<PageId> shown, PageNames names) {
    ScreenReasons reasons = new ScreenReasons(flow, passed, shown, names);
    Set<PageId> named =
        flow.chart().states().stream()
            .flatMap(state -> flow.screenOf(state.id()).stream())
            .collect(Collectors.toSet());
    return Stream.<PageId>concat(Stream.of(ScreenId.values()), flow.own().pages().values().stream())
        .filter(named::contains)
        .filter(screen -> screen != ScreenId.OFF)
        .map(reasons::reason)
        .toList();
  }

  private ScreenReason reason(PageId screen) {
    boolean isShown = shown.contains(screen);
    return new ScreenReason(screen, isShown, isShown ? whyShown(screen) : whyHidden(screen));
  }

  private Phrase whyShown(PageId screen) {
    return passed.stream()
        .filter(step -> leads.screens(step.transition()).anyMatch(screen::equals))
        .findFirst()
        .map(step -> cameBy(step, screen))
        .orElseGet(() -> text("begins"));
  }

  private Phrase cameBy(Passed step, PageId screen) {
    Transition way = step.transition();
    return switch (way.cause()) {
      case Cause.Always _ ->
          detour(step, screen)
              .map(other -> text("with-or-without", "screen", names.page(other)))
              .or(() -> tried(step).map(earlier -> cameBy(earlier, screen)))
              .or(() -> wonBy(step))
              .orElseGet(() -> follows(way));
      case Cause.On(String event) -> pressed(step, event);
      case Cause.After _, Cause.Done _ ->
          delayed(step, screen)
              .map(earlier -> cameBy(earlier, screen))
              .or(() -> wonBy(step))
              .orElseGet(() -> follows(way));
    };
  }

  /** What somebody pressed, and what was chosen on the page when it was. */
  private Phrase pressed(Passed step, String event) {
    Transition way = step.transition();
    Phrase press = EventWords.of(event, leads.screen(way.source()), names);
    List<Phrase> all =
        Stream.concat(
                Stream.of(press),
                way.guard().stream().flatMap(guard -> GuardWords.choices(guard).stream()))
            .toList();
    return all.size() == 1 ? press : new Phrase.Listed(CheckedFlow.BUNDLE, "reasons", all);
  }

  /** Where something was merely tried and went well, what led there is the reason. */
  private Optional<Passed> tried(Passed step) {
    Transition way = step.transition();
    boolean merely =
        chart.find(way.source()).stream()
            .flatMap(state -> state.entry().stream())
            .anyMatch(call -> call.name().equals("attempt"));
    return way.guard().isPresent() || !merely ? Optional.empty() : before(step);
  }

  /**
   * What could only have put a screen off decides nothing about it: what led there is the reason.
   */
  private Optional<Passed> delayed(Passed step, PageId screen) {
    Transition way = step.transition();
    List<Transition> others = siblings(way).filter(other -> other.order() < way.order()).toList();
    boolean anyway =
        !others.isEmpty() && others.stream().allMatch(it -> leads.comesByItself(it, screen));
    return way.guard().isPresent() || !anyway ? Optional.empty() : before(step);
  }

  /** The step that led to where another one began. */
  private Optional<Passed> before(Passed step) {
    StateId from = step.transition().source();
    return passed.stream()
        .takeWhile(earlier -> earlier != step)
        .filter(earlier -> leads.entered(earlier.transition()).anyMatch(from::equals))
        .reduce((first, last) -> last);
  }

  /** A screen that another way puts before this one: then the decision was about that screen. */
  private Optional<PageId> detour(Passed step, PageId screen) {
    Set<PageId> directlyBefore =
        leads.to(screen).stream()
            .filter(way -> way.cause() instanceof Cause.On)
            .flatMap(way -> leads.screen(way.source()).stream())
            .filter(before -> !before.equals(screen))
            .collect(Collectors.toSet());
    return siblings(step.transition())
        .flatMap(leads::screens)
        .filter(directlyBefore::contains)
        .findFirst();
  }

  /** A screen that was passed by is hidden by what decided for the other way. */
  private Phrase whyHidden(PageId screen) {
    return passed.stream()
        .filter(step -> !(step.transition().cause() instanceof Cause.On))
        .flatMap(step -> lost(step, screen).stream())
        .reduce((first, last) -> last)
        .orElseGet(() -> missed(screen));
  }

  /** Why a step did not lead to a screen although it could have. */
  private Optional<Phrase> lost(Passed step, PageId screen) {
    return siblings(step.transition())
        .filter(way -> leads.screens(way).anyMatch(screen::equals))
        .filter(ShortestWay::explains)
        .findFirst()
        .flatMap(way -> lostTo(step, way));
  }

  private Optional<Phrase> lostTo(Passed step, Transition other) {
    return other.order() < step.transition().order()
        ? why(step, other.guard().stream())
        : wonBy(step);
  }

  /** What decided for a way: its own guard, or that none before it held. */
  private Optional<Phrase> wonBy(Passed step) {
    Transition way = step.transition();
    return way.guard().isPresent()
        ? why(step, way.guard().stream())
        : why(
            step,
            siblings(way)
                .filter(other -> other.order() < way.order())
                .filter(ShortestWay::explains)
                .flatMap(other -> other.guard().stream()));
  }

  private static Optional<Phrase> why(Passed step, Stream<Guard> guards) {
    return GuardWords.why(guards, fact -> FactCatalog.holds(step.situation(), fact));
  }

  /** The transitions of the same source and cause, among which the first that can is taken. */
  private Stream<Transition> siblings(Transition transition) {
    return chart.find(transition.source()).map(State::transitions).orElse(List.of()).stream()
        .filter(other -> other.cause().equals(transition.cause()));
  }

  /** A screen that nothing passed by: what stands before it on the shortest way. */
  private Phrase missed(PageId screen) {
    return ways.to(screen)
        .flatMap(way -> missed(screen, way).stream())
        .findFirst()
        .or(() -> ways.to(screen).flatMap(way -> overrun(way.getLast()).stream()).findFirst())
        .orElseGet(() -> text("not-on-this-way"));
  }

  private Optional<Phrase> missed(PageId screen, List<Transition> way) {
    return way.stream()
        .filter(step -> !visited.contains(step.source()))
        .flatMap(step -> leads.screen(step.source()).stream())
        .filter(before -> !shown.contains(before) && !before.equals(screen))
        .findFirst()
        .map(before -> text("only-after-hidden", "screen", names.page(before)))
        .or(
            () ->
                decision(way.getLast()).filter(this::isSetting).flatMap(step -> barred(step, way)))
        .or(() -> way.stream().reduce((last, first) -> first).flatMap(this::turn));
  }

  /** The step that decided against a way. */
  private Optional<Passed> decision(Transition first) {
    return passed.stream()
        .filter(step -> siblings(step.transition()).anyMatch(first::equals))
        .reduce((one, last) -> last);
  }

  /** Whether it was a setting that decided, which somebody might change for the page's sake. */
  private boolean isSetting(Passed step) {
    return step.transition().guard().filter(guard -> isOfSettings(step, guard)).isPresent();
  }

  private static boolean isOfSettings(Passed step, Guard guard) {
    return GuardWords.isOfSettings(guard, fact -> FactCatalog.holds(step.situation(), fact));
  }

  /** What stands in the way further on: with another setting alone nobody would come there. */
  private Optional<Phrase> barred(Passed step, List<Transition> way) {
    return way.reversed().stream()
        .skip(1)
        .filter(next -> !(next.cause() instanceof Cause.On))
        .flatMap(next -> bars(step, next).or(() -> limit(next)).stream())
        .findFirst();
  }

  /**
   * Why a step would lead elsewhere than another transition does: two settings both have to be
   * other.
   */
  private Optional<Phrase> bars(Passed step, Transition wanted) {
    return siblings(wanted)
        .filter(other -> holds(step, other))
        .findFirst()
        .filter(taken -> !taken.targets().equals(wanted.targets()))
        .map(taken -> taken.order() < wanted.order() ? taken : wanted)
        .flatMap(Transition::guard)
        .flatMap(
            guard ->
                isOfSettings(step, guard)
                    ? why(step, Stream.concat(step.transition().guard().stream(), Stream.of(guard)))
                    : why(step, Stream.of(guard)));
  }

  private static boolean holds(Passed step, Transition way) {
    return way.guard()
        .map(guard -> guard.holds(fact -> FactCatalog.holds(step.situation(), fact)))
        .orElse(true);
  }

  /** What it would have taken to leave the way that was gone. */
  private Optional<Phrase> turn(Transition first) {
    if (first.cause() instanceof Cause.On(String event)) {
      Phrase press = EventWords.of(event, leads.screen(first.source()), names);
      return Optional.of(
          first
              .guard()
              .map(guard -> text("only-if.and", "event", press, "wish", GuardWords.wish(guard)))
              .orElseGet(() -> text("only-if", "event", press)));
    }
    return passed.stream()
        .filter(step -> siblings(step.transition()).anyMatch(first::equals))
        .reduce((one, last) -> last)
        .flatMap(step -> lostTo(step, first));
  }

  private Optional<Phrase> limit(Transition next) {
    boolean limit =
        next.cause() instanceof Cause.After after && after.delay().text().endsWith(LIMIT);
    return limit ? overrun(next) : Optional.empty();
  }

  /** A limit that was never reached on the way that was gone. */
  private Optional<Phrase> overrun(Transition first) {
    return first.cause() instanceof Cause.After(StateId _, Delay delay)
        ? leads
            .screen(first.source())
            .map(on -> text("only-if-over", "screen", names.page(on), "time", delay.text()))
        : Optional.empty();
  }

  private Phrase follows(Transition way) {
    return leads
        .screen(way.source())
        .map(before -> text("follows", "screen", names.page(before)))
        .orElseGet(() -> text("follows-what-comes-before"));
  }

  private static Phrase text(String key, Object... namesAndValues) {
    return Phrase.of(CheckedFlow.BUNDLE, "because." + key, namesAndValues);
  }
}
