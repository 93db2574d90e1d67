// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.Failure;
import oobesim.provisioning.around.Surroundings;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.Response;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/** Drives a run in the words of scripts, so that tests read like the documentation's rows. */
public final class Rehearsal {
  private static final Duration PATIENCE = Duration.ofHours(4);

  /** Each is read once for all runs, which never change it. */
  private static final Map<String, SimulationProfile> SHIPPED = new ConcurrentHashMap<>();

  private final List<String> journal = new ArrayList<>();
  private final List<String> screens = new ArrayList<>();
  private final List<Duration> since = new ArrayList<>();
  private final List<String> recorded = new ArrayList<>();
  private final Session session;
  private Response last;

  private Rehearsal(SimulationProfile profile, long seed) {
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), seed, profile);
    session = new Session(ShippedFlow.flow(), header, this::note);
  }

  /** A run of a shipped profile, with settings changed before it begins: path, value, ... */
  public static Rehearsal of(String name, String... settings) {
    return new Rehearsal(profile(name, settings), 1);
  }

  /** The default bench: technician flow, wired, everything right. */
  public static Rehearsal bench(String... settings) {
    return of("preprovisioning-entra", settings);
  }

  /** A run of a shipped profile in other surroundings. */
  public static Rehearsal in(String name, UnaryOperator<Surroundings> change, String... settings) {
    SimulationProfile p = profile(name, settings);
    return new Rehearsal(
        new SimulationProfile(
            p.name(),
            p.flow(),
            change.apply(p.surroundings()),
            p.source(),
            p.origins(),
            p.parts(),
            p.findings()),
        1);
  }

  public static SimulationProfile profile(String name, String... settings) {
    SimulationProfile profile = SHIPPED.computeIfAbsent(name, Rehearsal::shipped);
    for (int i = 0; i < settings.length; i += 2) {
      profile = good(ProfileReader.set(profile, settings[i], settings[i + 1]));
    }
    return profile;
  }

  private static SimulationProfile shipped(String name) {
    return good(ProfileReader.read(Path.of("profiles", name + ".json"), Shelves.INSIDE_ALONE));
  }

  private static SimulationProfile good(Reading reading) {
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private void note(JournalEntry entry) {
    journal.add(JournalText.line(entry));
    if (entry instanceof JournalEntry.Failed failed) {
      recorded.add(failed.failure().id());
    }
    if (entry instanceof JournalEntry.Noticed noticed) {
      recorded.add(noticed.id());
    }
    if (entry instanceof JournalEntry.Shown shown) {
      shown(shown.screen(), entry.at());
    }
    if (entry instanceof JournalEntry.Done done
        && (screens.isEmpty() || !screens.getLast().equals(done.response().screen().value()))) {
      shown(done.response().screen(), entry.at());
    }
  }

  private void shown(PageId screen, Duration at) {
    screens.add(screen.value());
    since.add(at);
  }

  /** Does what script lines say; {@code wait 20m} style lines are not known here. */
  public Rehearsal does(String... lines) {
    for (String line : lines) {
      Input input = InputWords.parse(line).orElseThrow(() -> new AssertionError(line));
      last = session.apply(input);
    }
    return this;
  }

  public Rehearsal waits(Duration time) {
    session.advance(time);
    return this;
  }

  /** Lets time pass until a screen is shown. */
  public Rehearsal reaches(String screen) {
    Duration limit = session.now().plus(PATIENCE);
    while (!session.screen().value().equals(screen)
        && session.nextEvent().filter(due -> due.compareTo(limit) <= 0).isPresent()) {
      session.advanceToNextEvent();
    }
    return shows(screen);
  }

  public Rehearsal shows(String screen) {
    assertThat(session.screen().value()).as("screen at %s", session.now()).isEqualTo(screen);
    return this;
  }

  public Rehearsal accepted(boolean expected) {
    assertThat(last.accepted()).as(last.reason()).isEqualTo(expected);
    return this;
  }

  public Rehearsal refusedBecause(String reason) {
    assertThat(last.reason()).isEqualTo(reason);
    return this;
  }

  public Rehearsal enabled(String control, boolean expected) {
    Optional<Control> found = ControlCatalog.control(session.screen(), session.world(), control);
    assertThat(found).as(control + " on " + session.screen()).isPresent();
    assertThat(found.get().enabled()).as(control).isEqualTo(expected);
    return this;
  }

  public Rehearsal has(String control, boolean expected) {
    assertThat(ControlCatalog.control(session.screen(), session.world(), control).isPresent())
        .as(control + " on " + session.screen())
        .isEqualTo(expected);
    return this;
  }

  /** The failure that was recorded last: id and code. */
  public Rehearsal failedWith(String id, String code) {
    Failure failure = session.world().state().failure().orElseThrow();
    assertThat(List.of(failure.id(), failure.code())).containsExactly(id, code);
    return this;
  }

  /** From power-on to the landing page as a technician goes. */
  public Rehearsal landing() {
    return does("power on")
        .reaches("entra-signin")
        .does("key WIN x5")
        .shows("provisioning-menu")
        .does("select pre-provision", "click next")
        .reaches("preprov-landing")
        .waits(Duration.ofSeconds(5))
        .shows("preprov-landing");
  }

  public Session session() {
    return session;
  }

  /** How long a screen was shown when it was shown last, until now if nothing has followed. */
  public Duration lasted(String screen) {
    int at = screens.lastIndexOf(screen);
    assertThat(at).as(screen).isNotNegative();
    Duration end = at + 1 < since.size() ? since.get(at + 1) : session.now();
    return end.minus(since.get(at));
  }

  /** The screens that were shown, in order. */
  public List<String> screens() {
    return screens;
  }

  /** Ids of the failures and notices that were recorded, in order. */
  public List<String> recorded() {
    return recorded;
  }

  public List<String> journal() {
    return journal;
  }
}
