// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oobesim.flow.Flow;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Checkpoint;
import oobesim.session.Input;
import oobesim.session.Response;
import oobesim.session.Session;
import oobesim.session.Steering;
import oobesim.session.Taken;
import oobesim.session.Undo;
import oobesim.statechart.StateConfiguration;

/** A session that real time drives and its holder leads; the bench's watchers are told. */
public final class LiveRun {
  private final Session session;
  private final ScreenCatalog catalog;
  private final RunJournal journal;
  private final Onlooker onlooker;
  private final KeptMoments moments = new KeptMoments();
  private Optional<Watchers> watchers = Optional.empty();
  private final Undoing undoing = new Undoing();
  private final Sights sights = new Sights();
  private final Glance glance = new Glance();
  private final Passage passage;
  private final LaterChanges later;
  private final OwnTime own = new OwnTime();
  private Duration step = Duration.ZERO;
  private Optional<Predicate<String>> settings = Optional.empty();

  /** A run that shows its screens in the words of a catalogue, and what it tells of itself. */
  public LiveRun(Session session, ScreenCatalog catalog, RunJournal journal) {
    this.session = session;
    this.catalog = catalog;
    this.journal = journal;
    this.onlooker = new Onlooker(session.screen());
    this.passage = new Passage(session, onlooker, glance, this::lookAtNewScreen);
    this.later = new LaterChanges(session);
    look();
  }

  private void look() {
    sights.see(Sight.of(screen(), world()));
  }

  /** Takes over what a run had seen and kept before it broke off. */
  void recalls(Recalled before) {
    sights.recall(before.sights());
    before.kept().forEach(moments::put);
    onlooker.touches();
  }

  /** What was shown so far, in order. */
  public List<Sight> sights() {
    return sights.all();
  }

  /** The next moment at which the display looks different, if nobody does anything. */
  public Optional<Coming> nextChange() {
    return new Foresight(session, catalog).change();
  }

  /** The next page, failure or end of a time limit, if nobody does anything. */
  public Optional<Coming> nextTurn() {
    return new Foresight(session, catalog).turn();
  }

  /** The remarks of whoever leads so far, in the order in which they were made. */
  public List<Mark> marks() {
    return Mark.in(journal.entries());
  }

  /** This moment, complete. */
  public Checkpoint moment() {
    return session.moment();
  }

  /** From now on some watchers are told what changes. */
  void watchedBy(Watchers others) {
    watchers = Optional.of(others);
  }

  private <T> T change(Supplier<T> lead) {
    return watchers.map(known -> known.answer(lead)).orElseGet(lead);
  }

  private void lead(Runnable steps) {
    change(
        () -> {
          steps.run();
          return true;
        });
  }

  Standing.OfRun standing() {
    return new Standing.OfRun(
        this, session.screen(), session.configuration(), world(), session.nextEvent(), moments());
  }

  /** What is to be shown now. */
  public Screen screen() {
    return catalog.describe(session.layers(), session.world());
  }

  /** What a page shows in a world, which may be one of a while ago. */
  public Screen screen(PageId page, World then) {
    return catalog.describe(page, then);
  }

  /** What is true outside the screen now. */
  public World world() {
    return session.world();
  }

  /** The profile with the changes made so far. */
  public SimulationProfile profile() {
    return session.profile();
  }

  /** The transitions that led here, in order. */
  public List<Taken> way() {
    return session.way();
  }

  /** A run that goes on from here beside this one, of which nobody hears. */
  public Session beside() {
    return Session.from(session.flow(), session.moment());
  }

  /** Where the chart is. */
  public StateConfiguration states() {
    return session.configuration();
  }

  /** The flow that is run. */
  public Flow flow() {
    return session.flow();
  }

  /** Whether the device is switched on. */
  public boolean on() {
    return session.screen() != ScreenId.OFF;
  }

  /** Virtual time since the run began. */
  public Duration now() {
    return session.now();
  }

  /** Virtual time until something happens by itself; empty if the device waits for a person. */
  public Optional<Duration> untilNext() {
    return session.nextEvent().map(due -> due.minus(session.now()));
  }

  /** The rules of good practice that were broken so far, the first one first. */
  public List<Notice> notices() {
    return world().state().history().noted().entrySet().stream()
        .map(noted -> notice(noted.getKey(), noted.getValue()))
        .sorted(Comparator.comparing(Notice::at))
        .toList();
  }

  /** What the catalogue says of a failure or a broken rule that was met at a moment. */
  Notice notice(String id, Duration at) {
    return Notice.of(session.flow(), id, at);
  }

  /** Everything that happened so far. */
  public RunJournal journal() {
    return journal;
  }

  /** Real time that people spent at the device since it began to count. */
  public Duration real() {
    return onlooker.real();
  }

  /** Whether anybody has done anything in it yet. */
  public boolean touched() {
    return onlooker.touched();
  }

  /** What decides whether it has ended. */
  Ending.Facts facts() {
    return new Ending.Facts(
        session.screen(),
        onlooker.before(),
        world(),
        session.nextEvent().isEmpty(),
        onlooker.quiet());
  }

  /** Ends the run in order: its journal gets its last line. */
  public void end() {
    lead(session::end);
  }

