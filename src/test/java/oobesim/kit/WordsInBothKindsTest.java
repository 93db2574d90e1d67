// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each word of scripts as a word of the driver, with what it leaves in the journal. */
class WordsInBothKindsTest {
  private static final Duration A_WHILE = Duration.ofMinutes(2);

  @Test
  void whatIsNotDoneAtTheDevice() {
    both(
        "preprovisioning-entra",
        run ->
            run.network("none")
                .network("wifi")
                .internet(false)
                .domainController(false)
                .vpn(true)
                .set("tenant.usersMayJoin", "none")
                .fault("tpm-attestation-intermittent for 2")
                .clearFault("tpm-attestation-intermittent"),
        "network none",
        "network wifi",
        "internet off",
        "domain-controller off",
        "vpn on",
        "set tenant.usersMayJoin none",
        "fault tpm-attestation-intermittent for 2",
        "fault clear tpm-attestation-intermittent");
  }

  @Test
  void thePowerButtonInTheMiddleOfARun() {
    both(
        "preprovisioning-entra",
        run -> run.powerOn().passes(A_WHILE).powerOff().showsScreen("off").powerOn(),
        "power on",
        "power off",
        "power on");
  }

  @Test
  void theFirstPagesWithLongListsAndANetworkWithAKey() {
    both(
        "preprovisioning-entra",
        run -> {
          run.network("none").powerOn().waitFor("region").select("region/zw").click("region/yes");
          run.select("keyboard/german").click("keyboard/german").click("keyboard/yes");
          run.click("keyboard-second/skip").select("network/Contoso-Guest");
          run.type("network/network-key", "Guest-1").click("network/connect");
          run.key("ENTER").waitFor("entra-signin");
        },
        "network none",
        "power on",
        "select zw",
        "click yes",
        "select german",
        "click yes",
        "click skip",
        "select Contoso-Guest",
        "type network-key ********",
        "click connect",
        "click next");
  }

  @Test
  void boxesAreLeftAsTheyAreOrChanged() {
    both(
        "user-driven-mfa-hello",
        run -> {
          run.powerOn().waitFor("eula").click("eula/accept");
          run.type("entra-signin/username", "joni@contoso.com").key("ENTER");
          run.type("entra-password/password", "Cloud-1").key("ENTER").click("mfa/approve");
          run.waitFor("privacy").check("privacy/location").uncheck("privacy/location");
          run.uncheck("privacy/location").click("privacy/inking").click("privacy/accept");
        },
        "power on",
        "click accept",
        "type username joni@contoso.com",
        "click next",
        "type password ********",
        "click sign-in",
        "click approve",
        "uncheck location",
        "uncheck inking",
        "click accept");
  }

  @Test
  void tabsRowsAndChords() {
    both(
        "preprovisioning-entra",
        run -> {
          Rehearsal landed = landing(run).click("preprov-landing/provision").waitFor("esp");
          landed.passes(A_WHILE).key("ctrl+shift+d").showsScreen("diagnostics");
          landed.select("diagnostics/deployment").click("diagnostics/apps-and-policy");
          landed.click("diagnostics/close").key("SHIFT+F10").showsScreen("command-prompt");
          landed.type("command-prompt/command", "hostname").key("ENTER").key("F8");
        },
        "key CTRL+SHIFT+D",
        "click deployment",
        "click apps-and-policy",
        "click close",
        "key SHIFT+F10",
        "type command hostname",
        "key ENTER",
        "key F8");
  }

  @Test
  void aLetterIsTheDevicesEvenWhereAFieldHasTheKeyboard() {
    both(
        "user-driven-entra",
        run -> {
          run.powerOn().waitFor("entra-signin").click("entra-signin/username");
          run.key("A").key("WIN+L").key("1").showsNoText("a1");
        },
        "power on",
        "key A",
        "key WIN+L",
        "key 1");
  }

  @Test
  void aRefusedSecretAndTheSameAgain() {
    both(
        "user-driven-entra",
        run -> {
          run.powerOn().waitFor("entra-signin").type("entra-signin/username", "joni@contoso.com");
          run.type("entra-signin/username", "joni@contoso.com").click("entra-signin/next");
          run.type("entra-password/password", "wrong").click("entra-password/sign-in");
          run.click("entra-password/sign-in").type("entra-password/password", "wrong");
          run.click("entra-password/sign-in").type("entra-password/password", "Cloud-1");
          run.click("entra-password/sign-in").waitFor("esp");
        });
  }

  @Test
  void aNameWhereSomebodyIsKnownByName() {
    both(
        "user-driven-hybrid",
        run -> {
          Journeys.signsIn(run);
          run.waitFor("lock-screen").key("CTRL+ALT+DEL").showsScreen("domain-signin");
          run.type("domain-signin/username", "CONTOSO\\joni");
          run.type("domain-signin/password", "Domain-1").click("domain-signin/sign-in");
          run.waitFor("entra-signin-late");
          run.type("entra-signin-late/username", "joni@contoso.com").key("ENTER");
          run.type("entra-password-late/password", "Cloud-1").key("ENTER");
          run.click("stay-signed-in/ok").click("all-set/done").showsScreen("esp");
          run.passes(Duration.ofHours(1)).click("esp/sign-out").showsScreen("lock-screen");
          run.key("CTRL+ALT+DEL").absent("domain-signin/username");
          run.type("domain-signin/username", "CONTOSO\\joni");
        },
        "key CTRL+ALT+DEL",
        "click other-user",
        "type username CONTOSO\\\\joni");
  }

  private static Rehearsal landing(Rehearsal run) {
    run.powerOn().waitFor("entra-signin").key("WIN", 5);
    run.select("provisioning-menu/pre-provision").click("provisioning-menu/next");
    return run.waitFor("preprov-landing").passes(Duration.ofSeconds(10));
  }

  /** Leads both kinds; the inputs in the journal end with some. */
  private static void both(String profile, Consumer<Rehearsal> lead, String... inputs) {
    List<String> directly = journal(Simulator.shipped(profile).drive(), lead);
    List<String> byHand = journal(Simulator.shipped(profile).window(), lead);
    assertThat(byHand).isEqualTo(directly);
    assertThat(inputs(directly)).endsWith(inputs);
  }

  private static List<String> journal(Rehearsal run, Consumer<Rehearsal> lead) {
    try (run) {
      lead.accept(run);
    }
    return run.journal();
  }

  private static List<String> inputs(List<String> journal) {
    return journal.stream()
        .filter(line -> line.contains("\"input\":\""))
        .map(line -> line.replaceFirst(".*\"input\":\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1"))
        .toList();
  }
}
