// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.ContosoRun;
import oobesim.support.Prompt;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code dsregcmd /status} on devices that are joined differently. */
class JoinAnswersTest {
  private static final Worlds JOINED =
      Worlds.user().named("CON-7").happened(EventKind.ENTRA_JOINED, "contoso.com", "");

  @Test
  void aFreshDeviceIsJoinedToNothing() {
    List<String> lines = status(Worlds.fresh());
    assertThat(lines)
        .contains("             AzureAdJoined : NO")
        .contains("              DomainJoined : NO")
        .contains("| User State                                                           |");
    assertThat(lines).noneMatch(line -> line.contains("Details"));
    assertThat(lines).noneMatch(line -> line.contains("SSO"));
    assertThat(lines).noneMatch(line -> line.contains("DomainName"));
  }

  @Test
  void anEntraJoinedDeviceKnowsItsTenant() {
    assertThat(status(JOINED))
        .contains("             AzureAdJoined : YES")
        .contains("              DomainJoined : NO")
        .contains("               Device Name : CON-7")
        .contains("               KeyProvider : Microsoft Platform Crypto Provider")
        .contains("              TpmProtected : YES")
        .contains("          DeviceAuthStatus : SUCCESS")
        .contains("                TenantName : Contoso")
        .anyMatch(line -> line.matches(" +TenantId : fade[0-9a-f-]{32}"))
        .contains(
            "                    MdmUrl :"
                + " https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc")
        .contains("               KeySignTest : PASSED");
  }

  @Test
  void onlyTheUsersOwnSessionHasASignOn() {
    assertThat(status(JOINED)).contains("                AzureAdPrt : NO");
    assertThat(status(JOINED.having(Milestone.USER_SESSION)))
        .contains("                AzureAdPrt : YES")
        .contains("             WamDefaultSet : YES")
        .anyMatch(
            line -> line.contains("AzureAdPrtAuthority : https://login.microsoftonline.com/"));
  }

  @Test
  void whereNobodyIsToBeManagedTheAddressesAreEmpty() {
    Worlds outside =
        Prompt.worlds("tenant.mdmUserScope", "none")
            .happened(EventKind.ENTRA_JOINED, "contoso.com", "");
    assertThat(status(outside))
        .contains(
            "                    MdmUrl :",
            "                 MdmTouUrl :",
            "          MdmComplianceUrl :");
    assertThat(status(JOINED))
        .contains(
            "                 MdmTouUrl : https://portal.manage.microsoft.com/TermsofUse.aspx",
            "          MdmComplianceUrl :"
                + " https://portal.manage.microsoft.com/?portalAction=Compliance");
  }

  @Test
  void aBlockedRegistrationFailsTheCheckOfTheDevice() {
    assertThat(status(JOINED.blocking("registration")))
        .contains("          DeviceAuthStatus : FAILED. ERROR");
  }

  @Test
  void withoutAUsableChipTheKeyIsKeptBySoftware() {
    Worlds virtual =
        Prompt.worlds("device.virtual", "true").happened(EventKind.ENTRA_JOINED, "c", "");
    assertThat(status(virtual))
        .contains("               KeyProvider : Microsoft Software Key Storage Provider")
        .contains("              TpmProtected : NO");
  }

  @Test
  void aHybridDeviceIsInTheDomainFirstAndInEntraLater() {
    Worlds domain =
        Worlds.user()
            .hybrid()
            .named("CON-7")
            .having(Milestone.DOMAIN_JOINED, Milestone.USER_SESSION);
    assertThat(status(domain))
        .contains("             AzureAdJoined : NO")
        .contains("              DomainJoined : YES")
        .contains("                DomainName : CORP")
        .contains("               Device Name : CON-7.corp.contoso.com")
        .contains("      AD Connectivity Test : PASS")
        .contains("        DRS Discovery Test : PASS");
    assertThat(status(domain.having(Milestone.ENTRA_REGISTERED)))
        .contains("             AzureAdJoined : YES")
        .contains("              DomainJoined : YES")
        .contains("                AzureAdPrt : YES");
    assertThat(status(domain.blocking("registration")))
        .contains("        DRS Discovery Test : FAIL")
        .contains("     DRS Connectivity Test : SKIPPED");
  }

  @Test
  void withoutADomainControllerNothingElseIsTested() {
    Worlds far =
        Prompt.worlds("network.domainController", "false").hybrid().having(Milestone.DOMAIN_JOINED);
    assertThat(status(far))
        .contains("      AD Connectivity Test : FAIL")
        .contains("        DRS Discovery Test : SKIPPED");
  }

  @Test
  void theTimeOfTheChecksIsThatOfTheDevicesClock() {
    Worlds late =
        Prompt.worlds("device.clockSkewMinutes", "90").hybrid().having(Milestone.DOMAIN_JOINED);
    assertThat(status(late)).contains("               Client Time : 2026-03-03 10:30:00.000 UTC");
    assertThat(status(late.having(Milestone.CLOCK_SET).later(Duration.ofMinutes(5))))
        .contains("               Client Time : 2026-03-03 09:05:00.000 UTC");
  }

  @Test
  void anAutopilotResetKeepsTheJoin() {
    assertThat(status(Worlds.fresh().having(Milestone.AUTOPILOT_RESET)))
        .contains("             AzureAdJoined : YES");
  }

  @Test
  void otherCalls() {
    Prompt console = Prompt.in(JOINED);
    assertThat(console.answer("dsregcmd")).containsExactly("Usage: dsregcmd /status");
    assertThat(console.answer("dsregcmd /leave"))
        .containsExactly("dsregcmd /leave: not part of the rehearsal.");
  }