  /** Does what a person or the surroundings do. */
  public Response apply(Input input) {
    return change(() -> applied(input));
  }

  /**
   * From now on it is the person's own, and how long somebody thinks is written down.
   *
   * @param seen the paths of the settings that the person may see and change
   */
  public void begins(Predicate<String> seen) {
    undoing.clear();
    onlooker.begins(session.screen());
    session.steer(new Steering.Begin());
    goesOn(seen);
  }

  /** The same for a run that went on behind its journal, in which that stands already. */
  public void goesOn(Predicate<String> seen) {
    settings = Optional.of(seen);
    own.keep(true);
  }

  /** Whether there is a person for it to wait for: what plays itself, or was put away, has none. */
  public void setAttended(boolean there) {
    own.keep(there);
  }

  /** Somebody has chosen how fast it passes, which counts for a wait if it waits now. */
  void choosesPace() {
    own.choose(session.nextEvent().isEmpty());
  }

  /** How time passes now at a pace: an exercise that waits for its person keeps real time. */
  Pace paceAt(Pace wanted) {
    return own.of(wanted, session.nextEvent().isEmpty());
  }

  /** Whether it is an exercise, in which something may be hidden. */
  public boolean exercise() {
    return settings.isPresent();
  }

  /** The settings that somebody may see who must not be told what is wrong; empty for all. */
  Optional<Predicate<String>> settingsSeen() {
    return settings;
  }

  /** Whole seconds of real time in which nobody did anything and nothing happened. */
  private void thought() {
    Duration quiet = onlooker.quiet().truncatedTo(ChronoUnit.SECONDS);
    if (exercise() && !quiet.isZero()) {
      session.steer(new Steering.Thought(quiet));
    }
  }

  private Response applied(Input input) {
    thought();
    PageId before = session.screen();
    onlooker.touches();
    own.act();
    Optional<Input.Outside> back =
        input instanceof Input.Outside change
            ? Undo.of(change, session.world(), session.profile())
            : Optional.empty();
    Response response = session.apply(input);
    back.filter(undo -> response.accepted()).ifPresent(undo -> undoing.add(now(), undo));
    lookAtNewScreen(before);
    return response;
  }

  /** What would take the last change around the device back, empty if none is left. */
  public Optional<Input.Outside> undo() {
    return undoing.last();
  }

  /** Takes the last change around the device back that was not taken back before. */
  public Optional<Response> takeBack() {
    return undoing.last().map(undo -> change(() -> takenBack(undo)));
  }

  private Response takenBack(Input.Outside undo) {
    undoing.forget();
    PageId before = session.screen();
    Response response = session.apply(undo);
    lookAtNewScreen(before);
    return response;
  }

  /** Lets real time pass at a pace. A screen that time brings stops the clock for a glance. */
  public void pass(Duration real, Pace pace) {
    if (!pace.paused()) {
      Duration before = now();
      change(() -> passage.pass(real, paceAt(pace)));
      step = now().minus(before);
    }
  }

  /** Virtual time that passed in the last frame; none where a glance or a freeze held it. */
  Duration step() {
    return step;
  }

  /**
   * Lets virtual time pass up to a moment that is not before now, at once and without a glance at
   * what comes: for somebody who leads by virtual time.
   */
  public void advanceTo(Duration moment) {
    change(() -> passage.advanceTo(moment));
  }

  /** Jumps over time up to a moment that is not before now. */
  public void jumpTo(Duration moment) {
    change(
        () -> {
          session.steer(new Steering.Jump());
          return passage.advanceTo(moment);
        });
  }

  /** Goes to the next moment at which something else is to be seen; false if none will come. */
  public boolean jump() {
    return session.nextEvent().isPresent() && change(this::jumped);
  }

  private boolean jumped() {
    session.steer(new Steering.Jump());
    return passage.jump(this::screen);
  }

  /** Writes down how somebody changes the pace. */
  void steer(List<Steering> steerings) {
    steerings.forEach(session::steer);
  }

  /**
   * Keeps this moment, in place of an older one of that name.
   *
   * @param name not blank
   */
  public KeptMoment keep(String name) {
    return change(() -> moments.keep(session, name, screen()));
  }

  /** The moments that were kept, in the order of keeping. */
  public List<KeptMoment> moments() {
    return moments.all();
  }

  /** Goes back to a kept moment, from which the run goes on as it did; false if there is none. */
  public boolean restore(String name) {
    return session.keeps(name) && change(() -> restored(name));
  }

  private boolean restored(String name) {
    PageId before = session.screen();
    session.restore(name);
    undoing.backTo(now());
    later.callAllOff();
    sights.backTo(now());
    lookAtNewScreen(before);
    return true;
  }

  /** What whoever leads will change around the device later. */
  public List<LaterChange> laterChanges() {
    return later.all();
  }

  /** Changes something around the device later, by the hand of whoever leads. */
  public void later(LaterChange change) {
    lead(() -> later.add(change));
  }

  /** Lets what was meant for later be. */
  public void callOff(LaterChange change) {
    lead(() -> later.callOff(change));
  }

  private boolean lookAtNewScreen(PageId before) {
    later.look(journal.entries());
    onlooker.sees(session.screen());
    look();
    boolean another = !session.screen().equals(before);
    if (another) {
      glance.begins();
    }
    return another;
  }
}
