// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.instructor.Bench;
import oobesim.instructor.Checklist;
import oobesim.instructor.Coming;
import oobesim.instructor.Lesson;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Notice;
import oobesim.instructor.Pace;
import oobesim.instructor.Sight;
import oobesim.instructor.station.Chain;
import oobesim.instructor.station.Deed;
import oobesim.instructor.station.PutIn;
import oobesim.instructor.station.WorldCard;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Wordings;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.session.JournalEntry;
import oobesim.session.Sitting;

/**
 * A run as the station shows it: all that changes with events, but not with time alone.
 *
 * @param run the run
 * @param pace how virtual time runs
 * @param profile the profile as it was opened
 * @param lesson what the run is done for, empty for a free rehearsal
 * @param journal its entries
 * @param sights what was shown
 * @param deeds what was done, for the timeline
 * @param chain the stages
 * @param world what is set up around the device
 * @param faults what was put in
 * @param change the next change if nobody does anything
 * @param turn the next page, failure or limit if nobody does anything
 */
public record StationView(
    LiveRun run,
    Pace pace,
    SimulationProfile profile,
    Optional<Lesson> lesson,
    List<JournalEntry> journal,
    List<Sight> sights,
    List<Deed> deeds,
    Chain chain,
    WorldCard world,
    List<PutIn> faults,
    Optional<Coming> change,
    Optional<Coming> turn) {

  /**
   * What is to be shown of a bench, empty where no run is open.
   *
   * @param words what is told of settings
   */
  public static Optional<StationView> of(Bench bench, Wordings words) {
    return bench
        .run()
        .flatMap(
            run ->
                bench
                    .allSettings()
                    .map(
                        settings ->
                            of(
                                bench,
                                run,
                                WorldCard.of(settings.in(words), run.journal().entries()))));
  }

  private static StationView of(Bench bench, LiveRun run, WorldCard world) {
    List<JournalEntry> journal = run.journal().entries();
    List<Sight> sights = run.sights();
    SimulationProfile profile = bench.file().orElseThrow().profile();
    List<Duration> wrong = wrongTurns(run, bench.lesson());
    boolean technician =
        profile
            .surroundings()
            .deploymentProfile()
            .map(DeploymentProfile::preprovisioningAllowed)
            .orElse(false);
    return new StationView(
        run,
        bench.passing(),
        profile,
        bench.lesson(),
        journal,
        sights,
        Deed.joined(Deed.of(journal, sights)),
        Chain.of(sights, technician, wrong),
        world,
        PutIn.of(run, journal),
        run.nextChange(),
        run.nextTurn());
  }

  /** Rules that were broken, and what a drill forbids. */
  private static List<Duration> wrongTurns(LiveRun run, Optional<Lesson> lesson) {
    List<Duration> turns = new ArrayList<>(run.notices().stream().map(Notice::at).toList());
    lesson.stream()
        .flatMap(it -> it.checklist().forbidden().stream())
        .filter(row -> row.state() != Checklist.State.OPEN)
        .map(Checklist.Row::moment)
        .flatMap(Optional::stream)
        .forEach(turns::add);
    return turns;
  }

  /** The lines of what is wanted, none in a free rehearsal. */
  public Optional<Checklist> checklist() {
    return lesson.map(Lesson::checklist);
  }

  /** Whether whoever leads may only look on. */
  public boolean test() {
    return lesson.filter(it -> it.mode() == Sitting.Mode.TEST).isPresent();
  }

  /** Moments of wrong turns that a drill knows and the journal does not. */
  public Stream<Deed> forbiddenDeeds() {
    return checklist().stream()
        .flatMap(list -> list.forbidden().stream())
        .filter(row -> row.state() != Checklist.State.OPEN && row.moment().isPresent())
        .map(row -> new Deed(row.moment().orElseThrow(), Deed.Kind.WRONG_TURN, row.title()));
  }

  /** How long what is shown now has been there. */
  public Duration shownFor() {
    Duration since =
        sights.reversed().stream()
            .takeWhile(sight -> sight.page().equals(sights.getLast().page()))
            .map(Sight::at)
            .reduce((later, earlier) -> earlier)
            .orElse(Duration.ZERO);
    return run.now().minus(since);
  }
}
