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
import java.util.function.Function;
import java.util.function.Supplier;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.ReadDeployment;
import oobesim.provisioning.around.Circumstances;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.User;

/**
 * What of a profile was judged before, in the same place, and found without fault: a change leaves
 * most of it as it is, and a script may make some hundred of them. Whoever makes them one after the
 * other keeps it and adds what each has left.
 */
final class Unchanged {
  private final Set<Json> judged = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Json, Person> people = new IdentityHashMap<>();
  private final Map<Json, People> crowds = new IdentityHashMap<>();
  private final Map<Json, Read<ReadDeployment>> deployments = new IdentityHashMap<>();
  private final Map<Json, Read<EspSettings>> pages = new IdentityHashMap<>();
  private final Map<Json, Unwrapped> unwrapped = new IdentityHashMap<>();
  private final Map<Object, PartOrigins> told = new IdentityHashMap<>();

  /**
   * What came of an object of the administrator's that stands in the profile itself.
   *
   * @param part the object with what it is
   * @param value the record
   * @param findings what there is to say of it
   */
  record Read<T>(Part part, T value, List<Finding> findings) {}

  /** What stood under a key, taken out of its envelopes. */
  private record Unwrapped(String key, List<Part> parts) {}

  private Unchanged() {}

  /** Everything is new. */
  static Unchanged nothing() {
    return new Unchanged();
  }

  /** The objects and lists of a good profile's source, and those that stand in these. */
  static Unchanged of(Json.Obj source) {
    Unchanged unchanged = new Unchanged();
    unchanged.add(source);
    return unchanged;
  }

  /** All of a profile, with the people that were made of it. */
  void add(SimulationProfile profile) {
    if (!judged.contains(profile.source().members().get("users"))) {
      addPeople(profile);
    }
    add(profile.source());
  }

  private void addPeople(SimulationProfile profile) {
    Circumstances circumstances = profile.surroundings().circumstances();
    Iterator<Json> items = ((Json.Arr) profile.source().members().get("users")).items().iterator();
    for (User user : profile.surroundings().users()) {
      people.computeIfAbsent(
          items.next(),
          any ->
              new Person(
                  user, circumstances.of(user), circumstances.firstRun().backupsOf(user.upn())));
    }
  }

  private void add(Json.Obj source) {
    for (Json member : source.members().values()) {
      if (!judged.contains(member)) {
        judge(member);
        inside(member).forEach(this::judge);
      }
    }
  }

  private void judge(Json json) {
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

  /** The people of that very list, read now if they were not before. */
  People people(Json list, Function<Json, People> reader) {
    return crowds.computeIfAbsent(list, reader);
  }

  /** What stands under a key for an object of the administrator's, unwrapped now if not before. */
  List<Part> parts(String key, Json value, Function<Json, List<Part>> reader) {
    Unwrapped known = unwrapped.get(value);
    if (known == null || !known.key().equals(key)) {
      known = new Unwrapped(key, reader.apply(value));
      unwrapped.put(value, known);
    }
    return known.parts();
  }

  /** What is told of the very record that was read, put together now if it was not before. */
  PartOrigins told(Slot slot, Object read, Supplier<PartOrigins> teller) {
    return slot instanceof Slot.Given given && given.inPlace()
        ? told.computeIfAbsent(read, any -> teller.get())
        : teller.get();
  }

  /** What comes of a deployment profile, read now if it was not before. */
  Read<ReadDeployment> deployment(Slot.Given given, Function<Part, Read<ReadDeployment>> reader) {
    return known(deployments, given, reader);
  }

  /** What comes of a status page, read now if it was not before. */
  Read<EspSettings> page(Slot.Given given, Function<Part, Read<EspSettings>> reader) {
    return known(pages, given, reader);
  }

  /** A file may say more of an object than the object does. */
  private static <T> Read<T> known(
      Map<Json, Read<T>> known, Slot.Given given, Function<Part, Read<T>> reader) {
    Part part = given.part();
    Read<T> before = known.get(part.object());
    if (before != null && given.inPlace() && before.part().shape() == part.shape()) {
      return before;
    }
    Read<T> read = reader.apply(part);
    if (given.inPlace()) {
      known.put(part.object(), read);
    }
    return read;
  }
}
