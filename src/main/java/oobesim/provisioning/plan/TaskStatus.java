// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

/** How far a row or a category of the Enrollment Status Page is. */
public enum TaskStatus {
  /** Not begun. */
  WAITING,
  /** The list of what is to be done is being made. */
  IDENTIFYING,
  /** Under way. */
  WORKING,
  /** Done. */
  COMPLETE,
  /** Done because nothing was assigned. */
  NO_SETUP_NEEDED,
  /** Failed, with or without a code. */
  FAILED,
  /** Not run because an earlier step failed. */
  PREVIOUS_FAILED,
  /** The part for the user, drawn while nobody is signed in. */
  AFTER_SIGN_IN
}
