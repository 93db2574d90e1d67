// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import oobesim.flow.Flow;
import oobesim.flow.HeardFailures;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.Failure;
import oobesim.screen.ScreenCatalog;
import oobesim.script.Guide;
import oobesim.script.Visit;
import oobesim.script.Walker;
import oobesim.session.Input;
import oobesim.session.Session;

/**
 * Finds every situation of a profile's screens: goes the ways of all guides, with and without each
 * failure that can be switched on, and on each page that offers something new tries all of it.
 */
public final class Explorer {
  /** More than any flow of ours has; a flow that never comes to an end stops here. */
  private static final int MOST_SITUATIONS = 1000;

  private static final int MOST_PROBES = 4000;

  /** How many things that happen by themselves are watched after something was tried. */
  private static final int MOST_EVENTS = 6;

  private final Flow flow;
  private final Situations situations;
  private final ScreenCatalog screens;
  private final Probes probes;
  private final Deque<Look> untried = new ArrayDeque<>();
  private final Set<Offer> tried = new HashSet<>();
  private final Set<Offer.OfKeys> keysMet = new HashSet<>();
  private int probed;

  /** Has found nothing yet. */
  public Explorer(Flow flow, ScreenCatalog screens) {
    this.flow = flow;
    this.screens = screens;
    this.situations = new Situations(new Sameness(screens));
    this.probes = new Probes(flow);
  }

  /** All situations of one profile, the plain screens of the usual ways first. */
  public static List<Situation> explore(
      Flow flow, SimulationProfile profile, ScreenCatalog screens) {
    return new Explorer(flow, screens).everything(profile).found();
  }

  /** Finds all that a profile has and no earlier one had. */
  public Explorer everything(SimulationProfile profile) {
    for (Map.Entry<String, UnaryOperator<SimulationProfile>> variant : Variants.ALL.entrySet()) {
      walk(variant.getValue().apply(profile), variant.getKey());
    }
    tryAll();
    Map<Guide, Set<String>> considered = considered(profile);
    for (String failure : new TreeSet<>(flow.failures().injectable())) {
      walk(
          Variants.failing(profile, failure),
          failure,
          guide -> considered.get(guide).contains(failure));
    }
    untried.clear();
    return this;
  }

  /** The failures that could strike on each way: with any other it is what it is without. */
  private Map<Guide, Set<String>> considered(SimulationProfile profile) {
    SimulationProfile sound = Variants.sound(profile);
    HeardFailures heard = new HeardFailures(flow);
    Map<Guide, Set<String>> considered = new EnumMap<>(Guide.class);
    for (Guide guide : Guide.values()) {
      Walker.walk(heard.flow(), sound, guide);
      considered.put(guide, heard.take());
    }
    return considered;
  }

  /** Finds what the usual ways alone come by: for a profile that is about one failure. */
  public Explorer ways(SimulationProfile profile) {
    walk(profile, "");
    untried.clear();
    return this;
  }

  /** Keeps what somebody has seen of failures: each at the moment at which it was met. */
  public Explorer failures(List<Visit> visits) {
    Optional<Failure> known = Optional.empty();
    for (Visit visit : visits) {
      Optional<Failure> failure = visit.world().state().failure();
      if (failure.isPresent() && !failure.equals(known)) {
        situations.add(visit.layers(), visit.world(), Particular.failure(failure.get().id()));
      }
      known = failure;
    }
    return this;
  }

  /** All that was found, in the order in which it was. */
  public List<Situation> found() {
    return situations.all();
  }

  private void walk(SimulationProfile profile, String particular) {
    walk(profile, particular, any -> true);
  }

  private void walk(SimulationProfile profile, String particular, Predicate<Guide> worthIt) {
    for (Guide guide : Arrays.stream(Guide.values()).filter(worthIt).toList()) {
      boolean usual = particular.isEmpty() && guide == Guide.values()[0];
      String name = usual || !particular.isEmpty() ? particular : word(guide);
      Way way = new Way(name, !particular.isEmpty(), Optional.empty());
      Walker.walk(flow, profile, guide, new Visitor(this::found, way, true));
    }
  }

  private static String word(Guide guide) {
    return guide.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A known look is tried all the same where its keys lead elsewhere, which it does not show. */
  private void found(Look look, Particular particular) {
    boolean otherKeys = keysMet.add(Offer.ofKeys(flow, look));
    if (situations.size() < MOST_SITUATIONS && (keep(look, particular) || otherKeys)) {
      untried.add(look);
    }
  }

  /** What changes around the device meets every look once, not every other change as well. */
  private void foundAround(Look look, Particular particular) {
    boolean known = situations.has(look.layers().front());
    if (situations.size() < MOST_SITUATIONS && keep(look, particular) && !known) {
      untried.add(look);
    }
  }

  private boolean keep(Look look, Particular particular) {
    return situations.add(look.layers(), look.world(), particular);
  }

  private void tryAll() {
    while (!untried.isEmpty() && probed < MOST_PROBES) {
      Look look = untried.remove();
      if (tried.add(Offer.of(flow, look))) {
        probes.on(look.layers().front(), look.world()).forEach(probe -> attempt(look, probe));
      }
    }
    untried.clear();
  }

  private void attempt(Look look, Probe probe) {
    probed++;
    Session session = Session.from(flow, look.from());
    session.advanceTo(look.moment());
    boolean heard = false;
    for (Input input : probe.inputs()) {
      heard |= session.apply(input).accepted();
    }
    if (heard) {
      Way way = new Way(probe.name(), true, look.world().state().failure());
      watch(session, way, probe.around() ? this::foundAround : this::found);
    }
  }

  /** What comes of it at once and a while later. */
  private void watch(Session session, Way way, Visitor.Finds finds) {
    Visitor visitor = new Visitor(finds, way, false);
    Look look = new Look(session.moment(), session.now(), session.layers());
    finds.found(look, way.look(look.world(), ""));
    for (int event = 0; event < MOST_EVENTS; event++) {
      Optional<Duration> next = session.nextEvent();
      if (next.isEmpty()) {
        break;
      }
      visitor.waiting(session, next.get());
      session.advanceToNextEvent();
    }
    visitor.ended(session);
  }
}
