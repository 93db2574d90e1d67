// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.profile.Foreseen;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Kind;
import oobesim.session.Input;

/** The settings of a profile with the values that they could have as well, one at a time. */
final class Settings {
  /** One app and one user of each kind say what a further one would. */
  private static final String FURTHER = ".*\\.[1-9]\\d*\\..*";

  private Settings() {}

  /**
   * A change that was tried.
   *
   * @param input the change
   * @param read what it comes to
   */
  record Tried(Input.Change input, Foreseen read) {}

  /** All changes of settings that have few values. */
  static List<Input.Change> of(SimulationProfile profile) {
    List<Input.Change> changes = new ArrayList<>();
    for (Settable setting : Settables.of(profile)) {
      if (!setting.path().matches(FURTHER)) {
        others(setting).forEach(value -> changes.add(new Input.Change(setting.path(), value)));
      }
    }
    return changes;
  }

  private static List<String> others(Settable setting) {
    List<String> values =
        switch (setting.kind()) {
          case Kind.Flag _ -> List.of("true", "false");
          case Kind.Word word -> word.allowed();
          case Kind.AdminPart _ -> List.of("none");
          case Kind.Whole whole when whole.mayBeNull() -> List.of(Integer.toString(whole.least()));
          case Kind.Line _, Kind.Whole _, Kind.Group _, Kind.Items _, Kind.Free _ -> List.of();
        };
    return values.stream().filter(value -> !value.equals(setting.value())).toList();
  }

  /** What a change comes to; nothing where it cannot be made or changes nothing. */
  static Optional<Tried> tried(SimulationProfile profile, Input.Change change) {
    Foreseen.Trying trying = new Foreseen.Trying(profile);
    return trying
        .set(change.path(), change.value())
        .first()
        .filter(other -> !other.surroundings().equals(profile.surroundings()))
        .map(other -> new Tried(change, trying.end()));
  }
}
