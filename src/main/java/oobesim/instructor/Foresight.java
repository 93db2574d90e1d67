// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.provisioning.Failure;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Session;

/** Looks ahead in a run by letting time pass in a copy of it, in which nobody does anything. */
final class Foresight {
  /** A chart that never shows anything new must not hold the window. */
  private static final int MOST_EVENTS = 100;

  private final Session copy;
  private final ScreenCatalog catalog;
  private final PageId page;
  private final Screen screen;
  private final Optional<Failure> failure;
  private final Optional<Duration> limit;

  /** A look from the moment at which a session stands; the session itself hears nothing of it. */
  Foresight(Session session, ScreenCatalog catalog) {
    this.copy = Session.from(session.flow(), session.moment());
    this.catalog = catalog;
    this.page = copy.screen();
    this.screen = look();
    this.failure = copy.world().state().failure();
    this.limit = copy.world().state().esp().failed();
  }

  /** The next moment at which the display looks different. */
  Optional<Coming> change() {
    for (int i = 0; i < MOST_EVENTS && copy.advanceToNextEvent(); i++) {
      if (!look().equals(screen)) {
        return Optional.of(coming());
      }
    }
    return Optional.empty();
  }

  /** The next moment at which another page is shown, something fails or a time limit ends. */
  Optional<Coming> turn() {
    for (int i = 0; i < MOST_EVENTS && copy.advanceToNextEvent(); i++) {
      Coming coming = coming();
      if (coming.kind() != Coming.Kind.CHANGE) {
        return Optional.of(coming);
      }
    }
    return Optional.empty();
  }

  private Screen look() {
    return catalog.describe(copy.layers(), copy.world());
  }

  private Coming coming() {
    return new Coming(copy.now(), copy.screen(), kind());
  }

  private Coming.Kind kind() {
    Optional<Duration> ended = copy.world().state().esp().failed();
    if (ended.isPresent() && !ended.equals(limit)) {
      return Coming.Kind.TIME_LIMIT;
    }
    Optional<Failure> failed = copy.world().state().failure();
    if (failed.isPresent() && !failed.equals(failure)) {
      return Coming.Kind.FAILURE;
    }
    return copy.screen().equals(page) ? Coming.Kind.CHANGE : Coming.Kind.PAGE;
  }
}
