// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.JournalEntry;
import oobesim.session.Session;

/** What a run showed and kept before its journal broke off, gathered while it is played again. */
final class Recalled {
  private final RunJournal journal;
  private final Sights sights = new Sights();
  private final KeptMoments kept = new KeptMoments();
  private final ScreenCatalog catalog = ScreenCatalog.asTheDeviceSpeaks();
  private Duration latest = Duration.ZERO;

  /**
   * Nothing yet.
   *
   * @param journal hears each line before this does
   */
  Recalled(RunJournal journal) {
    this.journal = journal;
  }

  /** The profile with which the run began. */
  SimulationProfile began() {
    return ((JournalEntry.Started) journal.entries().getFirst()).header().profile();
  }

  private Screen screen(Session session) {
    return catalog.describe(session.layers(), session.world());
  }

  /** A line of the journal has happened again. */
  void sees(Session session) {
    if (session.now().compareTo(latest) < 0) {
      sights.backTo(session.now());
    }
    latest = session.now();
    sights.see(Sight.of(screen(session), session.world()));
    if (journal.entries().getLast() instanceof JournalEntry.Kept(Duration at, String name)) {
      kept.put(new KeptMoment(name, at, screen(session), session.moment()));
    }
  }

  List<Sight> sights() {
    return sights.all();
  }

  List<KeptMoment> kept() {
    return kept.all();
  }
}
