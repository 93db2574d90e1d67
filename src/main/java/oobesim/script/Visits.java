// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.function.Consumer;
import oobesim.flow.Layers;
import oobesim.provisioning.World;
import oobesim.session.Session;

/** Watches which screen is shown, and tells of each one when it is left. */
final class Visits {
  private final Session session;
  private final Consumer<Visit> watcher;
  private Layers shown;
  private Duration since;
  private World last;

  Visits(Session session, Consumer<Visit> watcher) {
    this.session = session;
    this.watcher = watcher;
    this.shown = session.layers();
    this.since = session.now();
    this.last = session.world();
  }

  /** Something is about to happen at a moment: this is how the screen looks just before. */
  void before(Duration moment) {
    shown = session.layers();
    last = session.world().at(moment);
  }

  /** Something has happened: whether the screen is another one now. */
  void after() {
    if (!session.screen().equals(shown.front())) {
      watcher.accept(new Visit(shown, since, last));
      since = session.now();
    }
    shown = session.layers();
    last = session.world();
  }

  /** Somebody wants to see the screen as it is now; the rest of the visit counts from here. */
  void look() {
    since = session.now();
    watcher.accept(new Visit(session.layers(), since, session.world()));
  }

  /** The run is over. */
  void end() {
    before(session.now());
    watcher.accept(new Visit(shown, since, last));
  }
}
