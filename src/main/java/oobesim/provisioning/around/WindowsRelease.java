// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * The Windows that is on the device.
 *
 * @param version 10 or 11
 * @param edition for instance {@code Enterprise}
 * @param build for instance {@code 26200}
 * @param locale language of the image as BCP-47, for instance {@code en-US}
 */
public record WindowsRelease(WindowsVersion version, String edition, String build, String locale) {
  private static final int VERSION_22H2 = 22621;
  private static final int VERSION_23H2 = 22631;
  private static final int VERSION_24H2 = 26100;

  /** The update KB5035942 as it counts in the build number. */
  private static final int UPDATE = 3374;

  /**
   * Whether Windows Autopilot device preparation is supported (documented): Windows 11 24H2, or
   * 22H2 and 23H2 with the update KB5035942, whose builds end in .3374.
   */
  public boolean takesDevicePreparation() {
    if (version != WindowsVersion.WINDOWS_11 || !build.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      return false;
    }
    String[] parts = build.split("\\.");
    int main = Integer.parseInt(parts[0]);
    int revision = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    boolean older = main == VERSION_22H2 || main == VERSION_23H2;
    return main >= VERSION_24H2 || (older && revision >= UPDATE);
  }
}
