// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** What stands between the work or school sign-in and the enrolment. */
final class SignInAndAccess {
  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String PREPARED = "preprovisioning-entra";
  private static final String PREPARATION = "device-preparation";
  private static final String PASSWORD = "user goes to entra-password";
  private static final String CLOUD = "type password Cloud-1";
  private static final String NAME = "type username joni@contoso.com";
  private static final String NEXT = "click next";
  private static final String SIGN_IN = "click sign-in";
  private static final String ACCESS = "tenant.conditionalAccess.";
  private static final String COMPLIANT = ACCESS + "requireCompliantDevice = true";
  private static final String HYBRID_JOINED = ACCESS + "requireHybridJoinedDevice = true";
  private static final String NOT_EXCLUDED = ACCESS + "enrollmentExcluded = false";
  private static final String EXCLUDED = "set " + ACCESS + "enrollmentExcluded true";
  private static final String TERMS = "tenant.termsAndConditions = true";
  private static final String ENTRA_TERMS = ACCESS + "termsOfUse = true";
  private static final String TERMS_PAGE = "screen terms-of-use";
  private static final String ACCEPT = "click accept";
  private static final String BENCH = PREPARED;
  private static final String LINK = "deploymentProfile.escapeLinkHidden = false";
  private static final String LEAVES = "switches.changeAccount = leaves-autopilot";
  private static final String SIGN_IN_PAGE = "wait-for entra-signin";
  private static final String FAILING =
      "workload.apps = [{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]";
  private static final String PORTAL = "set network.captivePortal true";
  private static final String SECOND_FACTOR = ACCESS + "mfaAtEnrollment = true";
  private static final String EVERY_TIME = ACCESS + "signInFrequency = every-time";
  private static final String BLOCKED = "screen access-blocked";
  private static final String AFTER_WRONG =
      "After a wrong answer the next one is asked of the cloud again";
  private static final String ALL_BLOCKED = ACCESS + "blockAll = true";

