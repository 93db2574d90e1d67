// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.NetworkLink;
import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAnswersTest {
  private static final Worlds WIRED = Worlds.fresh().hybrid();

  @Test
  void theCardThatIsPluggedInHasAnAddress() {
    List<String> wired = Prompt.in(WIRED).answer("ipconfig");
    assertThat(below(wired, "Ethernet adapter Ethernet:"))
        .contains("   Subnet Mask . . . . . . . . . . . : 255.255.255.0")
        .contains("   Default Gateway . . . . . . . . . : 192.168.10.1")
        .contains("   Connection-specific DNS Suffix. . : corp.contoso.com");
    assertThat(below(wired, "Wireless LAN adapter Wi-Fi:"))
        .contains("   Media State . . . . . . . . . . . : Media disconnected");
    List<String> radio = Prompt.in(WIRED.connectedBy(NetworkLink.WIFI)).answer("ipconfig");
    assertThat(below(radio, "Ethernet adapter Ethernet:"))
        .anyMatch(l -> l.contains("disconnected"));
    assertThat(below(radio, "Wireless LAN adapter Wi-Fi:"))
        .anyMatch(line -> line.matches(" {3}IPv4 Address.*: 192\\.168\\.20\\.\\d+"));
  }

  @Test
  void withoutALinkNoCardHasOne() {
    assertThat(Prompt.in(WIRED.connectedBy(NetworkLink.NONE)).answer("ipconfig"))
        .noneMatch(line -> line.contains("IPv4"))
        .filteredOn(line -> line.endsWith("Media disconnected"))
        .hasSize(2);
  }

  @Test
  void allTellsNamesServersAndNumbers() {
    List<String> all = Prompt.in(WIRED.named("CON-7")).answer("ipconfig/ALL");
    assertThat(all)
        .contains("   Host Name . . . . . . . . . . . . : CON-7")
        .contains("   DNS Servers . . . . . . . . . . . : 192.168.10.5")
        .filteredOn(line -> line.contains("Physical Address"))
        .hasSize(2);
    assertThat(Prompt.onBench("network.domainController", "false").answer("ipconfig /all"))
        .contains("   DNS Servers . . . . . . . . . . . : 192.168.10.1");
  }

  @Test
  void aVpnIsACardOfItsOwnOnceItIsUp() {
    String card = "PPP adapter VPN:";
    assertThat(Prompt.onBench().answer("ipconfig")).doesNotContain(card);
    assertThat(Prompt.onBench("network.vpn", "device").answer("ipconfig")).contains(card);
    Worlds forUsers = Prompt.worlds("network.vpn", "user");
    assertThat(Prompt.in(forUsers).answer("ipconfig")).doesNotContain(card);
    assertThat(Prompt.in(forUsers.having(Milestone.USER_SESSION)).answer("ipconfig"))
        .contains(card);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ipconfig /flushdns | The cache of the name resolver is empty.",
        "ipconfig -renew    | ipconfig -renew: not part of the rehearsal.",
        "ipconfig /nonsense | Usage: ipconfig [/all",
        "ping               | Usage: ping",
        "ping a b           | Usage: ping",
        "ping /nonsense a   | Usage: ping",
        "nslookup           | Usage: nslookup"
      })
  void otherCalls(String command, String answer) {
    assertThat(Prompt.in(WIRED).answer(command)).singleElement().asString().startsWith(answer);
  }

  @Test
  void aHostAnswersFourTimes() {
    List<String> lines = Prompt.in(WIRED).answer("ping www.contoso.com");
    assertThat(lines).filteredOn(line -> line.startsWith("Reply from 203.0.113.")).hasSize(4);
    assertThat(lines.getLast()).endsWith("sent = 4, received = 4, lost = 0 (0% loss)");
    assertThat(Prompt.in(WIRED).answer("ping -n 9 www.contoso.com -w 500")).isEqualTo(lines);
  }

  @Test
  void withoutInternetNoNameIsFound() {
    List<String> gone = List.of("Ping could not find the host www.contoso.com.");
    assertThat(Prompt.in(WIRED.withoutInternet()).answer("ping www.contoso.com")).isEqualTo(gone);
    assertThat(Prompt.in(WIRED.connectedBy(NetworkLink.NONE)).answer("ping www.contoso.com"))
        .isEqualTo(gone);
    assertThat(Prompt.in(WIRED.withoutInternet()).answer("nslookup www.contoso.com"))
        .containsExactly("The name www.contoso.com was not found.");
  }

  @ParameterizedTest
  @CsvSource({
    "ztd.dds.microsoft.com, autopilot-service",
    "www.msftconnecttest.com, connectivity-probe",
    "time.windows.com, time",
    "contoso.microsoftaik.azure.net, attestation",
    "ftpm.amd.com, tpm-certificates",
    "login.microsoftonline.com, sign-in",
    "EnterpriseRegistration.windows.net, registration",
    "enrollment.manage.microsoft.com, enrollment",
    "displaycatalog.mp.microsoft.com, store",
    "fe2.update.microsoft.com, windows-update",
    "lgmsapeweu.blob.core.windows.net, diagnostics-upload"
  })
  void aBlockedGroupIsFoundAndDoesNotAnswer(String host, String group) {
    List<String> blocked = Prompt.in(WIRED.blocking(group)).answer("ping " + host);
    assertThat(blocked).filteredOn("Request timed out."::equals).hasSize(4);
    assertThat(blocked.getLast()).endsWith("received = 0, lost = 4 (100% loss)");
    assertThat(Prompt.in(WIRED).answer("ping " + host).getLast()).endsWith("(0% loss)");
    assertThat(Prompt.in(WIRED.blocking(group)).answer("ping www.contoso.com").getLast())
        .endsWith("(0% loss)");
  }

  @ParameterizedTest
  @CsvSource({"network.captivePortal, true", "network.proxy, authenticated"})
  void whatStandsBeforeTheInternetLetsNothingThrough(String path, String value) {
    assertThat(Prompt.onBench(path, value).answer("ping www.contoso.com").getLast())
        .endsWith("(100% loss)");
  }

  @Test
  void theDomainIsReachedDirectlyOrThroughAVpn() {
    Worlds near = Prompt.worlds().hybrid();
    assertThat(Prompt.in(near).answer("ping corp.contoso.com").getLast()).endsWith("(0% loss)");
    Worlds far = Prompt.worlds("network.domainController", "false").hybrid();
    assertThat(Prompt.in(far).answer("ping dc1.corp.contoso.com"))
        .containsExactly("Ping could not find the host dc1.corp.contoso.com.");
    Worlds tunnel =
        Prompt.worlds("network.domainController", "false", "network.vpn", "device").hybrid();
    assertThat(Prompt.in(tunnel).answer("ping corp.contoso.com").getLast()).endsWith("(0% loss)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "con-7", "192.168.10.1"})
  void theDeviceItselfAndItsGatewayAnswerWithoutInternet(String host) {
    Worlds alone = WIRED.named("CON-7").withoutInternet();
    assertThat(Prompt.in(alone).answer("ping " + host).getLast()).endsWith("(0% loss)");
  }

  @Test
  void powershellTestsPorts() {
    Prompt shell = Prompt.in(WIRED).enters("powershell");
    assertThat(shell.answer("Test-NetConnection -ComputerName login.live.com -Port 443"))
        .contains("RemotePort           : 443", "TcpTestSucceeded     : True");
    assertThat(shell.answer("tnc login.live.com")).contains("PingSucceeded        : True");
    Prompt blocked = Prompt.in(WIRED.blocking("autopilot-service")).enters("powershell");
    assertThat(blocked.answer("tnc login.live.com -port 443"))
        .contains("TcpTestSucceeded     : False");
    assertThat(shell.answer("tnc a -port b")).singleElement().asString().startsWith("Usage: ");
  }

  private static List<String> below(List<String> lines, String heading) {
    int from = lines.indexOf(heading) + 2;
    assertThat(from).as(heading).isGreaterThan(1);
    List<String> rest = lines.subList(from, lines.size());
    int end = rest.indexOf("");
    return end < 0 ? rest : rest.subList(0, end);
  }
}
