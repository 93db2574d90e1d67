// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.util.List;

/** A row of the Enrollment Status Page. */
public enum EspTask {
  /** TPM attestation. */
  SECURING_HARDWARE("securing-hardware", Unit.NONE),
  /** Joining the organisation's network; in Account setup: waiting for registration. */
  JOINING_NETWORK("joining-network", Unit.NONE),
  /** Enrolment in device management. */
  REGISTERING("registering", Unit.NONE),
  /** Agent installed, list of things to track made. */
  PREPARING("preparing", Unit.NONE),
  /** Security policies, counted as applied. */
  SECURITY_POLICIES("security-policies", Unit.APPLIED),
  /** Certificates, counted as applied. */
  CERTIFICATES("certificates", Unit.APPLIED),
  /** Wi-Fi and VPN profiles, counted as added. */
  NETWORK_CONNECTIONS("network-connections", Unit.ADDED),
  /** Apps, counted as installed. */
  APPS("apps", Unit.INSTALLED);

  /** What a row counts. */
  public enum Unit {
    /** Nothing. */
    NONE,
    /** n of m applied. */
    APPLIED,
    /** n of m added. */
    ADDED,
    /** n of m installed. */
    INSTALLED
  }

  private final String id;
  private final Unit unit;

  EspTask(String id, Unit unit) {
    this.id = id;
    this.unit = unit;
  }

  /** The rows of a category, in the order of the page. */
  public static List<EspTask> in(EspPhase phase) {
    return switch (phase) {
      case DEVICE_PREPARATION ->
          List.of(SECURING_HARDWARE, JOINING_NETWORK, REGISTERING, PREPARING);
      case DEVICE_SETUP -> List.of(SECURITY_POLICIES, CERTIFICATES, NETWORK_CONNECTIONS, APPS);
      case ACCOUNT_SETUP ->
          List.of(JOINING_NETWORK, SECURITY_POLICIES, CERTIFICATES, NETWORK_CONNECTIONS, APPS);
    };
  }

  /** The kebab-case id. */
  public String id() {
    return id;
  }

  /** What the row counts. */
  public Unit unit() {
    return unit;
  }
}
