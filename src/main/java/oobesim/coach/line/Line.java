// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.assessment.Assessment;
import oobesim.assessment.LineAssessment;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.drill.Places;
import oobesim.instructor.Bench;
import oobesim.instructor.JournalFiles;
import oobesim.instructor.Pace;
import oobesim.instructor.SideBySide;

/**
 * A drill at several places at once. The person is at one of them, which is on the bench; the
 * others go on meanwhile and call when they fail or wait.
 */
public final class Line {
  private final Drill drill;
  private final List<Place> places;
  private final SideBySide runs;
  private final Calls calls = new Calls();
  private Optional<LineAssessment> result = Optional.empty();

  /**
   * A place that calls for the person.
   *
   * @param number which one, from 1
   * @param state why: it waits, or shows that something failed
   */
  public record Call(int number, PlaceState state) {}

  /** Puts the places on a bench, in the place of what is there; the person is at the first one. */
  public Line(Bench bench, List<Place> places) {
    this.places = List.copyOf(places);
    drill = places.getFirst().drill().drill();
    runs = new SideBySide(bench, places.stream().map(Place::opening).toList());
    runs.freezeAll(false);
    // Nobody is there yet: the line's own speed is no choice for the first wait.
    places.forEach(place -> place.run().setAttended(false));
    double own = drill.places().map(Places::speed).orElseThrow();
    bench.change(pace -> pace.factor() == Pace.USUAL.factor() ? pace.at(own) : pace);
    look();
  }

  /** The drill. */
  public Drill drill() {
    return drill;
  }

  /** The places in their order. */
  public List<Place> places() {
    return places;
  }

  /** The place that the person is at. */
  public Place shown() {
    return places.get(runs.shown());
  }

  /** Whether its devices are still those that the bench is led on. */
  public boolean here() {
    return runs.here();
  }

  /** Goes to a place; nothing for a number that none has. */
  public void turnTo(int number) {
    if (number >= 1 && number <= places.size()) {
      runs.turnTo(number - 1);
      look();
    }
  }

  /** Goes to the place that has called first, else to the next one that has not left the line. */
  public void turnToNext() {
    Optional<Integer> called = calls().stream().map(Call::number).findFirst();
    called.or(this::following).ifPresent(this::turnTo);
  }

  private Optional<Integer> following() {
    int here = shown().number();
    return IntStream.range(here, here + places.size() - 1)
        .mapToObj(i -> places.get(i % places.size()))
        .filter(place -> !place.state().settled())
        .map(Place::number)
        .findFirst();
  }

  /** Lets real time pass at the places that the person is not at. */
  public void pass(Duration real) {
    runs.pass(real);
    look();
  }

  /** Finds out which places call, and which have no person any more. */
  public void look() {
    places.forEach(this::look);
  }

  private void look(Place place) {
    PlaceState state = place.state();
    calls.look(place.number(), state, place == shown());
    place.run().setAttended(!state.settled());
  }

  /** The places that call and were not looked at since, the first one first. */
  public List<Call> calls() {
    return calls.all();
  }

  /** The pace of a place. */
  public Pace pace(Place place) {
    return runs.pace(place.number() - 1);
  }

  /** Whether time passes at a place that the person is not at. */
  public boolean passes() {
    return runs.passes();
  }

  /** Whether every place stands still. */
  public boolean frozen() {
    return runs.frozen();
  }

  /** Lets all places stand still, or all go on. */
  public void freezeAll(boolean stand) {
    runs.freezeAll(stand);
  }

  /** Lets all places jump as far as the first of them has something new. */
  public void jumpAll() {
    runs.jumpAll();
    look();
  }

  /** The places that have left the line. */
  public long settled() {
    return Stream.of(PlaceState.values()).filter(PlaceState::settled).mapToLong(this::count).sum();
  }

  /** How many places stand so. */
  public long count(PlaceState state) {
    return places.stream().filter(place -> place.state() == state).count();
  }

  /** Ends the runs of all places in order, the first time; what they are worth together. */
  public LineAssessment finish() {
    if (result.isEmpty()) {
      runs.end();
      List<Assessment> judged =
          places.stream().map(Place::drill).map(DrillRun::assessment).toList();
      result = Optional.of(LineAssessment.of(drill, judged));
    }
    return result.get();
  }

  /** What the places are worth together, empty before they were ended. */
  public Optional<LineAssessment> result() {
    return result;
  }

  /** Another run has the bench: ends those that are on none. */
  public void leave() {
    if (result.isEmpty()) {
      runs.leave();
    }
  }

  /** Saves the journal of each place in a folder and goes on in those files. */
  public void keepIn(Path folder) throws IOException {
    for (Place place : places) {
      place.run().journal().keepIn(folder.resolve(journalName(place.number())));
    }
  }

  /** The name of the journal of a place. */
  public static String journalName(int number) {
    return JournalFiles.ofPlace(number);
  }
}
