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

  /** Which text of the code tells what to open instead. */
  static String variant(JsonShape shape) {
    return switch (shape) {
      case ASSIGNMENTS -> "assignments";
      case DEPLOYMENT_EVENT, POLICY_STATUS -> "report";
      case SERVICE_SETTINGS -> "service-settings";
      default -> "";
    };
  }
}
