// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static oobesim.docs.Cell.of;
import static oobesim.docs.Cell.statusPage;
import static oobesim.docs.Outcome.fails;
import static oobesim.docs.Outcome.goesTo;

import java.util.List;
import java.util.function.UnaryOperator;

/** Wrong settings of the Enrollment Status Page, and what there is to install. */
final class StatusPageRows {
  private static final Cell UNSEEN = of(goesTo("desktop").without("esp"));
  private static final Cell NOTED = of(goesTo("desktop").noting("nothing-assigned"));
  private static final String FAILS = "workload.apps.0.exitCode";

  private StatusPageRows() {}

  static List<ConfigurationRow> all() {
    return List.of(
        row("Status page hidden", "enrollmentStatusPage.showInstallationProgress", "false")
            .users(UNSEEN)
            .technician(
                of(
                    goesTo("preprov-success").noting("status-page-hidden").without("esp"),
                    goesTo("desktop").without("esp")))
            .selfDeploying(UNSEEN),
        row("No status page", "enrollmentStatusPage", "none")
            .users(UNSEEN)
            .technician(
                of(
                    goesTo("preprov-success").noting("status-page-hidden").without("esp"),
                    goesTo("desktop").without("esp")))
            .selfDeploying(UNSEEN),
        row("Status page aimed at users", "enrollmentStatusPage.target", "user")
            .technician(
                of(
                    goesTo("preprov-success").noting("esp-targets-users").without("esp"),
                    goesTo("desktop").showing("esp")))
            .selfDeploying(
                of(goesTo("desktop").noting("esp-targets-users").ordered("lock-screen", "esp"))),
        everywhere(
            "Apps need longer than the limit", "esp-timeout", "workload.apps.1.minutes", "120"),
        row(
                "Apps need half an hour longer than the limit",
                "enrollmentStatusPage.installProgressTimeoutInMinutes",
                "20",
                "workload.apps.1.minutes",
                "40")
            .userDriven(statusPage("esp-timeout"))
            .technician(Cell.technician("esp-timeout"))
            .selfDeploying(statusPage("esp-timeout")),
        row(
                "Neither Reset nor Continue anyway allowed, and an app fails",
                "enrollmentStatusPage.allowDeviceResetOnInstallFailure",
                "false",
                FAILS,
                "1603")
            .users(
                failing(
                    f -> f.offering("try-again").notOffering("reset-device", "continue-anyway")))
            .technician(technician(f -> f.offering("retry", "reset")))
            .selfDeploying(failing(f -> f.offering("try-again").notOffering("reset-device"))),
        row(
                "Continue anyway allowed, and an app fails",
                "enrollmentStatusPage.allowDeviceUseOnInstallFailure",
                "true",
                FAILS,
                "1603")
            .users(failing(f -> f.offering("try-again", "reset-device", "continue-anyway")))
            .technician(
                technician(f -> f.offering("retry", "reset").notOffering("continue-anyway")))
            .selfDeploying(failing(f -> f.offering("continue-anyway"))),
        row(
                "Log collection off, and an app fails",
                "enrollmentStatusPage.allowLogCollectionOnInstallFailure",
                "false",
                FAILS,
                "1603")
            .users(failing(f -> f.notOffering("collect-logs", "view-diagnostics")))
            .technician(technician(f -> f))
            .selfDeploying(failing(f -> f.notOffering("view-diagnostics"))),
        everywhere(
            "Line-of-business and Win32 apps mixed",
            "lob-and-win32-mixed",
            "workload.apps.0.type",
            "msi"),
        row(
                "Nothing assigned at all",
                "workload.apps",
                "[]",
                "workload.policies",
                "0",
                "workload.certificates",
                "0",
                "workload.networkConnections",
                "0")
            .users(NOTED)
            .technician(of(goesTo("preprov-success").noting("nothing-assigned"), goesTo("desktop")))
            .selfDeploying(NOTED),
        row("A policy disables the Sign-in Assistant", "policies.signInAssistantDisabled", "true")
            .technician(
                Cell.green(
                    goesTo("desktop")
                        .noting("sign-in-assistant-off-by-policy")
                        .showing("eula", "setup-choice"))));
  }

  private static Cell failing(UnaryOperator<Outcome> seen) {
    return of(seen.apply(fails("esp", "app-installer-failed")));
  }

  private static Cell technician(UnaryOperator<Outcome> seen) {
    return of(seen.apply(fails("preprov-failure", "app-installer-failed")));
  }

  private static ConfigurationRow everywhere(String title, String failure, String... settings) {
    return row(title, settings)
        .users(statusPage(failure))
        .technician(Cell.technician(failure))
        .selfDeploying(statusPage(failure));
  }

  private static ConfigurationRow row(String title, String... settings) {
    return ConfigurationRow.of(title, settings);
  }
}
