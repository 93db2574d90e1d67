// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.statechart.StateConfiguration;

/**
 * Walks through a flow by itself, as somebody who knows the way would: presses each page's main
 * button, waits where there is nothing to press, and plugs a cable in where the network is missing.
 */
public final class Walker {
  /** More than any flow needs; a flow that turns in circles ends here. */
  private static final int MOST_STEPS = 400;

  /** Likewise of what a flow does by itself; one with many regions has many a step. */
  private static final int MOST_EVENTS = 2_000;

  private final Session session;
  private final Guide guide;
  private final WalkWatcher watcher;
  private final List<Visit> visits = new ArrayList<>();
  private final List<WalkStep> steps = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private final Visits watch;

  /** How things stood before what happens next. */
  private StateConfiguration states;

  private World world;

  /** Where the guide's knowledge was used last: used twice in one moment, it does not help. */
  private Optional<Attempt> attempt = Optional.empty();

  private record Attempt(PageId screen, Duration at) {}

  private Walker(Flow flow, SimulationProfile profile, Guide guide, WalkWatcher watcher) {
    RunHeader header = new RunHeader(flow.id(), Optional.empty(), 0, profile);
    this.session = new Session(flow, header, this::hear);
    this.guide = guide;
    this.watcher = watcher;
    this.watch = new Visits(session, visits::add);
    remember();
  }

  /** The walk of a profile. */
  public static Walk walk(Flow flow, SimulationProfile profile, Guide guide) {
    return walk(flow, profile, guide, WalkWatcher.NOBODY);
  }

  /** The same, with somebody who looks at the device before each thing that happens. */
  public static Walk walk(Flow flow, SimulationProfile profile, Guide guide, WalkWatcher watcher) {
    return new Walker(flow, profile, guide, watcher).walk();
  }

  private void hear(JournalEntry entry) {
    if (session == null) {
      return; // what a chart does before anybody has pressed a button is no part of the walk
    }
    switch (entry) {
      case JournalEntry.Stepped stepped -> {
        steps.add(new WalkStep(states, world.at(stepped.at()), stepped.event()));
        remember();
      }
      case JournalEntry.Failed failed ->
          met.add(new Met(failed.failure().id(), false, session.world()));
      case JournalEntry.Noticed noticed -> met.add(new Met(noticed.id(), true, session.world()));
      default -> {}
    }
  }

  private void remember() {
    states = session.configuration();
    world = session.world();
  }

  private Walk walk() {
    act(new Input.Power(true));
    boolean moving = true;
    for (int step = 0; moving && step < MOST_STEPS && steps.size() < MOST_EVENTS; step++) {
      moving = goOn();
    }
    watch.end();
    watcher.ended(session);
    return new Walk(visits, steps, met, session.exhausted());
  }

  private boolean goOn() {
    PageId screen = session.screen();
    if (guide.arrived(screen, session.world())) {
      return false;
    }
    remember();
    rest(guide.rest(screen));
    List<Input> inputs = guide.inputs(screen, session.world());
    if (!inputs.isEmpty()) {
      Optional<Attempt> next = Optional.of(new Attempt(screen, session.now()));
      boolean again = next.equals(attempt);
      attempt = next;
      return again ? waitForNext() : act(inputs.toArray(Input[]::new));
    }
    Optional<Input> press = primary(screen).map(control -> new Input.Click(control.id()));
    return press.isPresent() && act(press.get()) || waitForNext();
  }

  private void rest(Duration time) {
    if (time.isPositive()) {
      watcher.waiting(session, session.now().plus(time));
      session.advance(time);
    }
  }

  private Optional<Control> primary(PageId screen) {
    return ControlCatalog.controls(screen, session.world()).stream()
        .filter(control -> control.primary() && control.enabled())
        .filter(control -> guide.presses(control.id()))
        .findFirst();
  }

  /** Does one thing after the other; false if none of them was of any use. */
  private boolean act(Input... inputs) {
    boolean useful = false;
    for (Input input : inputs) {
      remember();
      watch.before(session.now());
      watcher.acting(session, input);
      useful |= session.apply(input).accepted();
      watch.after();
    }
    return useful;
  }

  private boolean waitForNext() {
    Optional<Duration> next = session.nextEvent();
    if (next.isEmpty()) {
      return false;
    }
    remember();
    watch.before(next.get());
    watcher.waiting(session, next.get());
    session.advanceToNextEvent();
    watch.after();
    return true;
  }
}
