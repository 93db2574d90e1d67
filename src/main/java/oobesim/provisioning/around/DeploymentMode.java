// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** Whether a person's sign-in drives the deployment. */
public enum DeploymentMode {
  /** A user signs in ({@code singleUser}). */
  USER_DRIVEN,
  /** The device enrols by itself ({@code shared}). */
  SELF_DEPLOYING
}
