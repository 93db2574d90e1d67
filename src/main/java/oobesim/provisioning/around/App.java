// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * An app that is assigned as required.
 *
 * @param name its name, unique in the workload
 * @param type how it is packed, which decides who installs and who counts it
 * @param context installed for the device or for the user
 * @param installTime how long the installation takes
 * @param blocking whether the status page waits for it
 * @param failure what goes wrong each time it is installed
 * @param installer how its installer behaves
 */
public record App(
    String name,
    Type type,
    Context context,
    Duration installTime,
    boolean blocking,
    Optional<Mishap> failure,
    Installer installer) {
  /** With an installer that behaves. */
  public App(
      String name,
      Type type,
      Context context,
      Duration installTime,
      boolean blocking,
      Optional<Mishap> failure) {
    this(name, type, context, installTime, blocking, failure, new Installer(0, false));
  }

  /**
   * How an installer behaves.
   *
   * @param exitCode the code it ends with, 0 for success
   * @param restarts whether it restarts Windows by itself
   */
  public record Installer(int exitCode, boolean restarts) {
    /** The code as the page shows it: a code of Windows becomes an HRESULT. */
    public Optional<String> result() {
      if (exitCode == 0) {
        return Optional.empty();
      }
      boolean windows = exitCode > 0 && exitCode <= 0xFFFF;
      return Optional.of(
          String.format(Locale.ROOT, "0x%08X", windows ? 0x80070000 | exitCode : exitCode));
    }
  }

  /** How an app is packed. */
  public enum Type {
    /** A Win32 app, which the management extension installs. */
    WIN32,
    /** A line-of-business app: a package of the Windows installer. */
    MSI,
    /** An app of the store. */
    STORE,
    /** Microsoft 365 Apps. */
    M365
  }

  /** For whom an app is installed. */
  public enum Context {
    /** For everybody on the device. */
    DEVICE,
    /** For one user. */
    USER
  }
}
