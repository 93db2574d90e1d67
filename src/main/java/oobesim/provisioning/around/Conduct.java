// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * How Windows conducts itself where a policy, the image or the source that is followed decides.
 *
 * @param skipUserStatusPage a custom policy hides the user's half of the status page
 * @param skipDeviceStatusPage a custom policy hides the device's half of it
 * @param webSignIn the sign-on of Windows 11 offers to sign in at a web page as well
 * @param consoleTag whether a tag file switches the console of OOBE off, and who wrote it
 * @param resetNeedsAdministrator Reset device asks a standard user for an administrator
 * @param codeOnEveryResult the failure page of Windows 11 has a code and a link, too
 * @param retryStopsAtLanding Retry stops at the landing page, where provisioning is begun anew
 * @param documentsOf2023 pages come in the order of the documentation of 2023, in its words
 * @param changeAccountLeaves Change account leaves Autopilot until Windows is reset
 */
public record Conduct(
    boolean skipUserStatusPage,
    boolean skipDeviceStatusPage,
    boolean webSignIn,
    ConsoleTag consoleTag,
    boolean resetNeedsAdministrator,
    boolean codeOnEveryResult,
    boolean retryStopsAtLanding,
    boolean documentsOf2023,
    boolean changeAccountLeaves) {
  /** Who wrote {@code DisableCMDRequest.TAG}; it counts from the start of Windows after that. */
  public enum ConsoleTag {
    /** Nobody. */
    NONE,
    /** It is in the image. */
    IMAGE,
    /** Something that Device setup installs writes it. */
    SETUP
  }

  /** No policy, nothing in the image, the documents. */
  public static final Conduct DEFAULT =
      new Conduct(false, false, true, ConsoleTag.NONE, false, false, false, false, false);
}
