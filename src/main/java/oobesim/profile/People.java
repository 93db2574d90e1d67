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
 * @param all everybody, in the order of the profile
 */
record People(List<Person> all) {
  People {
    all = List.copyOf(all);
  }

  /** Reads everybody; whoever stood there before is taken over. */
  static People read(Values root, Unchanged before) {
    return new People(
        root.groups("users").stream()
            .map(item -> before.person(item.object()).orElseGet(() -> Person.read(item)))
            .toList());
  }

  List<User> users() {
    return all.stream().map(Person::user).toList();
  }

  /** How each stands in the tenant, by name. */
  Map<String, Standing> standing() {
    return byName(Person::standing);
  }

  /** The backups of each, by name. */
  Map<String, List<String>> backups() {
    return byName(Person::backups);
  }

  private <T> Map<String, T> byName(Function<Person, T> of) {
    return all.stream().collect(Collectors.toMap(Person::key, of, (earlier, later) -> later));
  }
}
