// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static oobesim.docs.Cell.of;
import static oobesim.docs.Cell.page;
import static oobesim.docs.Cell.statusPage;
import static oobesim.docs.Cell.technician;
import static oobesim.docs.Outcome.fails;
import static oobesim.docs.Outcome.goesTo;

import java.util.List;

/** Wrong settings of the registration, the group, the deployment profile and the device. */
final class RegistrationRows {
  private static final String FORGOTTEN = profile(true);
  private static final String CATCH_ALL = profile(false);

  private RegistrationRows() {}

  static List<ConfigurationRow> all() {
    return List.of(
        withoutProfile(
            "Device not registered", "device-not-registered", "device.registered", "false"),
        withoutProfile(
            "Device in no group of the assignment",
            "device-not-in-group",
            "registration.group",
            "missing"),
        withoutProfile(
            "Group among the excluded ones", "group-excluded", "registration.group", "excluded"),
        withoutProfile(
            "Profile still Assigning at the first start",
            "assignment-in-progress",
            "registration.assignedAfterMinutes",
            "600"),
        withoutProfile(
            "Assigned profile deleted", "profile-deleted", "registration.profileDeleted", "true"),
        withoutProfile(
            "Sign-in Assistant disabled in the image",
            "sign-in-assistant-off-in-image",
            "device.signInAssistantDisabled",
            "true"),
        row("Two profiles reach the device", "registration.profilesReaching", "2")
            .technician(technician("two-profiles"))
            .selfDeploying(statusPage("two-profiles")),
        row("Entra object of the registration deleted", "registration.entraObject", "false")
            .userDriven(page("entra-object-deleted"))
            .hybridJoin(page("entra-object-deleted-hybrid"))
            .technician(technician("entra-object-deleted"))
            .selfDeploying(statusPage("entra-object-deleted")),
        row("Record left from an earlier enrolment", "device.intuneRecord", "true")
            .technician(technician("record-of-earlier-enrolment"))
            .selfDeploying(statusPage("record-of-earlier-enrolment")),
        row(
            "The same record, where it is read as harmless",
            "device.intuneRecord",
            "true",
            "switches.oneEnrollment",
            "false"),
        row(
                "Allow pre-provisioned deployment: No",
                "deploymentProfile.preprovisioningAllowed",
                "false")
            .technician(technician("preprovisioning-not-allowed")),
        row("Self-deploying or pre-provisioning on a virtual machine", "device.virtual", "true")
            .technician(technician("virtual-machine-tpm"))
            .selfDeploying(statusPage("virtual-machine-tpm")),
        row("TPM 1.2", "device.tpm.version", "1.2")
            .technician(technician("tpm-not-usable"))
            .selfDeploying(statusPage("tpm-not-usable")),
        row(
                "Another user is assigned",
                "users",
                "[{},{\"upn\":\"kim@contoso.com\"}]",
                "device.assignedUser",
                "kim@contoso.com",
                "switches.assignedUserEnforced",
                "true")
            .users(of(goesTo("entra-signin").noting("another-user-assigned")))
            .technician(
                of(
                    goesTo("preprov-success").saying("preprov-landing", "kim@contoso.com"),
                    goesTo("entra-signin").noting("another-user-assigned"))),
        row(
                "The assigned user does not exist, and the name is filled in",
                "device.assignedUser",
                "jony@contoso.com",
                "device.upnPrefill",
                "true")
            .users(of(goesTo("entra-signin").noting("assigned-user-missing")))
            .technician(
                of(
                    goesTo("preprov-success")
                        .noting("assigned-user-missing")
                        .saying("preprov-landing", "jony@contoso.com"),
                    goesTo("entra-signin"))),
        shown("Licence terms shown", "deploymentProfile.eulaHidden", "false", "eula"),
        row("Privacy settings shown", "deploymentProfile.privacySettingsHidden", "false")
            .userDriven(of(goesTo("desktop").showing("privacy")))
            .hybridJoin(of(goesTo("desktop").ordered("privacy", "lock-screen")))
            .technician(
                of(
                    goesTo("preprov-success").without("privacy"),
                    goesTo("desktop").showing("privacy")))
            .selfDeploying(of(goesTo("desktop").without("privacy"))),
        shown("Language: user select", "deploymentProfile.locale", "user-select", "region")
            .selfDeploying(of(goesTo("desktop").showing("region"))),
        shown(
                "Keyboard not configured by itself",
                "deploymentProfile.keyboardSelectionPageSkipped",
                "false",
                "keyboard")
            .selfDeploying(of(goesTo("desktop").showing("keyboard"))),
        row(
                "The group's profile loses to an older one",
                "registration.otherProfileTarget",
                "group",
                "otherProfile",
                FORGOTTEN)
            .userDriven(older(goesTo("desktop").showing("eula", "privacy")))
            .hybridJoin(older(goesTo("desktop").without("domain-signin")))
            .technician(of(fails("preprov-failure", "two-profiles").noting("older-profile-wins")))
            .selfDeploying(older(goesTo("desktop").showing("entra-signin"))),
        row(
                "Device in no group, and a profile for all devices",
                "registration.group",
                "missing",
                "otherProfile",
                CATCH_ALL)
            .userDriven(byDefault(goesTo("desktop").showing("eula", "privacy")))
            .hybridJoin(byDefault(goesTo("desktop").without("domain-signin")))
            .technician(
                byDefault(
                    fails("preprov-failure", "preprovisioning-not-allowed")
                        .saying("preprov-landing", "Everybody")))
            .selfDeploying(byDefault(goesTo("desktop").showing("entra-signin"))));
  }

  /** A second profile, as old as its name. */
  private static String profile(boolean preprovisioning) {
    return """
    {"@odata.type":"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",\
    "displayName":"Everybody","createdDateTime":"2025-01-07T09:00:00Z",\
    "preprovisioningAllowed":%s}\
    """
        .formatted(preprovisioning);
  }

  private static Cell older(Outcome outcome) {
    return of(outcome.noting("older-profile-wins"));
  }

  private static Cell byDefault(Outcome outcome) {
    return of(outcome.noting("default-profile-instead"));
  }

  /** A page that comes before the sign-in, and so before the technician's way as well. */
  private static ConfigurationRow shown(String title, String path, String value, String screen) {
    return row(title, path, value)
        .users(of(goesTo("desktop").showing(screen)))
        .technician(
            of(goesTo("preprov-success").showing(screen), goesTo("desktop").showing(screen)))
        .selfDeploying(of(goesTo("desktop").without(screen)));
  }

  private static ConfigurationRow withoutProfile(String title, String cause, String... settings) {
    Cell plain = of(goesTo("desktop").noting(cause).showing("setup-choice"));
    return row(title, settings)
        .users(plain)
        .technician(of(fails("preprov-failure", "no-autopilot-profile").noting(cause)))
        .selfDeploying(plain);
  }

  private static ConfigurationRow row(String title, String... settings) {
    return ConfigurationRow.of(title, settings);
  }
}
