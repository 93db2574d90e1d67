// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.provisioning.around.Lag;

/** Which settings reach devices only after a while. */
public final class Lags {
  private Lags() {}

  /** The kind of change that a setting is, empty for one that counts at once. */
  public static Optional<Lag> of(String path) {
    if (path.startsWith("tenant.restrictions.")) {
      return Optional.of(Lag.RESTRICTION);
    }
    boolean assignment =
        path.equals("deploymentProfile")
            || path.equals("device.registered")
            || (path.startsWith("registration.") && !ofAssociation(path))
            || path.startsWith("otherProfile");
    return assignment ? Optional.of(Lag.ASSIGNMENT) : Optional.empty();
  }

  private static boolean ofAssociation(String path) {
    return path.startsWith("registration.associat")
        || path.equals("registration.preparationTarget");
  }
}
