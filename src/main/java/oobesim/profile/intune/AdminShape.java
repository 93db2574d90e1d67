// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.Json;

/** Which of Microsoft's shapes the part at a key of the simulation profile has. */
final class AdminShape {
  private AdminShape() {}

  /** Whether it is a deployment profile in the shape that files on a device have. */
  static boolean isOnDevice(String key, Json.Obj body) {
    boolean deployment =
        key.equals("deploymentProfile")
            || key.equals("offlineProfile")
            || key.equals("otherProfile");
    JsonShape shape = deployment ? ShapeFinder.of(body) : JsonShape.UNKNOWN;
    return shape == JsonShape.OFFLINE_PROFILE || shape == JsonShape.DEVICE_SIDE_PROFILE;
  }
}
