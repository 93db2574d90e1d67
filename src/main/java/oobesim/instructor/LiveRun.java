// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import oobesim.flow.Flow;
import oobesim.flow.ScreenId;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.Response;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Steering;

/** A session that real time drives; led by whoever holds it, and watched through the bench. */
public final class LiveRun {
  /** A suspended laptop or a stalled window must not make an hour pass at once. */
  private static final Duration LONGEST_FRAME = Duration.ofMillis(250);

  /** A chart that never shows anything new must not hold the window. */
  private static final int MOST_EVENTS_OF_A_JUMP = 100;

  private final ScreenCatalog catalog;
  private final Session session;
  private final RunJournal journal;
  private final Onlooker onlooker;
  private final Glance glance = new Glance();
  private final Map<String, KeptMoment> moments = new LinkedHashMap<>();
  private final List<JournalEntry> before = new ArrayList<>();
  private Optional<Watchers> watchers = Optional.empty();

  /**
   * Begins a run.
   *
   * @param flow the flow
   * @param header the profile and all else that a journal needs
   * @param catalog the words of its screens
   * @param journal told what happens
   */
  public LiveRun(
      Flow flow, RunHeader header, ScreenCatalog catalog, RunJournal journal) {
    this.catalog = catalog;
    this.journal = journal;
    this.session = new Session(flow, header, journal.andThen(this::wrote));
    this.onlooker = new Onlooker(session.screen());
  }

  private void wrote(JournalEntry entry) {
    watchers.ifPresentOrElse(known -> known.wrote(entry), () -> before.add(entry));
  }

  /** From now on some watchers are told, also of what was written when nobody watched. */
  void watchedBy(Watchers others) {
    watchers = Optional.of(others);
    before.forEach(others::wrote);
    before.clear();
  }

  private <T> T change(Supplier<T> lead) {
    return watchers.map(known -> known.answer(lead)).orElseGet(lead);
  }

  Standing.OfRun standing() {
    return new Standing.OfRun(
        this, session.screen(), session.configuration(), world(), session.nextEvent(), moments());
  }

  /** What is to be shown now. */
  public Screen screen() {
    return catalog.describe(session.screen(), session.world());
  }

  /** What is true outside the screen now. */
  public World world() {
    return session.world();
  }

  /** The profile with the changes made so far. */
  public SimulationProfile profile() {
    return session.profile();
  }

  /** Whether the device is switched on. */
  public boolean on() {
    return !session.screen().value().equals("off");
  }

  /** Virtual time since the run began. */
  public Duration now() {
    return session.now();
  }

  /** Virtual time until something happens by itself; empty if the device waits for a person. */
  public Optional<Duration> untilNext() {
    return session.nextEvent().map(due -> due.minus(session.now()));
  }

  /** The rules of good practice that were broken so far. */
  public List<Notice> notices() {
    return world().state().history().notices().stream().map(this::notice).toList();
  }

  /** What the catalogue says of a failure or a broken rule. */
  Notice notice(String id) {
    return session
        .flow()
        .failures()
        .find(id)
        .map(entry -> new Notice(id, entry.title(), entry.knowledge().fix()))
        .orElse(new Notice(id, id, ""));
  }

  /** Everything that happened so far. */
  public RunJournal journal() {
    return journal;
  }

  /** Real time that people spent at the device since they first did something. */
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
    change(
        () -> {
          session.end();
          return true;
        });
  }

  /** Does what a person or the surroundings do. */
  public Response apply(Input input) {
    onlooker.touches();
    return change(() -> looking(() -> session.apply(input)));
  }

  /** Writes down how somebody leads the run. */
  void steer(List<Steering> steerings) {
    steerings.forEach(session::steer);
  }

  /** Lets real time pass at a pace. A screen that time brings stops the clock for a glance. */
  public void pass(Duration real, Pace pace) {
    if (!pace.paused()) {
      Duration frame = real.compareTo(LONGEST_FRAME) > 0 ? LONGEST_FRAME : real;
      onlooker.passes(frame);
      Duration until = now().plus(pace.virtual(glance.after(frame, pace)));
      change(() -> looking(() -> passed(until)));
    }
  }

  private boolean passed(Duration until) {
    ScreenId before = session.screen();
    while (session.nextEvent().filter(due -> due.compareTo(until) <= 0).isPresent()) {
      session.advanceToNextEvent();
      if (!session.screen().equals(before)) {
        return false;
      }
    }
    session.advanceTo(until);
    return true;
  }

  /** Goes to the next moment at which something else is to be seen; false if none will come. */
  public boolean jump() {
    return session.nextEvent().isPresent() && change(() -> looking(this::jumped));
  }

  private boolean jumped() {
    session.steer(new Steering.Jump());
    Screen before = screen();
    for (int i = 0; i < MOST_EVENTS_OF_A_JUMP && session.advanceToNextEvent(); i++) {
      if (!screen().equals(before)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Keeps this moment, in place of an older one of that name.
   *
   * @param name not blank
   */
  public KeptMoment keep(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a kept moment needs a name");
    }
    return change(
        () -> {
          session.checkpoint(name);
          KeptMoment moment = new KeptMoment(name, now(), screen());
          moments.remove(name);
          moments.put(name, moment);
          return moment;
        });
  }

  /** The moments that were kept, in the order of keeping. */
  public List<KeptMoment> moments() {
    return List.copyOf(moments.values());
  }

  /**
   * Goes back to a kept moment, from which the run goes on as it did; false if none has that name.
   */
  public boolean restore(String name) {
    return session.keeps(name)
        && change(
            () ->
                looking(
                    () -> {
                      session.restore(name);
                      return true;
                    }));
  }

  /** A screen that comes by this is given a glance. */
  private <T> T looking(Supplier<T> lead) {
    ScreenId before = session.screen();
    T answer = lead.get();
    onlooker.sees(session.screen());
    if (!session.screen().equals(before)) {
      glance.begin();
    }
    return answer;
  }
}