  static final List<Row> ROWS =
      List.of(
          row("A compliant device is asked for at the enrolment: nobody gets past the sign-in")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(
                  BLOCKED,
                  "text You can't get there from here",
                  "failure access-asks-compliant-device 53000",
                  "since entra-password: never just-a-moment",
                  "control next absent",
                  "control skip absent",
                  "control try-again absent")
              .andWhen("wait 2h")
              .then(BLOCKED)
              .andWhen("click sign-out")
              .then("screen entra-signin", "no failure")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("The page tells more on demand")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("no text 53000")
              .andWhen("click more-details")
              .then("text 53000", "text Microsoft Intune Enrollment", "text Unregistered"),
          row("A hybrid joined device is asked for at the enrolment: no device is one there")
              .given(ENTRA, HYBRID_JOINED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED, "failure access-asks-hybrid-device 53001"),
          row("A hybrid joined device is asked for at the enrolment: no device is one there")
              .given(HYBRID, HYBRID_JOINED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("Excluding the enrolment is the cure, without a restart")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN, EXCLUDED)
              .then(BLOCKED)
              .andWhen("click sign-out", NAME, NEXT, CLOUD, SIGN_IN, "wait-for desktop")
              .then("no failure"),
          row("A rule that excludes the enrolment does not disturb the set-up")
              .given(ENTRA, COMPLIANT, HYBRID_JOINED)
              .when("user goes to desktop")
              .then("never access-blocked"),
          row("Device preparation meets the same page")
              .on("11")
              .given(PREPARATION, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED, "never dp-progress"),
          row("A work account on a device without a profile meets the same page")
              .given("not-registered", COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("The second factor comes before the page")
              .given(ENTRA, COMPLIANT, NOT_EXCLUDED, "users.0.mfa = number")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click approve")
              .then(BLOCKED),
          row("A technician does not notice the rule, and the user of the device meets it")
              .given(PREPARED, COMPLIANT, NOT_EXCLUDED)
              .when("technician goes to preprov-success")
              .then("no failure")
              .andWhen("click reseal", "wait 2h", PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED),
          row("Where nobody signs in nobody is asked for a device")
              .given("self-deploying", COMPLIANT, NOT_EXCLUDED)
              .when("power on", "wait-for lock-screen")
              .then("never access-blocked"),
          row("Terms of the device management stand between sign-in and enrolment")
              .given(ENTRA, TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(
                  TERMS_PAGE,
                  "text manages this device",
                  "control accept enabled",
                  "control decline enabled")
              .andWhen("wait 1h")
              .then(TERMS_PAGE)
              .andWhen(ACCEPT)
              .then("screen just-a-moment")
              .andWhen("wait-for desktop")
              .then("came entra-password < terms-of-use < just-a-moment < esp"),
          row("Who declines the terms is back at the sign-in, and nothing is joined")
              .given(ENTRA, TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN, "click decline")
              .then("screen entra-signin", "nobody", "no failure")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN, ACCEPT, "wait-for desktop")
              .then("user joni@contoso.com"),
          row("Terms of use of Conditional Access come at the same place")
              .given(ENTRA, ENTRA_TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE, "text a Conditional Access policy asks")
              .andWhen("click decline")
              .then("screen entra-signin", "nobody")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN, ACCEPT, "wait-for desktop")
              .then("no failure"),
          row("With both kinds of terms there are two pages")
              .given(ENTRA, TERMS, ENTRA_TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN, ACCEPT)
              .then(TERMS_PAGE, "text manages this device")
              .andWhen(ACCEPT)
              .then("screen just-a-moment"),
          row("Hybrid join, device preparation and the user's half have the page as well")
              .given(HYBRID, TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE),
          row("Hybrid join, device preparation and the user's half have the page as well")
              .on("11")
              .given(PREPARATION, TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE)
              .andWhen(ACCEPT, "wait-for dp-progress")
              .then("no failure"),
          row("Hybrid join, device preparation and the user's half have the page as well")
              .given(PREPARED, TERMS)
              .when("technician goes to preprov-success")
              .then("never terms-of-use")
              .andWhen("click reseal", "wait 2h", PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE),
          row("Without enrolment nobody is asked for the management's terms")
              .given(ENTRA, TERMS, "tenant.mdmUserScope = none")
              .when("user goes to desktop")
              .then("never terms-of-use"),
          row("A wrong address fails before the terms are seen")
              .given(ENTRA, TERMS, "tenant.mdmTermsOfUseUrl = https://contoso.com/terms")
              .when(PASSWORD, CLOUD, SIGN_IN, "wait-for setup-error")
              .then("never terms-of-use", "failure terms-of-use-unreachable"),
          row("A defect of 2025: something went wrong after Accept")
              .given(ENTRA, TERMS, "faults = [{\"id\": \"terms-accepted-in-vain\"}]")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE)
              .andWhen(ACCEPT)
              .then(
                  "screen setup-error",
                  "text Something went wrong",
                  "failure terms-accepted-in-vain")
              .andWhen("click try-again", NAME, NEXT, CLOUD, SIGN_IN, ACCEPT)
              .then("screen setup-error")
              .andWhen("fault clear terms-accepted-in-vain", "click try-again")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN, ACCEPT, "wait-for desktop")
              .then("no failure"),
          row("A defect of 2025: something went wrong after Accept")
              .given(ENTRA, ENTRA_TERMS, "faults = [{\"id\": \"terms-accepted-in-vain\"}]")
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE)
              .andWhen(ACCEPT)
              .then("screen setup-error", "failure terms-accepted-in-vain"),
          row("A terms-of-use control that does not exclude the enrolment refuses it afterwards")
              .given(ENTRA, ENTRA_TERMS, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN, ACCEPT, "wait-for setup-error")
              .then("failure conditional-access-blocks"),
          row("A block of all apps refuses the enrolment behind the terms, and Accept stays"
                  + " accepted")
              .given(ENTRA, ENTRA_TERMS, ALL_BLOCKED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE)
              .andWhen(ACCEPT, "wait-for setup-error")
              .then("failure conditional-access-blocks", "never esp")
              .andWhen(EXCLUDED, "click try-again", NAME, NEXT, CLOUD, SIGN_IN)
              .then("screen just-a-moment")
              .andWhen("wait-for desktop")
              .then("no failure"),
          row("A block that asks for a device comes before the terms")
              .given(ENTRA, TERMS, ENTRA_TERMS, COMPLIANT, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(BLOCKED, "never terms-of-use")
              .andWhen("click sign-out")
              .then("screen entra-signin", "nobody"),
          row("A block of all apps leaves the terms of the management where they are")
              .given(ENTRA, TERMS, ALL_BLOCKED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then(TERMS_PAGE, "text manages this device")
              .andWhen(ACCEPT, "wait-for setup-error")
              .then("failure conditional-access-blocks", "never esp"),
          row("Without the internet the page of the terms leads to the network, then to the"
                  + " sign-in")
              .given(ENTRA, TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN, "internet off")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-password", "nobody", "no text wrong"),
          row("Without the internet the page of the terms leads to the network, then to the"
                  + " sign-in")
              .given(ENTRA, ENTRA_TERMS)
              .when(PASSWORD, CLOUD, SIGN_IN, "internet off")
              .then("screen network-lost")
              .andWhen("internet on", "click retry")
              .then("screen entra-password", "nobody"),
          row("Change account begins again on an earlier page, with the profile")
              .given(BENCH, LINK)
              .when("power on", SIGN_IN_PAGE, "click change-account")
              .then("screen region", "since entra-signin: never rebooting")
              .andWhen("click yes", SIGN_IN_PAGE)
              .then("text Contoso", "never eula"),
          row("A switch: Change account restarts at the region page and joins without the profile")
              .given(BENCH, LINK, LEAVES)
              .when("power on", SIGN_IN_PAGE, "click change-account")
              .then("screen rebooting", "no profile")
              .andWhen("wait-for region", "click yes", "click yes", "click skip", "wait-for eula")
              .then("since entra-signin: restarts 1", "no profile")
              .andWhen("user goes to entra-signin")
              .then("no text Contoso", "control change-account absent")
              .andWhen("user goes to desktop")
              .then("user joni@contoso.com", "no profile"),
          row("Who left Autopilot by Change account is an administrator of the device")
              .given(ENTRA, LINK, LEAVES, "switches.resetNeedsAdministrator = true", FAILING)
              .when("power on", SIGN_IN_PAGE, "click change-account", "wait-for region")
              .andWhen("user goes to finishing", "wait-for esp", "wait 20m", "click reset-device")
              .then("screen reset-confirm"),
          row("Five presses of the Windows key there end at a failure that knows no organization")
              .given(BENCH, LINK, LEAVES)
              .when("power on", SIGN_IN_PAGE, "click change-account", "wait-for region")
              .andWhen("key WIN x5", "select pre-provision", "click next")
              .andWhen("wait-for preprov-failure")
              .then(
                  "failure no-autopilot-profile",
                  "no text Contoso",
                  "text No organization found",
                  "text No profile found"),
          row("Left is left: a cut of the power leads back to no profile, a reset does")
              .given(BENCH, LINK, LEAVES)
              .when("power on", SIGN_IN_PAGE, "click change-account", "wait-for region")
              .andWhen("power off", "power on", "wait-for region")
              .then("no profile")
              .andWhen("key WIN x5", "select reset-device", "click next", "click reset")
              .andWhen("wait-for resetting", SIGN_IN_PAGE)
              .then("text Contoso"),
          row("A captive portal that comes up at the sign-in page ends the sign-in at Next")
              .given(ENTRA)
              .when("user goes to entra-signin", PORTAL, NAME)
              .then("screen entra-signin")
              .andWhen(NEXT)
              .then(
                  "screen setup-error",
                  "Windows 10: failure captive-portal caa70007",
                  "Windows 10: text caa70007",
                  "Windows 11: failure captive-portal OOBEAADV10")
              .andWhen("click try-again")
              .then("screen setup-error")
              .andWhen("set network.captivePortal false", "click try-again")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN, "wait-for desktop")
              .then("no failure"),
          row("A captive portal that comes up at the password ends the sign-in as well")
              .given(HYBRID)
              .when(PASSWORD, PORTAL, CLOUD, SIGN_IN)
              .then("screen setup-error", "text Something went wrong", "nobody"),
          row("The user of a prepared device meets the portal of the place")
              .given(PREPARED)
              .when("technician goes to preprov-success", "click reseal", "wait 2h")
              .andWhen("user goes to entra-signin", PORTAL, NAME, NEXT)
              .then("screen setup-error", "Windows 10: text caa70007"),
          row("A portal that comes up while the phone is asked ends the sign-in as well")
              .given(ENTRA, "users.0.mfa = number")
              .when(PASSWORD, CLOUD, SIGN_IN, PORTAL, "click approve")
              .then("screen setup-error", "nobody"),
          row("The late sign-in and the web sign-in say so on their page")
              .given(HYBRID)
              .when("user goes to entra-signin-late", PORTAL, NAME, NEXT)
              .then("screen entra-signin-late", "notice captive-portal")
              .andWhen("set network.captivePortal false", NEXT)
              .then("screen entra-password-late"),
          row("The late sign-in and the web sign-in say so on their page")
              .on("11")
              .given(ENTRA, "policies.restartInDeviceSetup = true")
              .when("user goes to lock-screen", "click unlock", "click other-options")
              .andWhen("click use-web", SIGN_IN, PORTAL, NAME, CLOUD, SIGN_IN)
              .then("screen web-signin", "notice captive-portal")
              .andWhen("set network.captivePortal false", CLOUD, SIGN_IN, "wait-for desktop")
              .then("user joni@contoso.com"),
          row("What else keeps the cloud away shows at the next answer, too")
              .given(ENTRA)
              .when("user goes to entra-signin", "set network.blocked [\"sign-in\"]", NAME, NEXT)
              .then("screen setup-error", "failure sign-in-services-blocked OOBEIDPS"),
          row("What else keeps the cloud away shows at the next answer, too")
              .given(ENTRA)
              .when(PASSWORD, "set network.proxy authenticated", CLOUD, SIGN_IN)
              .then("screen setup-error", "failure proxy-asks-for-name"),
          row("A name of another organization is told in the export as well")
              .given(ENTRA)
              .when("user goes to entra-signin")
              .then("exported MdmDiagReport_RegistryDump.reg \"TenantMatched\"=DWORD:00000001")
              .andWhen("type username joni@fabrikam.com", NEXT)
              .then("exported MdmDiagReport_RegistryDump.reg \"TenantMatched\"=DWORD:00000000"),
          row(AFTER_WRONG)
              .given(ENTRA)
              .when("user goes to entra-signin", "type username joni@fabrikam.com", NEXT)
              .andWhen("set network.blocked [\"sign-in\"]", NAME, NEXT)
              .then("screen setup-error", "failure sign-in-services-blocked OOBEIDPS"),
          row(AFTER_WRONG)
              .given(ENTRA)
              .when(PASSWORD, "type password wrong", SIGN_IN, PORTAL, CLOUD, SIGN_IN)
              .then("screen setup-error", "Windows 11: failure captive-portal OOBEAADV10"),
          row(AFTER_WRONG)
              .given(ENTRA, "users.0.mfa = tap")
              .when(PASSWORD, "type password wrong", SIGN_IN, PORTAL)
              .andWhen("type password Pass-1", SIGN_IN)
              .then("screen setup-error", "Windows 11: failure captive-portal OOBEAADV10"),
          row("What keeps the cloud away while the device joins ends the join")
              .given(ENTRA)
              .when(PASSWORD, CLOUD, SIGN_IN, PORTAL, "wait-for setup-error")
              .then("Windows 10: failure captive-portal caa70007")
              .then("Windows 11: failure captive-portal OOBEAADV10")
              .andWhen("set network.captivePortal false", "click try-again")
              .andWhen(NAME, NEXT, CLOUD, SIGN_IN, "wait-for desktop")
              .then("no failure"),
          row("What keeps the cloud away while the device joins ends the join")
              .given(ENTRA)
              .when(PASSWORD, CLOUD, SIGN_IN, "set network.proxy authenticated", "wait 5m")
              .then("screen setup-error", "failure proxy-asks-for-name"),
          row("What keeps the cloud away while the device joins ends the join")
              .given(HYBRID)
              .when(PASSWORD, CLOUD, SIGN_IN, "set network.blocked [\"sign-in\"]", "wait 5m")
              .then("screen setup-error", "failure sign-in-services-blocked OOBEIDPS"),
          row("A second factor at the enrolment is asked of everybody who signs in")
              .given(ENTRA, SECOND_FACTOR, EVERY_TIME)
              .when(PASSWORD, CLOUD, SIGN_IN)
              .then("screen mfa")
              .andWhen("click approve", "wait-for desktop")
              .then("no notice second-factor-every-time"),
          row("A second factor at the enrolment is asked of everybody who signs in")
              .given(ENTRA, SECOND_FACTOR, "users.0.mfa = tap")
              .when(PASSWORD, "type password Pass-1", SIGN_IN)
              .then("screen just-a-moment"),
          row("Every time, device preparation stands at the spinner")
              .on("11")
              .given(PREPARATION, SECOND_FACTOR, EVERY_TIME)
              .when(PASSWORD, CLOUD, SIGN_IN, "click approve", "wait 5h")
              .then("screen just-a-moment", "notice second-factor-every-time", "no failure")
              .andWhen("set " + ACCESS + "signInFrequency not-configured", "wait 1h")
              .then("screen just-a-moment")
              .andWhen("power off", "power on", "user goes to desktop")
              .then("came just-a-moment < dp-progress < dp-complete < desktop"),
          row("A block refuses the enrolment, whatever second factor it asks for: nobody waits")
              .on("11")
              .given(PREPARATION, SECOND_FACTOR, EVERY_TIME, ALL_BLOCKED, NOT_EXCLUDED)
              .when(PASSWORD, CLOUD, SIGN_IN, "click approve", "wait-for setup-error")
              .then("failure conditional-access-blocks", "no notice second-factor-every-time")
              .andWhen("set " + ACCESS + "signInFrequency not-configured", EXCLUDED)
              .andWhen("click try-again", "user goes to dp-progress")
              .then("no failure"),
          row("Whoever loses the connection at the spinner signs in again, and it goes on once"
                  + " cured")
              .on("11")
              .given(PREPARATION, SECOND_FACTOR, EVERY_TIME)
              .when(PASSWORD, CLOUD, SIGN_IN, "click approve", "wait 1h", "internet off")
              .then("screen network-lost")
              .andWhen("set " + ACCESS + "signInFrequency not-configured", "internet on")
              .andWhen("click retry", "user goes to dp-progress")
              .then("came network-lost < mfa < just-a-moment < dp-progress"),
          row("Without Every time device preparation goes on after the phone")
              .on("11")
              .given(PREPARATION, SECOND_FACTOR)
              .when(PASSWORD, CLOUD, SIGN_IN, "click approve", "wait-for dp-progress")
              .then("no notice second-factor-every-time"));

  private SignInAndAccess() {}
}
