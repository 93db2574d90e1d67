// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.Locale;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.profile.SimulationProfile;

/** What a profile is an exercise in, as the profile itself says. */
public enum Exercise {
  /** A scenario with nothing in the way. */
  SCENARIO,
  /** A variant of a scenario. */
  VARIANT,
  /** Something fails, and its name may tell what. */
  FAILURE,
  /** The profile does not say. */
  UNSAID;

  /** The word in the profile. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its name may be read while it is rehearsed, since it gives nothing away. */
  public boolean named() {
    return this == SCENARIO || this == VARIANT;
  }

  /** What a profile says. */
  public static Exercise of(SimulationProfile profile) {
    String said =
        profile.source().get("exercise").orElse(null) instanceof Json.Text text ? text.value() : "";
    return Stream.of(values()).filter(it -> it.word().equals(said)).findFirst().orElse(UNSAID);
  }
}
