// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Locale;
import oobesim.i18n.Phrase;

/** What a JSON value of an administrator is, by its look. */
public enum JsonShape {
  /** {@code AutopilotConfigurationFile.json}. */
  OFFLINE_PROFILE,
  /** {@code AutopilotDDSZTDFile.json} or the policy cache of a device. */
  DEVICE_SIDE_PROFILE,
  /** The same file when the service had no profile. */
  DEVICE_SIDE_ERROR,
  /** A deployment profile of Microsoft Graph. */
  GRAPH_PROFILE,
  /** An Enrollment Status Page of Microsoft Graph. */
  STATUS_PAGE,
  /** A domain join profile of Microsoft Graph. */
  DOMAIN_JOIN,
  /** A device preparation policy ("v2") or its settings. */
  DEVICE_PREPARATION,
  /** A registered device. */
  DEVICE_IDENTITY,
  /** A line of the deployment report. */
  DEPLOYMENT_EVENT,
  /** A detail of the deployment report. */
  POLICY_STATUS,
  /** The settings of the service itself. */
  SERVICE_SETTINGS,
  /** To whom something is assigned. */
  ASSIGNMENTS,
  /** A failed request that was saved. */
  GRAPH_ERROR,
  /** A policy of the tenant that says something of what surrounds a deployment. */
  SURROUNDINGS,
  /** Any other object of Microsoft Graph. */
  OTHER_OBJECT,
  /** Settings of OSDCloud or of its tool that registers devices. */
  OSD_SETTINGS,
  /** A state or a plan of Terraform, or its files in their JSON form. */
  TERRAFORM,
  /** Resources of Microsoft365DSC that were written as JSON. */
  DSC,
  /** What a browser recorded of its requests, without a profile in it. */
  HTTP_ARCHIVE,
  /** Requests that were to be sent, without a profile in them. */
  REQUESTS,
  /** Who changed what in the tenant. */
  AUDIT_LOG,
  /** Words such as "Boolean" where values belong. */
  SCHEMA_DUMP,
  /** An envelope or array without anything in it. */
  EMPTY_LIST,
  /** An object with a list in {@code value}. */
  LIST_ENVELOPE,
  /** An object with one thing in {@code value}. */
  SINGLE_ENVELOPE,
  /** A plain array. */
  ARRAY,
  /** A backup element whose body is a string of JSON. */
  BACKUP_ELEMENT,
  /** A string that is itself JSON. */
  TEXT_BODY,
  /** Anything else. */
  UNKNOWN;

  /** What it is, in words for a person. */
  public Phrase.Sentence sentence() {
    String group = this == TERRAFORM || this == DSC ? "foreign." : "shape.";
    return FindingCode.text(group + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether it says how a device is deployed. */
  public boolean isDeploymentProfile() {
    return this == GRAPH_PROFILE || this == OFFLINE_PROFILE || this == DEVICE_SIDE_PROFILE;
  }

  /** Whether it can stand in for one part of a rehearsal. */
  public boolean isPart() {
    return switch (this) {
      case STATUS_PAGE,
          DOMAIN_JOIN,
          DEVICE_PREPARATION,
          DEVICE_IDENTITY,
          DEVICE_SIDE_ERROR,
          SURROUNDINGS ->
          true;
      default -> false;
    };
  }
}
