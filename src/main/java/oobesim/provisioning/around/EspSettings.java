// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.List;

/**
 * Settings of an Enrollment Status Page.
 *
 * @param showProgress whether there is such a page at all
 * @param timeout how long one run of the page may take
 * @param customMessage text shown on failure, empty for the built-in one
 * @param logCollection whether logs may be collected and the diagnostics page opened
 * @param onlyOobe whether only the first user of a device sees the user part
 * @param qualityUpdates whether quality updates are installed at the end
 * @param exits which ways out are offered
 * @param selectedApps names or ids of the only apps that block, empty for all required ones
 * @param onlyFailSelected technician flow: an app that does not block cannot fail the run
 * @param assignment for whom it is meant, and which of several counts
 */
public record EspSettings(
    boolean showProgress,
    Duration timeout,
    String customMessage,
    boolean logCollection,
    boolean onlyOobe,
    boolean qualityUpdates,
    Exits exits,
    List<String> selectedApps,
    boolean onlyFailSelected,
    Assignment assignment) {
  public EspSettings {
    selectedApps = List.copyOf(selectedApps);
  }

  /** One that is assigned to devices and has no rival. */
  public EspSettings(
      boolean showProgress,
      Duration timeout,
      String customMessage,
      boolean logCollection,
      boolean onlyOobe,
      boolean qualityUpdates,
      Exits exits,
      List<String> selectedApps,
      boolean onlyFailSelected) {
    this(
        showProgress,
        timeout,
        customMessage,
        logCollection,
        onlyOobe,
        qualityUpdates,
        exits,
        selectedApps,
        onlyFailSelected,
        Assignment.DEVICES);
  }

  /** The same with other apps selected. */
  public EspSettings withSelectedApps(List<String> apps) {
    return new EspSettings(
        showProgress,
        timeout,
        customMessage,
        logCollection,
        onlyOobe,
        qualityUpdates,
        exits,
        apps,
        onlyFailSelected,
        assignment);
  }

  /**
   * For whom a page is meant, and which of several counts.
   *
   * @param target whose group it is assigned to
   * @param priority among those of one target 1 counts first
   */
  public record Assignment(Target target, int priority) {
    /** To a group of devices, first in line. */
    public static final Assignment DEVICES = new Assignment(Target.DEVICE, 1);
  }

  /** Whose group a page is assigned to, in the order in which they count. */
  public enum Target {
    /** A group of devices. */
    DEVICE,
    /** A group of users: a device that enrols by itself does not see it. */
    USER,
    /** The tenant's default page, which is everybody's. */
    EVERYBODY
  }

  /**
   * The policy bits of {@code BlockInStatusPage}.
   *
   * @param block the device may not be used before everything is installed
   * @param allowReset <i>Reset device</i> is offered on failure
   * @param allowUse <i>Continue anyway</i> is offered on failure
   */
  public record Exits(boolean block, boolean allowReset, boolean allowUse) {
    /**
     * The bits: 0 while nothing blocks, else 2 for <i>Try again</i> with 1 for <i>Reset device</i>
     * and 4 for <i>Continue anyway</i>. Which settings give bit 2 is inferred.
     */
    public int mask() {
      return block ? 2 + (allowReset ? 1 : 0) + (allowUse ? 4 : 0) : 0;
    }
  }
}
