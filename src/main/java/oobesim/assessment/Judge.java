// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oobesim.drill.Condition;
import oobesim.drill.Condition.Happens;
import oobesim.drill.Condition.Where;
import oobesim.drill.Drill;
import oobesim.drill.Pattern;
import oobesim.flow.FactCatalog;
import oobesim.provisioning.World;
import oobesim.session.JournalEntry;
import oobesim.statechart.Guard;

/** Finds the moments of a run at which conditions hold. */
final class Judge {
  private static final String BY = "by ";

  private final Trace trace;
  private final Card card;
  private final List<Moment> path;

  Judge(Trace trace, Drill drill) {
    this.trace = trace;
    this.path = trace.moments();
    this.card = new Card(trace, drill);
  }

  /**
   * The moment at which a condition first held, empty if it never did; what whoever trains brought
   * about is nobody's merit.
   */
  Optional<Moment> first(Condition condition) {
    return condition instanceof Happens happens
        ? moments(happens).mapToObj(path::get).filter(moment -> !moment.trainers()).findFirst()
        : each(condition).stream().findFirst();
  }

  /**
   * Whether a condition may first hold at a moment that is the last one of its run so far; says it
   * without looking at all others, so that each line of a long run costs the same.
   */
  static boolean mayBegin(Condition condition, Moment last) {
    return switch (condition) {
      case Happens(Pattern pattern, Where where, int _) ->
          isThere(where, last)
              && (pattern instanceof Pattern.Card
                  ? last.entry() instanceof JournalEntry.Done
                  : fits(pattern, last));
      case Condition.All(List<Condition> parts) ->
          parts.stream().anyMatch(part -> mayBegin(part, last));
      case Condition.AnyOf(List<Condition> parts) ->
          parts.stream().anyMatch(part -> mayBegin(part, last));
      case Condition.Never _, Condition.Ends _ -> true;
    };
  }

  /** Every moment at which something happened that whoever trains did not bring about. */
  List<Moment> each(Condition condition) {
    return all(condition).stream().map(path::get).filter(moment -> !moment.trainers()).toList();
  }

  private List<Integer> all(Condition condition) {
    return switch (condition) {
      case Happens happens -> moments(happens).boxed().toList();
      case Condition.All(List<Condition> parts) -> together(parts);
      case Condition.AnyOf(List<Condition> parts) ->
          parts.stream().flatMap(part -> all(part).stream()).sorted().distinct().toList();
      case Condition.Never(Condition inner) -> all(inner).isEmpty() ? last() : List.of();
      case Condition.Ends(Optional<String> screen, Optional<Guard> guard) ->
          screen.stream().allMatch(it -> Glob.fits(it, trace.screen().value()))
                  && guard.stream().allMatch(it -> holds(it, trace.world()))
              ? last()
              : List.of();
    };
  }

  private List<Integer> last() {
    return path.isEmpty() ? List.of() : List.of(path.size() - 1);
  }

  private List<Integer> together(List<Condition> parts) {
    List<List<Integer>> each = parts.stream().map(this::all).toList();
    return each.stream().anyMatch(List::isEmpty)
        ? List.of()
        : List.of(each.stream().mapToInt(List::getFirst).max().orElseThrow());
  }

  private IntStream moments(Happens happens) {
    Where where = happens.where();
    Optional<Integer> after = where.after().map(it -> firstIndex(it, -1, Integer.MAX_VALUE));
    int before =
        where.before().map(it -> firstIndex(it, after.orElse(-1), path.size())).orElse(path.size());
    if (after.filter(index -> index == Integer.MAX_VALUE).isPresent()) {
      return IntStream.empty();
    }
    Duration from = after.map(path::get).map(Moment::at).orElse(trace.begin());
    return IntStream.range(after.map(index -> index + 1).orElse(0), before)
        .filter(i -> where.within().stream().allMatch(it -> inTime(path.get(i), from, it)))
        .filter(i -> happened(happens.pattern(), path.get(i)) && isThere(where, path.get(i)))
        .skip(happens.atLeast() - 1L);
  }

  private static boolean inTime(Moment moment, Duration from, Duration within) {
    return moment.at().minus(from).compareTo(within) <= 0;
  }

  /** The first behind a place: what ended before something began says nothing about it. */
  private int firstIndex(Condition condition, int behind, int none) {
    return all(condition).stream().filter(at -> at > behind).findFirst().orElse(none);
  }

  private static boolean isThere(Where where, Moment moment) {
    return where.on().stream().allMatch(it -> Glob.fits(it, moment.screen().value()))
        && where.guard().stream().allMatch(it -> holds(it, moment.before()));
  }

  private static boolean holds(Guard guard, World world) {
    return guard.holds(name -> FactCatalog.holds(world, name));
  }

  private boolean happened(Pattern pattern, Moment moment) {
    return pattern instanceof Pattern.Card(String field, boolean right)
        ? card.wrote(moment, field, right)
        : fits(pattern, moment);
  }

  /** Of what the moment alone tells: of a line of the card later ones tell as well. */
  private static boolean fits(Pattern pattern, Moment moment) {
    return switch (pattern) {
      case Pattern.Any _ -> true;
      case Pattern.Input input ->
          moment.entry() instanceof JournalEntry.Done done
              && (!moment.trainers() || input.who() == Pattern.Who.ANYBODY)
              && fits(input, done);
      case Pattern.Screen(String id) -> came(id, moment);
      case Pattern.Failure(String id) ->
          switch (moment.entry()) {
            case JournalEntry.Failed failed -> Glob.fits(id, failed.failure().id());
            case JournalEntry.Noticed noticed -> Glob.fits(id, noticed.id());
            default -> false;
          };
      case Pattern.State(String id) ->
          moment.entry() instanceof JournalEntry.Stepped step
              && step.states().stream().anyMatch(state -> Glob.fits(id, state));
      case Pattern.Card _ -> false;
    };
  }

  private static boolean came(String id, Moment moment) {
    String after = Trace.shownAfter(moment).value();
    return Glob.fits(id, after) && !after.equals(moment.screen().value());
  }

  private static boolean fits(Pattern.Input pattern, JournalEntry.Done done) {
    boolean others = done.words().startsWith(BY);
    String words =
        others && pattern.who() == Pattern.Who.ANYBODY
            ? done.words().split(" ", 3)[2]
            : done.words();
    return done.response().accepted() != pattern.useless() && Glob.fits(pattern.words(), words);
  }
}
