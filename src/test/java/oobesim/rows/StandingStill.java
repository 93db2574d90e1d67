// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Rows of the status page that never end: what was counted before stays counted. */
final class StandingStill {
  private static final String ENTRA = "user-driven-entra";
  private static final String OPEN = "click toggle-device-setup";

  static final List<Row> ROWS =
      List.of(
          row("Microsoft 365 Apps beside Win32 apps: what came in five minutes stays counted")
              .given(
                  ENTRA,
                  "workload.apps = [{\"name\": \"Portal\", \"minutes\": 4}, {\"name\": \"VPN\","
                      + " \"minutes\": 3}, {\"name\": \"Office\", \"type\": \"m365\"}]")
              .when("user goes to esp", "wait 30m", OPEN)
              .then("text Apps (1 of 3 installed)", "row device-setup/apps working", "no failure"),
          row("A Store app that waits for a compliance: what came in two minutes stays counted")
              .given(
                  ENTRA,
                  "tenant.conditionalAccess.requireCompliantDevice = true",
                  "workload.apps = [{\"name\": \"Portal\", \"minutes\": 1}, {\"name\": \"VPN\","
                      + " \"minutes\": 2}, {\"name\": \"Notes\", \"type\": \"store\"}]")
              .when("user goes to esp", "wait 30m", OPEN)
              .then("text Apps (1 of 3 installed)", "row device-setup/apps working", "no failure"),
          row("A user's app that restarts Windows holds the others up before the first is there")
              .given(
                  ENTRA,
                  "workload.apps = [{\"name\": \"VPN\", \"minutes\": 1, \"context\": \"user\"},"
                      + " {\"name\": \"Notes\", \"context\": \"user\", \"restarts\": true}]")
              .when("user goes to finishing", "wait-for esp", "wait 30m")
              .andWhen("click toggle-account-setup")
              .then("text Apps (0 of 2 installed)", "row account-setup/apps working"),
          row("A certificate that never comes is known of, and counted as missing")
              .given(ENTRA, "workload.certificates = 2")
              .when("fault certificate-not-delivered", "user goes to esp", "wait 30m", OPEN)
              .then(
                  "text Certificates (0 of 2 applied)",
                  "row device-setup/certificates working",
                  "no failure"));

  private StandingStill() {}
}
