// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not met says what was expected, what is there instead, and how it came to that. */
class FailedExpectationsTest {
  private final Rehearsal run = Simulator.shipped("preprovisioning-entra").drive();

  @AfterEach
  void end() {
    run.close();
  }

  @Test
  void theWholeStoryOfAControlThatIsNotThere() {
    run.powerOn().waitFor("entra-signin").key("WIN", 2);
    assertThatThrownBy(() -> run.click("preprov-landing/provision"))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage(
            """
            expected to click preprov-landing/provision, but it is not shown

            At PT1M2S the device shows entra-signin:
                == entra-signin, Windows 11, frame page, picture work, asks for a secret

                Contoso
                # Let's set things up for your work or school
                Sign in with your Contoso account. This device belongs to Contoso.

                User name
                [_ someone@example.com _]

                buttons: [Next]
            Controls: entra-signin/username, entra-signin/next
            Done before:
                PT0S  power on
                PT1M2S  key WIN
                PT1M2S  key WIN\
            """);
  }

  @Test
  void whatTheScreenDoesNotOffer() {
    run.powerOn().waitFor("entra-signin");
    fails(it -> it.click("entra-signin/back"), "expected to click back, but there is no back on");
    fails(it -> it.select("entra-signin/next"), "to select next, but next is a button");
    fails(it -> it.type("entra-signin/next", "x"), "to type next ********, but next is a button");
    fails(it -> it.check("entra-signin/username"), "to check username, but username is a field");
    fails(Rehearsal::powerOn, "expected to power on, but the device is on already");
    fails(it -> it.key("TAB"), "expected to key TAB, but a page keeps TAB for itself");
    run.key("WIN", 5).set("windows.version", "11").click("provisioning-menu/exit");
  }

  @Test
  void aDisabledControl() {
    run.network("none").powerOn().waitFor("region").click("region/yes").click("keyboard/yes");
    run.click("keyboard-second/skip").disabled("network/next");
    fails(it -> it.click("network/next"), "expected to click next, but next is disabled");
    fails(it -> it.enabled("network/next"), "network/next enabled, but it is disabled");
    fails(it -> it.absent("network/next"), "network/next absent, but it is disabled");
    fails(it -> it.disabled("esp/try-again"), "esp/try-again disabled, but it is absent");
  }

  @Test
  void screensAndTexts() {
    run.powerOn().waitFor("entra-signin");
    fails(it -> it.showsScreen("esp"), "expected screen esp");
    fails(it -> it.showsText("Fabrikam"), "expected text \"Fabrikam\"");
    fails(it -> it.showsNoText("Contoso"), "expected no text \"Contoso\"");
    fails(
        it -> it.waitFor("esp", Duration.ofMinutes(90)),
        "expected esp within 1h30m, but it did not come");
    fails(it -> it.showsScreen("off"), "At PT1H31M2S the device shows entra-signin:");
  }

  @Test
  void aSecretStandsInNoMessage() {
    run.powerOn().waitFor("entra-signin").type("entra-signin/username", "joni@contoso.com");
    run.click("entra-signin/next").type("entra-password/password", "Cloud-1");
    fails(it -> it.showsScreen("esp"), "type password ********");
    assertThatThrownBy(() -> run.type("entra-password/sign-in", "Cloud-1"))
        .message()
        .doesNotContain("Cloud-1");
    assertThatThrownBy(() -> run.set("users.0.mfa", "Cloud-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWrongCallIsNoFailedExpectation() {
    run.powerOn();
    wrong(it -> it.showsScreen("epsilon"), "there is no screen \"epsilon\"");
    wrong(it -> it.waitFor("ep"), "there is no screen \"ep\": did you mean \"esp\"?");
    wrong(it -> it.click("provision"), "\"provision\" is no node id; write SCREEN/CONTROL");
    wrong(it -> it.click("preprov/provision"), "there is no screen \"preprov\"");
    wrong(it -> it.key("CTRL+WINDOW"), "no key \"WINDOW\" in \"CTRL+WINDOW\"");
    wrong(it -> it.key("STRG+A"), "no key \"STRG\" in \"STRG+A\"");
    wrong(it -> it.key("WIN", 0), "a key is pressed 1 to 1000 times, not 0");
    wrong(it -> it.network("wire"), "network wire: right is none, wired or wifi");
    wrong(it -> it.set("tenant.usersMayJoi", "all"), "cannot set tenant.usersMayJoi: ");
    wrong(it -> it.fault("tpm-attestation-intermitent"), "did you mean \"tpm-attestation-");
    wrong(it -> it.passes(Duration.ofSeconds(-1)), "time does not run backwards");
    wrong(it -> it.screenshot(0, 10), "no picture of 0 x 10");
  }

  @Test
  void whatMayBeUselessIsOnlyRecorded() {
    assertThatCode(() -> run.powerOn().key("A").key("SHIFT+F1")).doesNotThrowAnyException();
  }

  private void fails(Consumer<Rehearsal> lead, String words) {
    assertThatThrownBy(() -> lead.accept(run))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessageContaining(words);
  }

  private void wrong(Consumer<Rehearsal> lead, String words) {
    assertThatThrownBy(() -> lead.accept(run))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
