// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Windows that is on the device.
 *
 * @param version 10 or 11
 * @param edition for instance {@code Enterprise}
 * @param build for instance {@code 26200}
 * @param locale language of the image as BCP-47, for instance {@code en-US}
 */
public record WindowsRelease(WindowsVersion version, String edition, String build, String locale) {
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}+(?:\\.\\d{1,9}+)*+");
  private static final Pattern NUMBER_AND_REVISION = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
  private static final int VERSION_22H2 = 22621;
  private static final int VERSION_23H2 = 22631;
  private static final int VERSION_24H2 = 26100;
  private static final int VERSION_25H2 = 26200;

  /** Restore during device setup: the first revision of each build that has the page. */
  private static final Map<Integer, Integer> RESTORE_IN_SETUP =
      Map.of(VERSION_22H2, 3958, VERSION_23H2, 3958, VERSION_24H2, 4770);

  /** Restore at the first sign-in: the updates of February 2026. */
  private static final Map<Integer, Integer> RESTORE_AT_SIGN_IN =
      Map.of(VERSION_24H2, 7922, VERSION_25H2, 7922);

  /** The update KB5035942 as it counts in the build number. */
  private static final int UPDATE = 3374;

  /**
   * Whether Windows Autopilot device preparation is supported (documented): Windows 11 24H2, or
   * 22H2 and 23H2 with the update KB5035942, whose builds end in .3374.
   */
  public boolean takesDevicePreparation() {
    if (version != WindowsVersion.WINDOWS_11 || !NUMBER_AND_REVISION.matcher(build).matches()) {
      return false;
    }
    String[] parts = build.split("\\.");
    int main = Integer.parseInt(parts[0]);
    int revision = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    boolean older = main == VERSION_22H2 || main == VERSION_23H2;
    return main >= VERSION_24H2 || (older && revision >= UPDATE);
  }

  /** Whether the first run has the restore page; an image may have the newest updates. */
  public boolean restoresInSetup(boolean newest) {
    return restores(RESTORE_IN_SETUP, VERSION_24H2, newest);
  }

  /** Whether the first sign-in has the restore page; an image may have the newest updates. */
  public boolean restoresAtSignIn(boolean newest) {
    return restores(RESTORE_AT_SIGN_IN, VERSION_25H2, newest);
  }

  /**
   * Source: Windows Backup for Organizations documentation. A build without a revision has the
   * newest updates if the image has them; a build after the last one listed has the page.
   */
  private boolean restores(Map<Integer, Integer> since, int last, boolean newest) {
    if (version != WindowsVersion.WINDOWS_11 || !NUMBERS.matcher(build.strip()).matches()) {
      return false;
    }
    String[] parts = build.strip().split("\\.");
    int main = Integer.parseInt(parts[0]);
    Optional<Integer> least = Optional.ofNullable(since.get(main));
    boolean updated =
        parts.length > 1
            ? least.filter(revision -> Integer.parseInt(parts[1]) >= revision).isPresent()
            : least.isPresent() && newest;
    return updated || main > last;
  }
}
