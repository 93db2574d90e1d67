// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The companion app on the technician's phone, which reads the code of the landing page. */
final class CompanionApp {
  private static final String BENCH = "preprovisioning-companion";
  private static final String LANDING = "technician goes to preprov-landing";
  private static final String LOADED = "wait 5s";
  private static final String SCAN = "companion scan";
  private static final String ID = "7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013";
  private static final String TAGGED = "registration.profileTag = Office";

  static final List<Row> ROWS =
      List.of(
          row("The app reads the landing page's code and shows what the tenant knows")
              .given(BENCH)
              .when(LANDING, LOADED)
              .then("code", "companion has read no code")
              .andWhen(SCAN)
              .then(
                  "accepted",
                  "companion serial number 5CG1234XYZ",
                  "companion group tag Office",
                  "companion user nobody",
                  "companion profile Contoso Bench"),
          row("Another user stands on the landing page after Refresh, not before")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "companion user kim@contoso.com")
              .then("accepted", "companion user kim@contoso.com", "no text kim@contoso.com")
              .andWhen("click refresh", LOADED)
              .then("text kim@contoso.com", "screen preprov-landing"),
          row("A group tag brings the profile of its group after Refresh")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "companion group-tag Sales")
              .then("companion profile Contoso Sales", "text Contoso Bench")
              .andWhen("click refresh", LOADED)
              .then("text Contoso Sales", "no text Contoso Bench", "profile Contoso Sales")
              .andWhen("click provision", "wait-for preprov-success")
              .then("named SALES-CG1234XYZ", "text Contoso Sales"),
          row("A profile is given by the tag of its group, and taken away by another one")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "companion profile Contoso Sales")
              .then("accepted", "companion group tag Sales", "companion profile Contoso Sales")
              .andWhen("companion profile contoso bench", "click refresh", LOADED)
              .then("text Contoso Bench", "profile Contoso Bench"),
          row("A profile whose group has another tag is lost with the tag")
              .given(BENCH, TAGGED)
              .when(LANDING, LOADED, SCAN, "companion group-tag Workshop")
              .then("companion profile none")
              .andWhen("click refresh", "wait-for preprov-failure")
              .then("failure no-autopilot-profile", "notice device-not-in-group"),
          row("The user is taken off with none")
              .given("preprovisioning-entra")
              .when(LANDING, LOADED)
              .then("text joni@contoso.com")
              .andWhen(SCAN, "companion user none", "click refresh", LOADED)
              .then("no text joni@contoso.com", "companion user nobody"),
          row("The app assigns nobody whom the tenant does not know")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "companion user nobody@fabrikam.com")
              .then("refused", "companion user nobody"),
          row("A profile that no tag brings cannot be given with the app")
              .given(BENCH, "registration.otherProfileTarget = all-devices")
              .when(LANDING, LOADED, SCAN, "companion profile Contoso Sales")
              .then("refused", "companion profile Contoso Bench"),
          row("The code's own id is looked up, whatever device stands on the bench")
              .given(BENCH)
              .when(LANDING, LOADED, "companion scan {\"ZtdId\":\"0aa5f0f6-0000-4000-8000-1\"}")
              .then("refused", "companion no device 0aa5f0f6-0000-4000-8000-1 in the tenant")
              .andWhen("companion user kim@contoso.com")
              .then("refused")
              .andWhen("click refresh", LOADED)
              .then("no text kim@contoso.com"),
          row("A code that was read before the registration changed names an unknown device")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "set device.autopilotId 1b2c3d4e")
              .then("companion no device " + ID + " in the tenant")
              .andWhen(SCAN)
              .then("accepted", "companion serial number 5CG1234XYZ"),
          row("A device that was deleted from the tenant is not found, although its code is read")
              .given(BENCH)
              .when(LANDING, LOADED, "set device.registered false", SCAN)
              .then("refused", "companion no device " + ID + " in the tenant"),
          row("A code without an id is no device's code")
              .given(BENCH)
              .when(LANDING, LOADED, "companion scan https://contoso.com/")
              .then("refused", "companion no unique id in the code")
              .andWhen("companion scan {\"BlockSequence\":{\"ZtdId\":\"" + ID + "\"}}")
              .then("refused", "companion no unique id in the code")
              .andWhen("companion scan {\"ZtdId\":\"" + ID + "\"}")
              .then("accepted", "companion serial number 5CG1234XYZ"),
          row("Where no code is shown there is nothing to read")
              .given(BENCH)
              .when("technician goes to entra-signin", SCAN)
              .then("refused", "companion has read no code"),
          row("The code of a result page names the same device")
              .given("preprovisioning-entra")
              .when("technician goes to preprov-success", SCAN)
              .then(
                  "Windows 10: companion serial number 5CG1234XYZ",
                  "Windows 11: companion has read no code"),
          row("What the phone has read outlives a reset of the device")
              .given(BENCH)
              .when(LANDING, LOADED, SCAN, "click exit", "select reset-device", "click next")
              .andWhen("click reset", "wait-for entra-signin", "companion user kim@contoso.com")
              .then("accepted", "companion user kim@contoso.com"));

  private CompanionApp() {}
}
