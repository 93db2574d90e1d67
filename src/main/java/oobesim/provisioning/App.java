// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Optional;

/**
 * An app that is assigned as required.
 *
 * @param name its name, unique in the workload
 * @param type {@code win32}, {@code msi}, {@code store}, {@code m365}
 * @param context installed for the device or for the user
 * @param installTime how long the installation takes
 * @param blocking whether the status page waits for it
 * @param failure id of the failure in the catalogue that its installation meets each time
 */
public record App(
    String name,
    String type,
    Context context,
    Duration installTime,
    boolean blocking,
    Optional<String> failure) {
  /** For whom an app is installed. */
  public enum Context {
    /** For everybody on the device. */
    DEVICE,
    /** For one user. */
    USER
  }
}
