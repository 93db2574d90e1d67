// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;

/** The failures that can happen, with their conditions: data, read from the catalogue files. */
public final class FailureCatalog {
  private final Map<String, Candidate> entries = new LinkedHashMap<>();

  /** What can strike where, by the catalogue's own words. */
  private final Map<String, List<Candidate>> places = new HashMap<>();

  /** What can strike in the rows of a category, by the catalogue's own words. */
  private final Map<String, List<Candidate>> rows = new HashMap<>();

  /** What keeps a service from giving that. */
  private final Map<FailureEntry.Refusal, List<Candidate>> refusing =
      new EnumMap<>(FailureEntry.Refusal.class);

  /** Who hears of what would strike if it were switched on; mostly nobody. */
  private final Optional<Consumer<String>> ear;

  /** A catalogue of these entries; which strikes first at a place follows their order. */
  public FailureCatalog(List<FailureEntry> entries) {
    this(entries, Optional.empty());
  }

  private FailureCatalog(List<FailureEntry> entries, Optional<Consumer<String>> ear) {
    this.ear = ear;
    entries.forEach(entry -> this.entries.put(entry.id(), Candidate.of(entry)));
    for (FailureEntry.Refusal refusal : FailureEntry.Refusal.values()) {
      refusing.put(
          refusal,
          this.entries.values().stream()
              .filter(it -> it.entry().refuses().filter(refusal::equals).isPresent())
              .toList());
    }
    for (Candidate candidate : this.entries.values()) {
      List<String> at = candidate.entry().places();
      at.stream().distinct().forEach(place -> add(places, place, candidate));
      at.stream()
          .filter(place -> place.contains("/"))
          .map(place -> place.substring(0, place.indexOf('/')))
          .distinct()
          .forEach(category -> add(rows, category, candidate));
    }
  }

  private static void add(Map<String, List<Candidate>> index, String key, Candidate candidate) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(candidate);
  }

  /** The entries of several catalogues in their order. */
  public static FailureCatalog of(List<FailureCatalog> parts) {
    return new FailureCatalog(parts.stream().flatMap(part -> part.all().stream()).toList());
  }

  /** The same entries; somebody hears the id of each that would strike if it were switched on. */
  FailureCatalog heardBy(Consumer<String> listener) {
    return new FailureCatalog(all(), Optional.of(listener));
  }

  /** All entries in the order of the files. */
  public List<FailureEntry> all() {
    return entries.values().stream().map(Candidate::entry).toList();
  }

  /** An entry by its id. */
  public Optional<FailureEntry> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Candidate::entry);
  }

  /** Ids of the failures that can be switched on by hand. */
  public Set<String> injectable() {
    return all().stream()
        .filter(FailureEntry::injected)
        .map(FailureEntry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The code that a failure shows, empty if it has none. */
  public String code(String id) {
    return find(id).map(FailureEntry::code).orElse("");
  }

  /** The failure that is met when something goes wrong by the world's own rules. */
  public Optional<FailureEntry> of(Mishap mishap) {
    return all().stream()
        .filter(entry -> entry.broughtBy().equals(Optional.of(mishap)))
        .findFirst();
  }

  /** The world in which what goes wrong by its own rules has failed; the catalogue says as what. */
  World met(World world, Mishap mishap) {
    return met(world, of(mishap).map(FailureEntry::id).orElse(mishap.word()));
  }

  /** The world in which a failure was met now, with its own code. */
  World met(World world, String id) {
    Failure failure = new Failure(id, code(id), Optional.empty(), Optional.empty(), world.now());
    return world.device(d -> d.withFailure(Optional.of(failure)));
  }

  /** How long a place is tried in vain if it is tried now; empty where nothing makes it longer. */
  public Optional<Duration> lasting(World world, String place) {
    return at(world, place).stream()
        .flatMap(entry -> entry.lasts().stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether something strikes, wherever it does, while which a service does not give that. */
  boolean refuses(World world, FailureEntry.Refusal refusal) {
    Attempt attempt = Attempt.at(world);
    for (Candidate candidate : refusing.get(refusal)) {
      if (attempt.strikes(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** What strikes at a place that is tried now, in the order of the files. */
  public List<FailureEntry> at(World world, String place) {
    return at(Attempt.at(world), place);
  }

  /** What strikes in the rows of a category that begins now. */
  List<FailureEntry> in(World world, EspPhase phase) {
    Attempt attempt = Attempt.at(world);
    if (attempt.inPlace()) {
      return striking(attempt, rows.getOrDefault(phase.id(), List.of()));
    }
    String below = phase.id() + "/";
    return striking(
        attempt,
        entries.values().stream()
            .filter(it -> attempt.places(it.entry()).stream().anyMatch(at -> at.startsWith(below)))
            .toList());
  }

  /** What strikes where in a category that begins, as things stand in this world. */
  public Strikes strikes(World world) {
    return strikes(Attempt.at(world));
  }

  /**
   * What strikes where in a category that runs already: its attempt has been counted, so an
   * injected failure that it meets still strikes, unless it was switched off.
   */
  public Strikes strikes(World world, PhaseRun running) {
    return strikes(new Attempt(world, false, running.startedAt()));
  }

  private Strikes strikes(Attempt attempt) {
    return new FailureStrikes(this, attempt);
  }

  List<FailureEntry> at(Attempt attempt, String place) {
    if (attempt.inPlace()) {
      return striking(attempt, places.getOrDefault(place, List.of()));
    }
    return striking(
        attempt,
        entries.values().stream().filter(it -> attempt.strikesAt(it.entry(), place)).toList());
  }

  /** Asked at each place of each run, where mostly nothing strikes: no stream, and no list. */
  private List<FailureEntry> striking(Attempt attempt, List<Candidate> candidates) {
    List<FailureEntry> striking = List.of();
    for (Candidate candidate : candidates) {
      if (ear.isPresent() && attempt.meant(candidate)) {
        ear.get().accept(candidate.entry().id());
      }
      if (attempt.strikes(candidate)) {
        striking = striking.isEmpty() ? new ArrayList<>() : striking;
        striking.add(candidate.entry());
      }
    }
    return striking;
  }

  /** The world after an attempt at a place, or at all places below it, has been counted. */
  World counted(World world, String place) {
    Attempt attempt = Attempt.at(world);
    if (attempt.untouched()) {
      return world;
    }
    World counted = world;
    for (String id : attempt.injectedBelow(place, all())) {
      counted = counted.device(d -> d.withTally(d.tally().struck(id)));
    }
    return counted;
  }
}
