// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

/** A category of the Enrollment Status Page, in the order of the page. */
public enum EspPhase {
  /** Securing, joining, enrolling: strictly one after another. */
  DEVICE_PREPARATION("device-preparation"),
  /** What is assigned to the device, side by side. */
  DEVICE_SETUP("device-setup"),
  /** What is assigned to the user, side by side. */
  ACCOUNT_SETUP("account-setup");

  private final String id;

  EspPhase(String id) {
    this.id = id;
  }

  /** The kebab-case id. */
  public String id() {
    return id;
  }

  /** The phase of an id. Throws for an unknown one, which a reader has ruled out. */
  public static EspPhase of(String id) {
    for (EspPhase phase : values()) {
      if (phase.id.equals(id)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("no ESP phase " + id);
  }
}
