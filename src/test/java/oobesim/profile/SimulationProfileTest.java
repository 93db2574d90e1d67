// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Connector;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.Vpn;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationProfileTest {
  private static final InjectedFault FAULT = new InjectedFault("x");

  private static Arguments key(String json, Function<Surroundings, Object> read, Object expected) {
    return Arguments.of(json, read, expected);
  }

  static Stream<Arguments> keys() {
    return Stream.of(windows(), device(), network(), tenant(), rest()).flatMap(it -> it);
  }

  private static Stream<Arguments> windows() {
    return Stream.of(
        key("'windows':{'version':'10'}", s -> s.windows().version(), WindowsVersion.WINDOWS_10),
        key("'windows':{'version':'11'}", s -> s.windows().version(), WindowsVersion.WINDOWS_11),
        key("'windows':{'edition':'Pro'}", s -> s.windows().edition(), "Pro"),
        key("'windows':{'build':'19045'}", s -> s.windows().build(), "19045"),
        key("'windows':{'locale':'de-DE'}", s -> s.windows().locale(), "de-DE"));
  }

  private static Stream<Arguments> device() {
    return Stream.of(
        key("'device':{'manufacturer':'Fabrikam'}", s -> s.device().manufacturer(), "Fabrikam"),
        key("'device':{'model':'Desk'}", s -> s.device().model(), "Desk"),
        key("'device':{'serialNumber':'S1'}", s -> s.device().serialNumber(), "S1"),
        key("'device':{'virtual':true}", s -> s.device().virtual(), true),
        key("'device':{'tpm':{'version':'none'}}", s -> s.device().tpm().usable(), false),
        key(
            "'device':{'tpm':{'version':'1.2'}}",
            s -> s.device().tpm().version(),
            Tpm.Version.V1_2),
        key(
            "'device':{'tpm':{'attestation':'fails'}}",
            s -> s.device().tpm().attestation(),
            Tpm.Attestation.FAILS),
        key("'device':{'registered':false}", s -> s.device().registered(), false),
        key("'device':{'intuneRecord':true}", s -> s.device().intuneRecord(), true),
        key("'device':{'assignedUser':null}", s -> s.device().assignedUser(), Optional.empty()),
        key("'device':{'autopilotId':'abc'}", s -> s.device().autopilotId(), "abc"));
  }

  private static Stream<Arguments> network() {
    return Stream.of(
        key("'network':{'link':'none'}", s -> s.network().link(), NetworkLink.NONE),
        key("'network':{'link':'wifi'}", s -> s.network().link(), NetworkLink.WIFI),
        key("'network':{'internet':false}", s -> s.network().internet(), false),
        key("'network':{'domainController':false}", s -> s.network().domainController(), false),
        key("'network':{'vpn':'device'}", s -> s.network().vpn(), Vpn.DEVICE),
        key("'network':{'blocked':['time']}", s -> s.network().blocked(), List.of("time")),
        key("'network':{'wifi':[]}", s -> s.network().wifi(), List.of()),
        key(
            "'network':{'wifi':[{'name':'A','key':'k'},{}]}",
            s -> s.network().wifi(),
            List.of(new WifiNetwork("A", "k"), new WifiNetwork("Wi-Fi 2", ""))));
  }

  private static Stream<Arguments> tenant() {
    return Stream.of(
        key("'tenant':{'name':'Fabrikam'}", s -> s.tenant().name(), "Fabrikam"),
        key("'tenant':{'domain':'f.example'}", s -> s.tenant().domain(), "f.example"),
        key("'tenant':{'mdmUserScope':'some'}", s -> s.tenant().mdmUserScope(), Scope.SOME),
        key("'tenant':{'usersMayJoin':'none'}", s -> s.tenant().usersMayJoin(), Scope.NONE),
        key(
            "'tenant':{'connector':{'status':'none'}}",
            s -> s.tenant().connector().status(),
            Connector.Status.NONE),
        key("'tenant':{'connector':{'version':'6'}}", s -> s.tenant().connector().version(), "6"),
        key("'tenant':{'connector':{'joinsDone':9}}", s -> s.tenant().connector().joinsDone(), 9),
        key(
            "'tenant':{'connector':{'ouDelegated':false}}",
            s -> s.tenant().connector().ouDelegated(),
            false));
  }

  private static Stream<Arguments> rest() {
    return Stream.of(
        key("'users':[]", s -> s.users().size(), 0),
        key("'users':[{'licensed':false}]", s -> s.users().getFirst().licensed(), false),
        key("'users':[{'mfa':'number'}]", s -> s.users().getFirst().mfa(), User.Mfa.NUMBER),
        key("'users':[{'password':'p'}]", s -> s.users().getFirst().password(), "p"),
        key("'users':[{'accessPass':'t'}]", s -> s.users().getFirst().accessPass(), "t"),
        key("'users':[{}]", s -> s.users().getFirst().accessPass(), "Pass-1"),
        key("'device':{'upnPrefill':true}", s -> s.device().upnPrefill(), true),
        key("'users':[{'domainPassword':'d'}]", s -> s.users().getFirst().domainPassword(), "d"),
        key("'deploymentProfile':null", Surroundings::deploymentProfile, Optional.empty()),
        key("'enrollmentStatusPage':null", Surroundings::statusPage, Optional.empty()),
        key("'domainJoinProfile':null", Surroundings::domainJoin, Optional.empty()),
        key("'workload':{'apps':[]}", s -> s.workload().apps(), List.of()),
        key("'workload':{'policies':3}", s -> s.workload().policies(), 3),
        key("'workload':{'certificates':0}", s -> s.workload().certificates(), 0),
        key("'workload':{'networkConnections':2}", s -> s.workload().networkConnections(), 2),
        key("'criticalUpdate':true", Surroundings::criticalUpdate, true),
        key(
            "'faults':[{'id':'x'},{'id':'y','attempts':2}]",
            Surroundings::faults,
            List.of(new InjectedFault("x"), new InjectedFault("y").attempts(2))),
        key("'faults':[{'id':'x','onAttempt':3}]", fault(), FAULT.onAttempt(3)),
        key("'faults':[{'id':'x','chance':40}]", fault(), FAULT.chance(40)),
        key("'faults':[{'id':'x','place':'joining'}]", fault(), FAULT.at("joining")),
        key("'faults':[{'id':'x','fromMinute':7}]", fault(), FAULT.from(Duration.ofMinutes(7))));
  }

  private static Function<Surroundings, Object> fault() {
    return surroundings -> surroundings.faults().getFirst();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void aKeyDecidesWhatItSays(String json, Function<Surroundings, Object> read, Object expected) {
    assertThat(read.apply(profile(json).surroundings())).isEqualTo(expected);
  }

  @Test
  void anAppTakesDefaultsForWhatItDoesNotSay() {
    List<App> apps =
        profile("'workload':{'apps':[{},{'name':'B','minutes':9}]}")
            .surroundings()
            .workload()
            .apps();

    assertThat(apps.getFirst())
        .isEqualTo(
            new App(
                "App 1",
                App.Type.WIN32,
                App.Context.DEVICE,
                Duration.ofMinutes(4),
                true,
                Optional.empty()));
    assertThat(apps.getLast().installTime()).hasMinutes(9);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0, ",
    "false, 0, APP_DETECTION",
    "true, 1603, APP_INSTALLER",
    "false, -2147024891, APP_INSTALLER"
  })
  void anAppFailsAsItsInstallerAndItsDetectionSay(boolean found, int exit, Mishap failure) {
    App app =
        profile("'workload':{'apps':[{'detected':%s,'exitCode':%d}]}".formatted(found, exit))
            .surroundings()
            .workload()
            .apps()
            .getFirst();

    assertThat(app.failure()).isEqualTo(Optional.ofNullable(failure));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ",
    "1603, 0x80070643",
    "65535, 0x8007FFFF",
    "65536, 0x00010000",
    "-1, 0xFFFFFFFF",
    "-2147024891, 0x80070005"
  })
  void anExitCodeOfWindowsIsShownAsAnHresultAndOthersAsTheyAre(int exit, String shown) {
    assertThat(new App.Installer(exit, false).result()).isEqualTo(Optional.ofNullable(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "mira@fabrikam.example, FABRIKAM\\mira",
    "mira, CONTOSO\\mira",
    "a@., \\a",
    "'a\"b\\c@d', 'D\\a\"b\\c'"
  })
  void theOnPremisesAccountFollowsFromTheUserPrincipalName(String upn, String account) {
    String json = upn.replace("\\", "\\\\").replace("\"", "\\\"");

    User user =
        Fixtures.good("{\"users\":[{\"upn\":\"" + json + "\"}]}").surroundings().users().getFirst();

    assertThat(user.upn()).isEqualTo(upn);
    assertThat(user.domainAccount()).isEqualTo(account);
  }

  @Test
  void theDefaultUserIsAssignedOnlyWhereNobodyNamedOtherUsers() {
    assertThat(profile("").surroundings().device().assignedUser()).contains("joni@contoso.com");
    assertThat(profile("'users':[{'upn':'m@x'}]").surroundings().device().assignedUser()).isEmpty();
    assertThat(profile("'users':[{'upn':'m@x'},{}]").surroundings().device().assignedUser())
        .contains("joni@contoso.com");
  }

  @Test
  void hybridJoinHasADomainJoinProfileUnlessTheFileSaysNone() {
    String hybrid =
        "'deploymentProfile':{'@odata.type':"
            + "'#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile'}";

    assertThat(profile(hybrid).surroundings().domainJoin()).isPresent();
    assertThat(profile(hybrid + ",'domainJoinProfile':null").surroundings().domainJoin()).isEmpty();
    assertThat(profile("").surroundings().domainJoin()).isEmpty();
  }

  @Test
  void anUnknownKeyIsReportedWhereItStandsWithTheNearestKnownOne() {
    Reading reading = Fixtures.read("{\n  \"name\": \"x\",\n    \"netwrk\": {}\n}");

    Finding finding = reading.findings().getFirst();
    assertThat(finding.position()).isEqualTo(new Position(3, 5));
    assertThat(finding.pointer()).isEqualTo("/netwrk");
    assertThat(English.hint(finding)).isEqualTo("did you mean \"network\"?");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void allFaultsAreReportedInOneGo() {
    Reading reading =
        Fixtures.read(
            """
            {
              "windows": { "version": 11, "edtion": "Pro" },
              "network": { "link": "cable" },
              "deploymentProfile": "none.json",
              "enrollmentStatusPage": { "installProgressTimeoutInMinutes": "soon" },
              "workload": { "policies": -1 }
            }
            """);

    assertThat(Fixtures.codes(reading))
        .containsExactlyInAnyOrder(
            "wrong-kind",
            "unknown-key",
            "unknown-word",
            "file-not-found",
            "wrong-kind",
            "number-out-of-range");
    assertThat(reading.findings()).extracting(it -> it.position().line()).contains(2, 3, 4, 5, 6);
  }

  @Test
  void aFaultOfAnotherFileIsReportedAtThePathAndSaysWhereItIs() {
    Reading reading =
        Fixtures.read(
            "{\n  \"deploymentProfile\": \"invalid/device-type-not-pc/hololens.json\"\n}");

    Finding finding = reading.findings().getFirst();
    assertThat(finding.code()).isEqualTo("device-type-not-pc");
    assertThat(finding.position()).isEqualTo(new Position(2, 24));
    assertThat(English.message(finding))
        .startsWith("invalid/device-type-not-pc/hololens.json:10:17: ");
  }

  @Test
  void brokenJsonInAnotherFileIsReportedAtThePath() {
    Reading reading =
        Fixtures.read("{\"enrollmentStatusPage\": \"invalid/malformed-json/cut-off.json\"}");

    assertThat(Fixtures.codes(reading)).containsExactly("malformed-json");
    assertThat(reading.findings().getFirst().position()).isEqualTo(new Position(1, 26));
  }

  @Test
  void theSourceHoldsTheOtherFilesInPlace() {
    SimulationProfile profile =
        Fixtures.good("{\"deploymentProfile\": \"valid/graph-profile/list-answer.json\"}");

    Values deployment = new Values(profile.source()).group("deploymentProfile");

    assertThat(deployment.text("displayName")).isEqualTo("Fabrikam Office");
    assertThat(deployment.object().members().get("displayName").pointer())
        .isEqualTo("/deploymentProfile/displayName");
  }

  @Test
  void aFlowThatIsAPathStartsFromTheFolderOfTheFile() {
    SimulationProfile profile =
        Fixtures.good(Fixtures.FOLDER.resolve("valid/simulation-profile/flow-by-path.json"));

    assertThat(profile.flow()).isEqualTo("src/test/resources/profiles/flows/tiny.json");
  }

  @Test
  void aFlowBesideTheFileIsKnownByItsName() {
    assertThat(Fixtures.good("{\"flow\": \"tiny\"}").flow()).isEqualTo("tiny");
  }

  @Test
  void aKeyThatNearlyFitsMakesNoSimulationProfile() {
    assertThat(Fixtures.codes(Fixtures.read("{\"widows\": {}, \"netwerk\": {}}")))
        .containsExactly("unknown-shape");
    assertThat(Fixtures.codes(Fixtures.read("{\"colour\": 1}"))).containsExactly("unknown-shape");
  }

  private static SimulationProfile profile(String members) {
    return Fixtures.good("{" + members.replace('\'', '"') + "}");
  }
}
