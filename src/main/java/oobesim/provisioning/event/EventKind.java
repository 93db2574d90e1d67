// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.util.Locale;

/** What can happen to a device, as far as its diagnostics tell. Subject and detail in brackets. */
public enum EventKind {
  /** The service was asked for a deployment profile. */
  PROFILE_ASKED,
  /** A profile came (its name; {@code service} or {@code file}). */
  PROFILE_DOWNLOADED,
  /**
   * None came (nothing; {@code offline}, {@code not-registered}, {@code none-assigned}, {@code
   * blank-kept}).
   */
  PROFILE_ABSENT,
  /** The device got its name and restarts for it (the name). */
  DEVICE_NAMED,
  /** A technician has started pre-provisioning. */
  TECHNICIAN_STARTED,
  /** The technician's status page has ended (nothing; {@code success} or {@code failure}). */
  TECHNICIAN_ENDED,
  /** The device enrols by itself. */
  SELF_DEPLOYING_STARTED,
  /** Somebody has signed in (user principal name). */
  USER_SIGNED_IN,
  /** The security chip was attested. */
  TPM_ATTESTED,
  /** The device has joined Microsoft Entra (the tenant's domain). */
  ENTRA_JOINED,
  /** The device is enrolled in device management (the tenant's domain). */
  MDM_ENROLLED,
  /** The offline domain join is waited for (the domain). */
  ODJ_WAITING,
  /** It was applied (the domain; the computer's name). */
  ODJ_APPLIED,
  /** It did not come in time (the domain). */
  ODJ_TIMED_OUT,
  /** A category of the status page has begun (category). */
  PHASE_BEGUN,
  /** It has ended well (category). */
  PHASE_DONE,
  /** It has failed (category; code). */
  PHASE_FAILED,
  /** A row of the status page has begun (category/row). */
  STEP_BEGUN,
  /** It has ended well (category/row; the count, such as {@code 2 of 2}). */
  STEP_DONE,
  /** It has failed (category/row; code). */
  STEP_FAILED,
  /** A policy, certificate or connection was applied (category/row; which one, as a count). */
  POLICY_APPLIED,
  /** An app's installation has begun (its name; category). */
  APP_BEGUN,
  /** An app is installed (its name; category). */
  APP_INSTALLED,
  /** An app's installation has failed (its name; code). */
  APP_FAILED,
  /** Windows restarts (why). */
  RESTARTED,
  /** A technician has sealed the device. */
  RESEALED,
  /** An Autopilot Reset has emptied the device; a full reset leaves no record at all. */
  RESET,
  /** Something failed (its id in the catalogue; code). */
  FAILED;

  /** The kebab-case id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is the beginning of something whose end is another event. */
  public boolean begins() {
    return this == PHASE_BEGUN || this == STEP_BEGUN || this == APP_BEGUN;
  }
}
