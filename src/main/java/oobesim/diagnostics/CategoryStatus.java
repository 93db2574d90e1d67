// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** A category of the status page as the JSON that Windows keeps of it, in its newer shape. */
final class CategoryStatus {
  private CategoryStatus() {}

  /** The name of the category. */
  static String name(EspPhase phase) {
    return switch (phase) {
      case DEVICE_PREPARATION -> "DevicePreparation";
      case DEVICE_SETUP -> "DeviceSetup";
      case ACCOUNT_SETUP -> "AccountSetup";
    };
  }

  static JsonMembers of(PhaseProgress phase, boolean technician) {
    String category = name(phase.phase());
    JsonMembers json =
        JsonMembers.NONE
            .text("categoryState", state(phase.status(), "failedFromPreviousCategory"))
            .text("categoryStatusText", StepText.status(phase.status()));
    for (TaskProgress row : phase.tasks()) {
      json = json.object(category + "." + step(phase.phase(), row.task()), step(row));
    }
    return phase.status() == TaskStatus.COMPLETE ? closed(json, phase.phase(), technician) : json;
  }

  private static JsonMembers step(TaskProgress row) {
    return JsonMembers.NONE
        .text("subcategoryState", state(row.status(), "failedFromPreviousSubcategory"))
        .text("subcategoryStatusText", StepText.of(row));
  }

  /** The silent steps at the end of a category that went well. */
  private static JsonMembers closed(JsonMembers json, EspPhase phase, boolean technician) {
    return switch (phase) {
      case DEVICE_PREPARATION -> json;
      case DEVICE_SETUP -> {
        JsonMembers sent =
            silent(silent(json, "RebootCoalescing", phase), "SendResultsToMdmServer", phase);
        yield technician ? silent(sent, "SaveWhiteGloveSuccessResult", phase) : sent;
      }
      case ACCOUNT_SETUP -> silent(json, "SendResultsToMdmServer", phase);
    };
  }

  private static JsonMembers silent(JsonMembers json, String step, EspPhase phase) {
    JsonMembers done =
        JsonMembers.NONE.text("subcategoryState", "succeeded").text("subcategoryStatusText", "");
    return json.object(name(phase) + "." + step, done);
  }

  private static String state(TaskStatus status, String afterFailure) {
    return switch (status) {
      case WAITING, AFTER_SIGN_IN -> "notStarted";
      case IDENTIFYING, WORKING -> "inProgress";
      case COMPLETE -> "succeeded";
      case NO_SETUP_NEEDED -> "notRequired";
      case FAILED -> "failed";
      case PREVIOUS_FAILED -> afterFailure;
    };
  }

  private static String step(EspPhase phase, EspTask task) {
    return switch (task) {
      case SECURING_HARDWARE -> "TpmAttestationSubcategory";
      case JOINING_NETWORK ->
          phase == EspPhase.ACCOUNT_SETUP
              ? "WaitingForAadRegistrationSubcategory"
              : "AadjSubcategory";
      case REGISTERING -> "MdmEnrollmentSubcategory";
      case PREPARING -> "EspProviderInstallationSubcategory";
      case SECURITY_POLICIES -> "SecurityPoliciesSubcategory";
      case CERTIFICATES -> "CertificatesSubcategory";
      case NETWORK_CONNECTIONS -> "NetworkConnectionsSubcategory";
      case APPS -> "AppsSubcategory";
    };
  }
}
