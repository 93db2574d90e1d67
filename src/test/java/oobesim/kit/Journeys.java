// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.time.Duration;

/** Ways of people through a provisioning, in the words of the driver. */
final class Journeys {
  private Journeys() {}

  /** From power on to Reseal. */
  static void technician(Rehearsal run) {
    run.powerOn().waitFor("entra-signin").showsNoText("Something went wrong");
    run.key("WIN", 5).showsScreen("provisioning-menu").enabled("provisioning-menu/exit");
    run.select("provisioning-menu/pre-provision").enabled("provisioning-menu/next");
    run.click("provisioning-menu/next").waitFor("preprov-landing").passes(Duration.ofSeconds(10));
    run.showsText("Contoso").enabled("preprov-landing/provision");
    run.click("preprov-landing/provision").waitFor("esp").passes(Duration.ofMinutes(15));
    run.click("esp/toggle-device-setup").absent("esp/continue-anyway");
    run.waitFor("preprov-success").click("preprov-success/reseal").showsScreen("off");
  }

  /** From power on to the desktop. */
  static void user(Rehearsal run) {
    signsIn(run);
    run.waitFor("esp").waitFor("finishing").waitFor("esp").waitFor("desktop");
  }

  /** From power on to the sign-in of the assigned user. */
  static void signsIn(Rehearsal run) {
    run.powerOn().waitFor("entra-signin").type("entra-signin/username", "joni@contoso.com");
    run.click("entra-signin/next").showsScreen("entra-password");
    run.type("entra-password/password", "Cloud-1").click("entra-password/sign-in");
  }
}
