// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.ContosoRun;
import oobesim.support.Prompt;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

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
        .contains("                    MdmUrl :", "                 MdmTouUrl :");
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

  private static List<String> status(Worlds worlds) {
    return Prompt.in(worlds).answer("dsregcmd /status");
  }
}
