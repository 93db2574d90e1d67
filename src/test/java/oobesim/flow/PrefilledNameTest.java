// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assigned user's name at the sign-in: filled in, fixed, or not there at all. */
class PrefilledNameTest {
  @ParameterizedTest(name = "{0} = {1}: \"{2}\", can be changed {3}")
  @CsvSource({
    "device.upnPrefill,               true,  joni@contoso.com, false",
    "device.upnPrefill,               false, '',               true",
    "device.assignedUser,             null,  '',               true",
    "tenant.federatedSignOn,          true,  '',               true",
    "switches.assignedUserEnforced,   false, joni@contoso.com, true"
  })
  void whatStandsInTheField(String path, String value, String name, boolean free) {
    Rehearsal run = atSignIn(path, value).enabled("username", free);
    assertThat(name(run)).isEqualTo(name);
    run.does("type username ada@contoso.com").accepted(free);
    assertThat(name(run)).isEqualTo(free ? "ada@contoso.com" : name);
  }

  @Test
  void onlyThePasswordIsAskedForWhereTheNameIsFixed() {
    Rehearsal run = atSignIn("device.upnPrefill", "true").does("click next");
    run.shows("entra-password").does("type password Cloud-1", "click sign-in").reaches("desktop");
    assertThat(run.session().world().state().user()).contains("joni@contoso.com");
  }

  @Test
  void whatWasTypedStaysOnTheWayBackWhereTheNameIsFree() {
    Rehearsal run = atSignIn("switches.assignedUserEnforced", "false");
    run.does("type username JONI@contoso.com", "click next").shows("entra-password");
    assertThat(name(run.does("click back").shows("entra-signin"))).isEqualTo("JONI@contoso.com");
  }

  @Test
  void aUserWhoIsNobodyInTheTenantCannotGoOn() {
    Rehearsal run = atSignIn("device.assignedUser", "gone@contoso.com").does("click next");
    assertThat(run.shows("entra-signin").session().world().form().message("entra-signin/username"))
        .contains("username-unknown");
  }

  @Test
  void aTechnicianStillOpensTheMenuThere() {
    atSignIn("device.upnPrefill", "true").does("key WIN x5").shows("provisioning-menu");
  }

  @Test
  void aDeviceWithoutAProfileKnowsNoName() {
    Rehearsal run = Rehearsal.of("not-registered", "device.upnPrefill", "true").does("power on");
    run.reaches("region").does("click yes", "click yes", "click skip").reaches("eula");
    run.does("click accept", "click skip", "select work", "click next").shows("entra-signin");
    assertThat(name(run)).isEmpty();
    run.does(Steps.SIGN_IN).reaches("privacy");
  }

  private static Rehearsal atSignIn(String path, String value) {
    return Rehearsal.bench("device.upnPrefill", "true", path, value)
        .does("power on")
        .reaches("entra-signin");
  }

  private static String name(Rehearsal run) {
    return run.session().world().form().text("entra-signin/username");
  }

  @Test
  void capitalsInTheDomainOfAnAccountMakeItNoOtherOrganisation() {
    Rehearsal run =
        Rehearsal.bench("users.0.upn", "joni@Contoso.COM", "device.assignedUser", "none");
    run.does("power on").reaches("entra-signin").does("type username nobody@contoso.com");
    run.does("click next").shows("entra-signin");
    assertThat(run.session().world().form().message("entra-signin/username"))
        .contains("username-unknown");
  }
}
