// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.JsonShape;

/** Why a file that is known cannot be rehearsed, and what to open instead. */
final class Refusal {
  private Refusal() {}

  static FindingCode code(JsonShape shape) {
    return switch (shape) {
      case EMPTY_LIST -> FindingCode.EMPTY_LIST;
      case GRAPH_ERROR -> FindingCode.GRAPH_ERROR_SAVED;
      case SCHEMA_DUMP -> FindingCode.SCHEMA_DUMP;
      case UNKNOWN, TEXT_BODY -> FindingCode.UNKNOWN_SHAPE;
      default -> FindingCode.NO_DEPLOYMENT_PROFILE;
    };
  }

  static String hint(JsonShape shape) {
    return switch (shape) {
      case EMPTY_LIST -> "the request found nothing: check the filter and the rights";
      case GRAPH_ERROR -> "repeat the request and save its answer";
      case SCHEMA_DUMP -> "save an answer of the service, not its description";
      case ASSIGNMENTS -> "open the profile that is assigned; assignments alone deploy nothing";
      case DEPLOYMENT_EVENT, POLICY_STATUS ->
          "it tells how a deployment went, not what it should do";
      case SERVICE_SETTINGS -> "it tells when the service last synchronised";
      default -> "expected a simulation profile or an Autopilot deployment profile";
    };
  }
}
