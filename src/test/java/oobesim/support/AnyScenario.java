// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Random runs of one scenario on one version of Windows, always the same ones.
 *
 * @param profile the shipped profile
 * @param windows which version
 */
public record AnyScenario(String profile, String windows) {
  /** Every shipped profile on both versions. */
  public static List<AnyScenario> all() {
    List<AnyScenario> all = new ArrayList<>();
    for (String name : ShippedProfiles.names()) {
      all.add(new AnyScenario(name, "10"));
      all.add(new AnyScenario(name, "11"));
    }
    return all;
  }

  /** Runs that begin with the sensible way to somewhere and go on at random. */
  public void runs(int count, BiConsumer<AnyRun, List<String>> visitor) {
    Random chance = new Random(profile.hashCode() * 31L + windows.hashCode());
    for (int run = 0; run < count; run++) {
      visitor.accept(begin(), AnyRun.lines(chance));
    }
  }

  /** A run that has not done anything yet. */
  public AnyRun begin() {
    return AnyRun.begin(Rehearsal.profile(profile, "windows.version", windows), 1);
  }

  @Override
  public String toString() {
    return profile + " on Windows " + windows;
  }
}
