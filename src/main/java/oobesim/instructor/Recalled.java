// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.JournalEntry;
import oobesim.session.Session;

/** What a run showed and kept before its journal broke off, gathered while it is played again. */
final class Recalled {
  private final Function<SimulationProfile, ScreenCatalog> catalogs;
  private final RunJournal journal;
  private final Sights sights = new Sights();
  private final KeptMoments kept = new KeptMoments();
  private Optional<ScreenCatalog> catalog = Optional.empty();
  private Duration latest = Duration.ZERO;

  /**
   * Nothing yet.
   *
   * @param catalogs the words of the screens of a profile
   * @param journal hears each line before this does
   */
  Recalled(Function<SimulationProfile, ScreenCatalog> catalogs, RunJournal journal) {
    this.catalogs = catalogs;
    this.journal = journal;
  }

  /** The profile with which the run began. */
  SimulationProfile began() {
    return ((JournalEntry.Started) journal.entries().getFirst()).header().profile();
  }

  private Screen screen(Session session) {
    catalog = catalog.or(() -> Optional.of(catalogs.apply(began())));
    return catalog.get().describe(session.layers(), session.world());
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
