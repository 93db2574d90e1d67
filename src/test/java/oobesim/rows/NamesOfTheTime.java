// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What is called differently on Windows 10 and 11, and before and after the renaming of 2023. */
final class NamesOfTheTime {
  private static final String OLD = "switches.azureAdNames = true";

  static final List<Row> ROWS =
      List.of(
          row("With the names of today texts say Microsoft Entra")
              .given("preprovisioning-hybrid")
              .when("technician goes to preprov-success", "user goes to entra-signin-late")
              .then("text Microsoft Entra", "no text Azure AD"),
          row("With the names before 2023 texts say Azure AD")
              .given("preprovisioning-hybrid", OLD)
              .when("technician goes to preprov-success", "user goes to entra-signin-late")
              .then("text Azure AD", "no text Microsoft Entra"),
          row("With the names before 2023 texts say Azure AD")
              .given("user-driven-entra", OLD, "tenant.usersMayJoin = none")
              .when("user goes to setup-error")
              .then("text Azure AD", "no text Microsoft Entra"),
          row("With the names before 2023 texts say Azure AD")
              .given("user-driven-hybrid", OLD, "tenant.connector.status = inactive")
              .when("user goes to setup-error")
              .then("text Hybrid Azure AD join", "no text Microsoft Entra"),
          row("The names change nothing in what happens")
              .given("preprovisioning-entra", OLD)
              .when("technician goes to preprov-success", "click reseal", "wait 2h", "power on")
              .andWhen("user goes to desktop")
              .then("came preprov-landing < esp < preprov-success < entra-signin < esp < desktop"),
          row("Details are Show details and Hide details on Windows 10, arrows on Windows 11")
              .given("user-driven-entra")
              .when("user goes to esp")
              .then("Windows 10: text Show details", "Windows 11: text ∨")
              .andWhen("click toggle-device-preparation")
              .then("Windows 10: text Hide details", "Windows 11: text ∧")
              .andWhen("seen: text Securing your hardware", "click toggle-device-preparation")
              .then(
                  "Windows 10: no text Hide details",
                  "Windows 11: no text ∧",
                  "no text Securing your hardware"),
          row("On Windows 10 a category has its link once it has begun, on Windows 11 always")
              .given("preprovisioning-entra")
              .when("technician goes to esp")
              .then(
                  "control toggle-device-preparation enabled",
                  "Windows 10: control toggle-device-setup absent",
                  "Windows 11: control toggle-device-setup enabled"),
          row("Only Windows 11 has a diagnostics page for its keys")
              .given("user-driven-entra")
              .when("user goes to esp", "key CTRL+SHIFT+D")
              .then("Windows 10: screen esp", "Windows 11: screen diagnostics"),
          row("The first sign-in page of Windows 10 welcomes to the organisation")
              .given("user-driven-entra")
              .when("user goes to entra-signin")
              .then(
                  "Windows 10: text Welcome to Contoso",
                  "Windows 11: text Let's set things up for your work or school"));

  private NamesOfTheTime() {}
}
