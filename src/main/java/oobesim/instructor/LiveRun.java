// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.flow.ScreenId;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Input;
import oobesim.session.Response;
import oobesim.session.Session;

/** A session that real time drives. */
public final class LiveRun {
  /** A suspended laptop or a stalled window must not make an hour pass at once. */
  private static final Duration LONGEST_FRAME = Duration.ofMillis(250);

  /** How long every new screen stays at least, or at speed a restart could not be seen. */
  private static final Duration GLANCE = Duration.ofSeconds(1);

  /** A chart that never shows anything new must not hold the window. */
  private static final int MOST_EVENTS_OF_A_JUMP = 100;

  private final Session session;
  private final ScreenCatalog catalog;
  private Duration glance = Duration.ZERO;

  /** A run that shows its screens in the words of a catalogue. */
  public LiveRun(Session session, ScreenCatalog catalog) {
    this.session = session;
    this.catalog = catalog;
  }

  /** What is to be shown now. */
  public Screen screen() {
    return catalog.describe(session.layers(), session.world());
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

  private Notice notice(String id) {
    return session
        .flow()
        .failures()
        .find(id)
        .map(entry -> new Notice(id, entry.title(), entry.knowledge().fix()))
        .orElse(new Notice(id, id, ""));
  }

  /** Ends the run in order: its journal gets its last line. */
  public void end() {
    session.end();
  }

  /** Does what a person or the surroundings do. */
  public Response apply(Input input) {
    ScreenId before = session.screen();
    Response response = session.apply(input);
    lookAtNewScreen(before);
    return response;
  }

  /** Lets real time pass at a pace. A screen that time brings stops the clock for a glance. */
  public void pass(Duration real, Pace pace) {
    if (pace.paused()) {
      return;
    }
    Duration frame = real.compareTo(LONGEST_FRAME) > 0 ? LONGEST_FRAME : real;
    Duration running = afterGlance(frame, pace);
    Duration until = session.now().plus(pace.virtual(running));
    ScreenId before = session.screen();
    while (session.nextEvent().filter(due -> due.compareTo(until) <= 0).isPresent()) {
      session.advanceToNextEvent();
      if (lookAtNewScreen(before)) {
        return;
      }
    }
    session.advanceTo(until);
  }

  /** Goes to the next moment at which something else is to be seen; false if none will come. */
  public boolean jump() {
    Screen before = screen();
    ScreenId id = session.screen();
    for (int i = 0; i < MOST_EVENTS_OF_A_JUMP && session.advanceToNextEvent(); i++) {
      if (lookAtNewScreen(id) || !screen().equals(before)) {
        return true;
      }
    }
    return false;
  }

  private Duration afterGlance(Duration frame, Pace pace) {
    if (!pace.hurries()) {
      glance = Duration.ZERO;
    }
    Duration looking = glance.compareTo(frame) < 0 ? glance : frame;
    glance = glance.minus(looking);
    return frame.minus(looking);
  }

  private boolean lookAtNewScreen(ScreenId before) {
    boolean another = !session.screen().equals(before);
    if (another) {
      glance = GLANCE;
    }
    return another;
  }
}
