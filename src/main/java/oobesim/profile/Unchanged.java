// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.provisioning.around.Circumstances;
import oobesim.provisioning.around.User;

/**
 * What of a profile was judged before, in the same place, and found without fault: a change leaves
 * most of it as it is, and a script may make some hundred of them.
 */
final class Unchanged {
  /** Everything is new. */
  static final Unchanged NOTHING = new Unchanged(Set.of(), Map.of());

  private final Set<Json> judged;
  private final Map<Json, Person> people;

  private Unchanged(Set<Json> judged, Map<Json, Person> people) {
    this.judged = judged;
    this.people = people;
  }

  /** All of a profile, with the people that were made of it. */
  static Unchanged of(SimulationProfile profile) {
    return new Unchanged(of(profile.source()).judged, people(profile));
  }

  private static Map<Json, Person> people(SimulationProfile profile) {
    Map<Json, Person> people = new IdentityHashMap<>();
    Circumstances circumstances = profile.surroundings().circumstances();
    Iterator<Json> items = ((Json.Arr) profile.source().members().get("users")).items().iterator();
    for (User user : profile.surroundings().users()) {
      List<String> backups = circumstances.firstRun().backupsOf(user.upn());
      people.put(items.next(), new Person(user, circumstances.of(user), backups));
    }
    return people;
  }

  /** The objects and lists of a good profile's source, and those that stand in these. */
  static Unchanged of(Json.Obj source) {
    Set<Json> judged = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Json member : source.members().values()) {
      judge(member, judged);
      inside(member).forEach(json -> judge(json, judged));
    }
    return new Unchanged(judged, Map.of());
  }

  private static void judge(Json json, Set<Json> judged) {
    if (json instanceof Json.Obj || json instanceof Json.Arr) {
      judged.add(json);
    }
  }

  private static Collection<Json> inside(Json json) {
    return switch (json) {
      case Json.Obj object -> object.members().values();
      case Json.Arr array -> array.items();
      default -> List.of();
    };
  }

  /** Whether it is that very piece, and not only one like it. */
  boolean holds(Json json) {
    return judged.contains(json);
  }

  /** The person who was made of that very piece. */
  Optional<Person> person(Json json) {
    return Optional.ofNullable(people.get(json));
  }
}