  @Test
  void inATechniciansRunTheDeviceJoinsDuringDevicePreparation() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    assertThat(status(new Worlds(run.session().world())))
        .contains("             AzureAdJoined : NO");
    run.does("key WIN x5", "select pre-provision", "click next").reaches("preprov-landing");
    run.waits(Duration.ofSeconds(5)).does("click provision").reaches("esp");
    run.waits(Duration.ofMinutes(20));
    assertThat(run.session().world().state().esp().phase(EspPhase.DEVICE_SETUP)).isPresent();
    assertThat(status(new Worlds(run.session().world())))
        .contains("             AzureAdJoined : YES")
        .contains("                AzureAdPrt : NO");
  }

  @Test
  void inAHybridRunTheDomainComesFirst() {
    ContosoRun run = ContosoRun.hybrid().does("power on").reaches("entra-signin");
    run.does("key WIN x5", "select pre-provision", "click next").reaches("preprov-landing");
    run.waits(Duration.ofSeconds(5)).does("click provision").reaches("rebooting").reaches("esp");
    assertThat(status(new Worlds(run.world())))
        .contains("             AzureAdJoined : NO")
        .contains("              DomainJoined : YES");
  }

  /** The parts of the answer in their order, each with what it is about. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void theAnswerHasThesePartsAndNoOthers(String device, Worlds worlds, String parts) {
    String labels =
        status(worlds).stream()
            .filter(line -> line.contains(" : ") || line.endsWith(" :") || line.startsWith("|"))
            .map(line -> line.startsWith("|") ? line.replaceAll(" *\\|$", "|") : label(line))
            .collect(Collectors.joining(" "));
    assertThat(labels).as(device).isEqualTo(parts);
  }

  private static String label(String line) {
    return line.substring(0, line.indexOf(" :")).strip().replace(' ', '-');
  }

  static Stream<Arguments> answers() {
    String device = "| Device State| AzureAdJoined EnterpriseJoined DomainJoined";
    String user = "| User State| NgcSet WorkplaceJoined WamDefaultSet";
    String entra =
        " Device-Name | Device Details| DeviceId Thumbprint DeviceCertificateValidity KeyProvider"
            + " TpmProtected DeviceAuthStatus | Tenant Details| TenantName TenantId MdmUrl"
            + " MdmTouUrl MdmComplianceUrl "
            + user
            + " | SSO State| AzureAdPrt ";
    String health = "EnterprisePrt | Diagnostic Data| AadRecoveryEnabled KeySignTest";
    return Stream.of(
        Arguments.of("joined to nothing", Worlds.fresh(), device + " Device-Name " + user),
        Arguments.of("in Entra", JOINED, device + entra + health),
        Arguments.of(
            "in Entra, in a person's session",
            JOINED.having(Milestone.USER_SESSION),
            device + entra + "AzureAdPrtAuthority " + health),
        Arguments.of(
            "in a domain",
            Worlds.user().hybrid().having(Milestone.DOMAIN_JOINED),
            device
                + " DomainName Device-Name "
                + user
                + " | Diagnostic Data| Client-Time AD-Connectivity-Test AD-Configuration-Test"
                + " DRS-Discovery-Test DRS-Connectivity-Test"));
  }

  @ParameterizedTest(name = "domain controller {0}, registration {1}: {2}")
  @CsvSource({
    "true, true, PASS PASS PASS PASS",
    "true, false, PASS PASS FAIL SKIPPED",
    "false, true, FAIL SKIPPED SKIPPED SKIPPED",
    "false, false, FAIL SKIPPED SKIPPED SKIPPED"
  })
  void aTestThatNeedsAnotherOneIsSkippedWhereThatFails(
      String controller, boolean registration, String results) {
    Worlds domain =
        Prompt.worlds("network.domainController", controller)
            .hybrid()
            .having(Milestone.DOMAIN_JOINED);
    List<String> lines = status(registration ? domain : domain.blocking("registration"));
    assertThat(
            lines.stream()
                .filter(line -> line.contains(" Test : "))
                .map(line -> line.substring(line.indexOf(" : ") + 3))
                .collect(Collectors.joining(" ")))
        .isEqualTo(results);
  }

  @Test
  void aCertificateOfTenYearsHasAThumbprintOfFortyDigits() {
    assertThat(status(JOINED))
        .anyMatch(line -> line.matches(" +Thumbprint : [0-9A-F]{40}"))
        .anyMatch(line -> line.matches(".* : \\[ 2026-03-03 00:.* -- 2036-03-03 00:.* \\]"));
  }

  /** A key of Windows Hello is a person's: it counts in that person's session alone. */
  @Test
  void aPinOfWindowsHelloIsSeenInThePersonsSession() {
    String joni = JOINED.world().state().user().orElseThrow();
    Worlds withPin =
        new Worlds(
            JOINED
                .world()
                .device(d -> d.withTally(d.tally().with(d.tally().presence().withPin(joni, "")))));
    assertThat(status(JOINED.having(Milestone.USER_SESSION)))
        .contains("                    NgcSet : NO");
    assertThat(status(withPin)).contains("                    NgcSet : NO");
    assertThat(status(withPin.having(Milestone.USER_SESSION)))
        .contains("                    NgcSet : YES");
  }

  private static List<String> status(Worlds worlds) {
    return Prompt.in(worlds).answer("dsregcmd /status");
  }
}
