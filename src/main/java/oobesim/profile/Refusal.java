// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;

/** Why a file that is known cannot be rehearsed, and what to open instead. */
final class Refusal {
  private Refusal() {}

  static void add(Part part, Phrase.Sentence sentence, Findings findings) {
    FindingCode code = code(part.shape());
    String variant = variant(part.shape());
    if (part.shape() == JsonShape.EMPTY_LIST && MorePages.follow(part.body())) {
      findings.addOf(code, "page", part.body());
      return;
    }
    switch (part.shape()) {
      case UNKNOWN -> unknown(part.body(), sentence, findings);
      case OTHER_OBJECT, OSD_SETTINGS, TERRAFORM, DSC, HTTP_ARCHIVE, REQUESTS, AUDIT_LOG ->
          findings.addOf(
              code,
              variant,
              part.body(),
              "shape",
              sentence,
              "right",
              sentence.beside(Finding.HINT));
      default -> findings.addOf(code, variant, part.body(), "shape", sentence);
    }
  }

  /** Perhaps it was to be a simulation profile, and its only key is not spelt right. */
  private static void unknown(Json body, Phrase.Sentence sentence, Findings findings) {
    SimulationFile.nearest(body)
        .ifPresentOrElse(
            near ->
                findings.addOf(
                    FindingCode.UNKNOWN_SHAPE,
                    "near",
                    near.at(),
                    "shape",
                    sentence,
                    "nearest",
                    near.meant()),
            () -> findings.add(FindingCode.UNKNOWN_SHAPE, body, "shape", sentence));
  }

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
      case OTHER_OBJECT, OSD_SETTINGS, TERRAFORM, DSC, HTTP_ARCHIVE, REQUESTS, AUDIT_LOG -> "other";
      default -> "";
    };
  }
}
