// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static oobesim.docs.Cell.green;
import static oobesim.docs.Cell.of;
import static oobesim.docs.Cell.page;
import static oobesim.docs.Cell.statusPage;
import static oobesim.docs.Cell.technician;
import static oobesim.docs.ConfigurationRow.hybrid;
import static oobesim.docs.Outcome.fails;
import static oobesim.docs.Outcome.goesTo;

import java.util.List;

/** Wrong settings of Microsoft Entra ID and Intune that are not about the device. */
final class TenantRows {
  private static final Cell JOINED_ONLY =
      of(goesTo("desktop").noting("joined-but-not-managed").without("esp"));

  private TenantRows() {}

  static List<ConfigurationRow> all() {
    return List.of(
        row("MDM user scope: None", "tenant.mdmUserScope", "none")
            .userDriven(JOINED_ONLY)
            .hybridJoin(page("hybrid-user-outside-scope"))
            .technician(technician("automatic-enrolment-off"))
            .selfDeploying(statusPage("automatic-enrolment-off")),
        row(
                "MDM user scope: Some, without the user",
                "tenant.mdmUserScope",
                "some",
                "users.0.inMdmScope",
                "false")
            .userDriven(JOINED_ONLY)
            .hybridJoin(page("hybrid-user-outside-scope")),
        row("Several MDM applications", "tenant.mdmProviders", "2")
            .technician(technician("several-mdm-applications"))
            .selfDeploying(statusPage("several-mdm-applications")),
        row("The user has no licence", "users.0.licensed", "false")
            .users(page("user-not-licensed"))
            .technician(green(fails("setup-error", "user-not-licensed")))
            .selfDeploying(of(fails("esp", "esp-timeout").noting("account-setup-identifying"))),
        row("Users may join devices: None", "tenant.usersMayJoin", "none")
            .userDriven(page("join-not-allowed"))
            .technician(green(fails("setup-error", "join-not-allowed"))),
        row(
                "Users may join devices: Selected, without the user",
                "tenant.usersMayJoin",
                "some",
                "users.0.mayJoin",
                "false")
            .userDriven(page("user-not-selected-to-join"))
            .technician(green(fails("setup-error", "user-not-selected-to-join"))),
        row("The user owns as many devices as Entra allows", "users.0.deviceCount", "50")
            .userDriven(page("device-quota-reached"))
            .technician(green(fails("setup-error", "device-quota-reached"))),
        row("Only Intune's own device limit is reached", "users.0.deviceCount", "15"),
        row(
                "Default restriction blocks Windows, one of higher priority lets the users in",
                "tenant.restrictions.default",
                "block",
                "tenant.restrictions.custom",
                "allow")
            .technician(technician("default-restriction-blocks-windows"))
            .selfDeploying(statusPage("default-restriction-blocks-windows")),
        row(
                "Default restriction blocks Windows, and there is no other",
                "tenant.restrictions.default",
                "block")
            .users(page("user-restriction-blocks-windows"))
            .technician(technician("default-restriction-blocks-windows"))
            .selfDeploying(statusPage("default-restriction-blocks-windows")),
        row("Personally owned Windows is blocked", "tenant.restrictions.personal", "block"),
        row("No company branding", "tenant.branding", "false")
            .users(of(plainSignIn(goesTo("desktop"))))
            .technician(of(plainSignIn(goesTo("preprov-success")), plainSignIn(goesTo("desktop")))),
        row(
                "Conditional Access blocks all apps, the enrolment among them",
                "tenant.conditionalAccess.blockAll",
                "true",
                "tenant.conditionalAccess.enrollmentExcluded",
                "false")
            .users(page("conditional-access-blocks"))
            .technician(green(fails("setup-error", "conditional-access-blocks"))),
        row(
            "Conditional Access blocks all apps but the enrolment",
            "tenant.conditionalAccess.blockAll",
            "true"),
        row("The device management has terms", "tenant.termsAndConditions", "true")
            .users(of(goesTo("desktop").showing("terms-of-use")))
            .technician(of(goesTo("preprov-success"), goesTo("desktop").showing("terms-of-use"))),
        row(
                "Conditional Access asks for terms of use",
                "tenant.conditionalAccess.termsOfUse",
                "true")
            .users(of(goesTo("desktop").showing("terms-of-use")))
            .technician(of(goesTo("preprov-success"), goesTo("desktop").showing("terms-of-use"))),
        row(
                "Conditional Access asks for terms of use at the enrolment as well",
                "tenant.conditionalAccess.termsOfUse",
                "true",
                "tenant.conditionalAccess.enrollmentExcluded",
                "false")
            .users(page("conditional-access-blocks"))
            .technician(green(fails("setup-error", "conditional-access-blocks"))),
        row(
                "A second factor is asked for at the enrolment, every time",
                "tenant.conditionalAccess.mfaAtEnrollment",
                "true",
                "tenant.conditionalAccess.signInFrequency",
                "every-time")
            .users(of(goesTo("desktop").showing("mfa")))
            .technician(of(goesTo("preprov-success"), goesTo("desktop").showing("mfa"))),
        row(
                "A compliant device is asked for, at the enrolment as well",
                "tenant.conditionalAccess.requireCompliantDevice",
                "true",
                "tenant.conditionalAccess.enrollmentExcluded",
                "false")
            .users(of(fails("access-blocked", "access-asks-compliant-device")))
            .technician(green(fails("access-blocked", "access-asks-compliant-device"))),
        row(
                "A hybrid joined device is asked for, at the enrolment as well",
                "tenant.conditionalAccess.requireHybridJoinedDevice",
                "true",
                "tenant.conditionalAccess.enrollmentExcluded",
                "false")
            .users(of(fails("access-blocked", "access-asks-hybrid-device")))
            .technician(green(fails("access-blocked", "access-asks-hybrid-device"))),
        row(
            "A hybrid joined device is asked for, but not at the enrolment",
            "tenant.conditionalAccess.requireHybridJoinedDevice",
            "true"),
        hybrid(
                "A compliant device is asked for, but not at the enrolment",
                "tenant.conditionalAccess.requireCompliantDevice",
                "true")
            .hybridJoin(of(goesTo("desktop").noting("hybrid-object-not-compliant")))
            .technician(
                of(
                    goesTo("preprov-success").noting("hybrid-object-not-compliant"),
                    goesTo("desktop"))),
        row(
                "A compliant device is asked for, and a Store app is for devices",
                "tenant.conditionalAccess.requireCompliantDevice",
                "true",
                "workload.apps.0.type",
                "store")
            .userDriven(of(fails("esp", "esp-timeout").noting("store-app-needs-compliance")))
            .hybridJoin(
                of(
                    fails("esp", "esp-timeout")
                        .noting("store-app-needs-compliance", "hybrid-object-not-compliant"))));
  }

  private static Outcome plainSignIn(Outcome outcome) {
    return outcome
        .notSaying("entra-signin", "This device belongs to Contoso")
        .saying("entra-signin", "Change account");
  }

  private static ConfigurationRow row(String title, String... settings) {
    return ConfigurationRow.of(title, settings);
  }
}
