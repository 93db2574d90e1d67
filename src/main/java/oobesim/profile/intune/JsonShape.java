// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

/** What a JSON value of an administrator is, by its look. */
public enum JsonShape {
  /** {@code AutopilotConfigurationFile.json}. */
  OFFLINE_PROFILE("an offline profile (AutopilotConfigurationFile.json)"),
  /** {@code AutopilotDDSZTDFile.json} or the policy cache of a device. */
  DEVICE_SIDE_PROFILE("the profile that a device received (AutopilotDDSZTDFile.json)"),
  /** The same file when the service had no profile. */
  DEVICE_SIDE_ERROR("the answer that a device received instead of a profile"),
  /** A deployment profile of Microsoft Graph. */
  GRAPH_PROFILE("an Autopilot deployment profile as Graph returns it"),
  /** An Enrollment Status Page of Microsoft Graph. */
  STATUS_PAGE("an Enrollment Status Page profile"),
  /** A domain join profile of Microsoft Graph. */
  DOMAIN_JOIN("a domain join profile"),
  /** A device preparation policy ("v2") or its settings. */
  DEVICE_PREPARATION("an Autopilot device preparation policy"),
  /** A registered device. */
  DEVICE_IDENTITY("a registered Autopilot device"),
  /** A line of the deployment report. */
  DEPLOYMENT_EVENT("an event of the Autopilot deployment report"),
  /** A detail of the deployment report. */
  POLICY_STATUS("policy status details of the Autopilot deployment report"),
  /** The settings of the service itself. */
  SERVICE_SETTINGS("the settings of the Autopilot service"),
  /** To whom something is assigned. */
  ASSIGNMENTS("a list of assignments"),
  /** A failed request that was saved. */
  GRAPH_ERROR("a Graph error that somebody saved"),
  /** Words such as "Boolean" where values belong. */
  SCHEMA_DUMP("a schema dump: names of types where values belong"),
  /** An envelope or array without anything in it. */
  EMPTY_LIST("an empty list"),
  /** An object with a list in {@code value}. */
  LIST_ENVELOPE("a Graph answer that holds a list"),
  /** An object with one thing in {@code value}. */
  SINGLE_ENVELOPE("a Graph answer that holds one thing"),
  /** A plain array. */
  ARRAY("a JSON array"),
  /** A backup element whose body is a string of JSON. */
  BACKUP_ELEMENT("a backup element whose body is a string"),
  /** A string that is itself JSON. */
  TEXT_BODY("JSON inside a string"),
  /** Anything else. */
  UNKNOWN("JSON of an unknown kind");

  private final String sentence;

  JsonShape(String sentence) {
    this.sentence = sentence;
  }

  /** What it is, in words for a person. */
  public String sentence() {
    return sentence;
  }

  /** Whether it says how a device is deployed. */
  public boolean isDeploymentProfile() {
    return this == GRAPH_PROFILE || this == OFFLINE_PROFILE || this == DEVICE_SIDE_PROFILE;
  }

  /** Whether it can stand in for one part of a rehearsal. */
  public boolean isPart() {
    return switch (this) {
      case STATUS_PAGE, DOMAIN_JOIN, DEVICE_PREPARATION, DEVICE_IDENTITY, DEVICE_SIDE_ERROR -> true;
      default -> false;
    };
  }
}
