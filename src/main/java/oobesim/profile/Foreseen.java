// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Changes that were tried before a run, each with what came of it: the run that makes the very same
 * change of the very same profile need not read all of it again.
 */
public final class Foreseen {
  /** Nothing was tried. */
  public static final Foreseen NOTHING = new Foreseen();

  private final Map<SimulationProfile, Tried> tried;

  private record Tried(String path, String value, Reading reading) {}

  private Foreseen() {
    this(new IdentityHashMap<>());
  }

  private Foreseen(Map<SimulationProfile, Tried> tried) {
    this.tried = tried;
  }

  /** Tries changes one after the other, each of the profile that the one before it left. */
  public static final class Trying {
    private final Map<SimulationProfile, Tried> tried = new IdentityHashMap<>();
    private final Unchanged known = Unchanged.nothing();
    private SimulationProfile profile;

    /** Begins with a profile as it is. */
    public Trying(SimulationProfile profile) {
      this.profile = profile;
    }

    /** What comes of a change; where it is none, the profile stays. */
    public Reading set(String path, String value) {
      Reading reading = ProfileReader.set(profile, path, value, known);
      tried.put(profile, new Tried(path, value, reading));
      reading.first().ifPresent(changed -> profile = changed);
      return reading;
    }

    /** The profile as the changes have left it. */
    public SimulationProfile profile() {
      return profile;
    }

    /** All of it. */
    public Foreseen end() {
      return new Foreseen(new IdentityHashMap<>(tried));
    }
  }

  /** The profile after one setting was changed, as {@link ProfileReader#set} reads it. */
  public Reading set(SimulationProfile profile, String path, String value) {
    Tried known = tried.get(profile);
    return known != null && known.path().equals(path) && known.value().equals(value)
        ? known.reading()
        : ProfileReader.set(profile, path, value);
  }
}
