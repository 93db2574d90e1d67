// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.flow.ScreenId;
import oobesim.flow.ScreenIds;
import oobesim.statechart.Cause;
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
  private final Statechart chart;
  private final Leads leads;
  private final List<Passed> passed;
  private final Set<ScreenId> shown;
  private final Set<StateId> visited;

  private ScreenReasons(Statechart chart, List<Passed> passed, Set<ScreenId> shown) {
    this.chart = chart;
    this.leads = new Leads(chart);
    this.passed = passed;
    this.shown = shown;
    this.visited =
        passed.stream()
            .flatMap(step -> leads.entered(step.transition()))
            .collect(Collectors.toSet());
  }

  /**
   * The reasons for every screen of a chart, in the order of the contract.
   *
   * @param passed the transitions that were taken on the way, in order
   * @param shown the screens that were shown on it
   */
  public static List<ScreenReason> of(Statechart chart, List<Passed> passed, Set<ScreenId> shown) {
    ScreenReasons reasons = new ScreenReasons(chart, passed, shown);
    Set<ScreenId> named =
        chart.states().stream()
            .flatMap(state -> CheckedFlow.screenOf(state).stream())
            .collect(Collectors.toSet());
    return ScreenIds.ALL.stream()
        .filter(named::contains)
        .filter(screen -> !screen.value().equals("off"))
        .map(reasons::reason)
        .toList();
  }

  private ScreenReason reason(ScreenId screen) {
    boolean isShown = shown.contains(screen);
    return new ScreenReason(screen, isShown, isShown ? whyShown(screen) : whyHidden(screen));
  }

  private String whyShown(ScreenId screen) {
    return passed.stream()
        .filter(step -> leads.screens(step.transition()).anyMatch(screen::equals))
        .findFirst()
        .map(step -> cameBy(step, screen))
        .orElse("it is where the flow begins");
  }

  private String cameBy(Passed step, ScreenId screen) {
    Transition way = step.transition();
    return switch (way.cause()) {
      case Cause.Always _ ->
          detour(step, screen)
              .map(other -> "it comes with or without " + other)
              .or(() -> decided(step))
              .orElseGet(() -> "it follows " + before(way));
      case Cause.On(String event) -> pressed(event, leads.screen(way.source()));
      case Cause.After _, Cause.Done _ -> "it follows " + before(way);
    };
  }

  /** A screen that another way puts before this one: then the decision was about that screen. */
  private Optional<ScreenId> detour(Passed step, ScreenId screen) {
    Set<ScreenId> directlyBefore =
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
  private String whyHidden(ScreenId screen) {
    Optional<Passed> other =
        passed.stream()
            .filter(step -> !(step.transition().cause() instanceof Cause.On))
            .filter(step -> siblings(step.transition()).anyMatch(leadsTo(screen)))
            .reduce((first, last) -> last);
    return other.flatMap(this::decided).orElseGet(() -> missed(screen));
  }

  private Predicate<Transition> leadsTo(ScreenId screen) {
    return transition -> leads.screens(transition).anyMatch(screen::equals);
  }

  /** The guards that decided: of the way taken, and of those before it that were not. */
  private Optional<String> decided(Passed step) {
    Stream<Transition> tried =
        siblings(step.transition())
            .filter(candidate -> candidate.order() <= step.transition().order());
    String why =
        GuardWords.why(
            tried.flatMap(candidate -> candidate.guard().stream()),
            fact -> FactCatalog.holds(step.situation(), fact));
    return Optional.of(why).filter(words -> !words.isEmpty());
  }

  /** The transitions of the same source and cause, among which the first that can is taken. */
  private Stream<Transition> siblings(Transition transition) {
    return chart.find(transition.source()).map(State::transitions).orElse(List.of()).stream()
        .filter(other -> other.cause().equals(transition.cause()));
  }

  private String missed(ScreenId screen) {
    List<Transition> ways = leads.to(screen);
    return ways.stream()
        .filter(way -> way.cause() instanceof Cause.On && visited.contains(way.source()))
        .findFirst()
        .map(way -> "only if " + wish(way))
        .or(() -> after(ways, screen))
        .orElse("nothing on this way leads to it");
  }

  private Optional<String> after(List<Transition> ways, ScreenId screen) {
    return ways.stream()
        .flatMap(way -> leads.screen(way.source()).stream())
        .filter(before -> !shown.contains(before) && !before.equals(screen))
        .findFirst()
        .map(before -> "it comes only after " + before + ", which is not shown");
  }

  private String wish(Transition way) {
    String event = ((Cause.On) way.cause()).event();
    String press = pressed(event, leads.screen(way.source()));
    return way.guard().map(guard -> press + " and " + GuardWords.wish(guard)).orElse(press);
  }

  private String before(Transition way) {
    return leads.screen(way.source()).map(ScreenId::value).orElse("what comes before it");
  }

  private static String pressed(String event, Optional<ScreenId> screen) {
    if (event.equals("power-on")) {
      return "the device is switched on";
    }
    String what =
        event.startsWith("key.")
            ? "the key " + event.substring("key.".length()).toUpperCase(Locale.ROOT)
            : event;
    return what + " is pressed" + screen.map(id -> " on " + id).orElse("");
  }
}
