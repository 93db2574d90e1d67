// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;

/** What is changed in a profile for further walks, so that they come by screens that it skips. */
final class Variants {
  private static final String LONG_NAME =
      "Contoso Consolidated Engineering and Environmental Services of Northern Europe";
  private static final String LONG_USER =
      "maximiliane.hohenstein-lindqvist@environmental-services.contoso.com";

  /** By what is particular about them, the profile as it is first. */
  static final Map<String, UnaryOperator<SimulationProfile>> ALL = all();

  private Variants() {}

  private static Map<String, UnaryOperator<SimulationProfile>> all() {
    Map<String, UnaryOperator<SimulationProfile>> variants = new LinkedHashMap<>();
    variants.put("", profile -> profile);
    variants.put("offline", profile -> with(profile, "network.link", "none"));
    variants.put("virtual-machine", profile -> with(profile, "device.virtual", "true"));
    variants.put("no-profile", profile -> with(profile, "deploymentProfile", "null"));
    variants.put(
        "language-page",
        profile -> with(profile, "deploymentProfile", "null", "switches.languagePage", "true"));
    variants.put(
        "quality-updates",
        profile -> with(profile, "enrollmentStatusPage.installQualityUpdates", "true"));
    variants.put(
        "second-factor",
        profile -> with(profile, "users.0.mfa", "number", "policies.hello", "offered"));
    variants.put(
        "backup",
        profile ->
            with(profile, "tenant.restorePage", "true", "users.0.backups", "[\"CONTOSO-OLD\"]"));
    variants.put(
        "long-names",
        profile ->
            with(
                profile,
                "tenant.name",
                LONG_NAME,
                "deploymentProfile.displayName",
                LONG_NAME,
                "users.0.upn",
                LONG_USER,
                "device.assignedUser",
                LONG_USER,
                "device.model",
                LONG_NAME,
                "workload.apps.0.name",
                LONG_NAME));
    return variants;
  }

  /** The profile with no failure switched on. */
  static SimulationProfile sound(SimulationProfile profile) {
    return with(profile, "faults", "[]");
  }

  /** The profile with a failure that is switched on by hand. */
  static SimulationProfile failing(SimulationProfile profile, String failure) {
    return with(profile, "faults", "[{\"id\":\"" + failure + "\"}]");
  }

  /** The profile with other settings; one that cannot be made is left as it is. */
  private static SimulationProfile with(SimulationProfile profile, String... pathsAndValues) {
    SimulationProfile changed = profile;
    for (int i = 0; i < pathsAndValues.length; i += 2) {
      SimulationProfile now = changed;
      changed =
          ProfileReader.set(now, pathsAndValues[i], pathsAndValues[i + 1]).first().orElse(now);
    }
    return changed;
  }
}
