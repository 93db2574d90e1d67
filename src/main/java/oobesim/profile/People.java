// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.provisioning.around.Standing;
import oobesim.provisioning.around.User;

/**
 * The people of a profile.
 *
 * @param users everybody, in the order of the profile
 * @param standing how each stands in the tenant, by name
 * @param backups the backups of each, by name
 */
record People(List<User> users, Map<String, Standing> standing, Map<String, List<String>> backups) {
  People {
    users = List.copyOf(users);
    standing = Map.copyOf(standing);
    backups = Map.copyOf(backups);
  }

  private People(List<Person> all) {
    this(
        all.stream().map(Person::user).toList(),
        byName(all, Person::standing),
        byName(all, Person::backups));
  }

  /** Reads everybody; whoever stood there before is taken over. */
  static People read(Values root, Unchanged before) {
    return before.people(
        root.object().members().get("users"),
        any ->
            new People(
                root.groups("users").stream()
                    .map(item -> before.person(item.object()).orElseGet(() -> Person.read(item)))
                    .toList()));
  }

  private static <T> Map<String, T> byName(List<Person> all, Function<Person, T> of) {
    return all.stream().collect(Collectors.toMap(Person::key, of, (earlier, later) -> later));
  }
}
