// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed where a secret may be typed is compared and forgotten. */
class SecretsTest {
  private static final String REAL = "Hunter-2 of mine";

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("places")
  void aSecretIsNowhereAfterwards(String place, String field, Rehearsal run) {
    run.does("type " + field + " " + REAL);
    Checkpoint kept = run.session().checkpoint("here");
    run.does("click sign-in", "click connect", "power off", "power on");
    run.session().restore("here");
    run.session().end();
    assertThat(String.join("\n", run.journal())).doesNotContain(REAL).doesNotContain("Hunter");
    assertThat(run.session().world().toString()).doesNotContain("Hunter");
    assertThat(kept.toString()).doesNotContain("Hunter");
    assertThat(run.journal())
        .contains(
            run.journal().stream()
                .filter(line -> line.contains("\"input\":\"type " + field + " ********\""))
                .findFirst()
                .orElseThrow());
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("in the secret field", "password", password()),
        Arguments.of("in a network's secret field", "network-key", guest()),
        Arguments.of(
            "in a field of that name on another page", "password", SessionTest.at("region")),
        Arguments.of("in a field that is nowhere", "passwort", password()),
        Arguments.of("in the box of a page without fields", "username", SessionTest.at("region")),
        Arguments.of("in a button", "sign-in", password()),
        Arguments.of("while the device is off", "password", SessionTest.at("off")),
        Arguments.of("while it starts", "password", Rehearsal.bench().does("power on")));
  }

  @Test
  void aRightKeyIsNotInTheWorldsTextEither() {
    Rehearsal run = guest().does("type network-key Guest-1").accepted(true);
    assertThat(run.session().world().toString()).doesNotContain("Guest-1");
    assertThat(run.session().world().form().secret("network/network-key").orElseThrow().matches())
        .containsExactly("wifi:Contoso-Guest");
  }

  @Test
  void theJournalSaysWhichMadeUpSecretItWas() {
    Rehearsal run = password().does("type password Cloud-1");
    assertThat(run.journal().getLast())
        .contains(
            "\"input\":\"type password ********\",\"secret\":[\"cloud:joni@contoso.com\"],"
                + "\"accepted\":true");
    run.does("type password cloud-1");
    assertThat(run.journal().getLast()).contains("\"secret\":[],\"accepted\":true");
  }

  @Test
  void aSecretThatIsTypedByItsNameIsInTheJournalAsIfItHadBeenTyped() {
    Rehearsal typed = password().does("type password Cloud-1", "click sign-in");
    Rehearsal named =
        password().does("type-secret password cloud:joni@contoso.com", "click sign-in");
    assertThat(named.journal()).isEqualTo(typed.journal());
    Rehearsal other =
        password()
            .does("set users.0.password Hunter-2", "type password Hunter-2", "click sign-in")
            .reaches("esp");
    Rehearsal same =
        password()
            .does(
                "set users.0.password Hunter-2",
                "type-secret password cloud:joni@contoso.com",
                "click sign-in")
            .reaches("esp");
    assertThat(same.journal()).isEqualTo(other.journal());
  }

  @Test
  void aKeyOfANetworkIsTypedByTheNetworksName() {
    Rehearsal run = guest().does("type-secret network-key wifi:Contoso-Guest").accepted(true);
    assertThat(run.journal().getLast())
        .contains("\"type network-key ********\",\"secret\":[\"wifi:Contoso-Guest\"]");
  }

  /** Typed where everybody sees it, it would stand in the journal. */
  @ParameterizedTest
  @CsvSource({
    "entra-signin, type-secret username cloud:joni@contoso.com, shows what is typed",
    "entra-password, type-secret password cloud:nobody@contoso.com, no secret cloud:nobody",
    "entra-password, type-secret password cloud:Cloud-1, no secret cloud:********",
    "entra-password, type-secret pasword cloud:joni@contoso.com, no field pasword",
    "entra-signin, type-secret password cloud:joni@contoso.com, no field password"
  })
  void aNameThatLeadsNowhereIsRefused(String page, String line, String reason) {
    Rehearsal run = page.equals("entra-signin") ? SessionTest.at(page) : password();
    run.does(line);
    assertThat(run.journal().getLast()).contains("\"accepted\":false", reason);
    assertThat(run.journal()).noneMatch(it -> it.contains("Cloud-1"));
    assertThat(Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source()).same())
        .isTrue();
  }

  @Test
  void aRunWithASecretIsPlayedAgainWithoutIt() {
    Rehearsal run = password().does("type password wrong", "click sign-in").shows("entra-password");
    run.does("type password Cloud-1", "click sign-in").reaches("desktop");
    Replay.Result again = Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.session().orElseThrow().screen().value()).isEqualTo("desktop");
  }

  @Test
  void theMaskInAnOpenFieldIsAnOrdinaryText() {
    Rehearsal run = SessionTest.at("entra-signin").does("type username ********").accepted(true);
    assertThat(run.journal().getLast()).doesNotContain("secret");
    assertThat(run.session().world().form().text("entra-signin/username")).isEqualTo("********");
    assertThat(Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source()).same())
        .isTrue();
  }

  @Test
  void aSecretIsForgottenWhenItsPageIsLeft() {
    Rehearsal run = password().does("type password Cloud-1", "click back").shows("entra-signin");
    run.does("click next").shows("entra-password");
    assertThat(run.session().world().form().secret("entra-password/password")).isEmpty();
    run.does("click sign-in").shows("entra-password");
  }

  @Test
  void theProfilesOwnSecretsStandNowhereInTheJournal() {
    Rehearsal run =
        password()
            .does("set users.0.password Other-2", "set network.wifi.0.key Guest-2")
            .does("set users.0.accessPass Pass-2", "set users.0.domainPassword Domain-2")
            .does("type password Other-2", "click sign-in")
            .reaches("desktop");
    assertThat(run.journal())
        .noneMatch(line -> line.matches(".*(Cloud-1|Domain-[12]|Guest-[12]|Other-2|Pass-2).*"));
    Replay.Result again = Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "users.0.password",
        "users.0.domainPassword",
        "users.0.accessPass",
        "network.wifi.0.key"
      })
  void aSecretThatIsSetDuringARunIsMaskedInTheJournal(String path) {
    Rehearsal run = password().does("set " + path + " Hunter-2").accepted(true);
    assertThat(run.journal())
        .anyMatch(line -> line.contains("\"input\":\"set " + path + " ********\""));
    assertThat(run.journal()).noneMatch(line -> line.contains("Hunter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "users"
            + " [{\"upn\":\"joni@contoso.com\",\"password\":\"Hunter-2\",\"accessPass\":\"Hunter-3\"}]",
        "users.0 {\"upn\":\"joni@contoso.com\",\"domainPassword\":\"Hunter-2\"}",
        "network {\"wifi\":[{\"name\":\"Fabrikam\",\"key\":\"Hunter-2\"}]}",
        "network.wifi [{\"name\":\"Fabrikam\",\"key\":\"Hunter-2\"}]",
        "network.wifi.0 {\"name\":\"Fabrikam\",\"key\":\"Hunter-2\"}",
        "users [{\"password\":\"Hunter-2\"",
        "users += {\"password\":\"Hunter-2\"",
        "users += [{\"upn\":\"a@contoso.com\",\"password\":\"Hunter-2\"}]",
        "users += [{\"password\":\"Hunter-2\"}",
        "users -= {\"password\":\"Hunter-2\"}",
        "users.0.password += Hunter-2",
        "network.wifi.0.key -= Hunter-2",
        "device.firmware += {\"password\":\"Hunter-2\"}"
      })
  void aWholePersonOrNetworkIsWrittenDownWithoutItsSecrets(String change) {
    Rehearsal run = password().does("set " + change);
    assertThat(run.journal()).noneMatch(line -> line.contains("Hunter"));
    assertThat(run.journal())
        .anyMatch(line -> line.contains("\"set ") && line.contains("********"));
    Replay.Result again = Replay.of(String.join("\n", run.journal()) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
  }

  @Test
  void anOpenNetworkStaysOpenInTheJournal() {
    assertThat(password().journal().getFirst()).contains("{\"name\":\"Cafe\",\"key\":\"\"}");
  }

  private static Rehearsal password() {
    return SessionTest.at("entra-signin")
        .does("type username joni@contoso.com", "click next")
        .shows("entra-password");
  }

  private static Rehearsal guest() {
    return SessionTest.at("region")
        .does("click yes", "click yes", "click skip")
        .shows("network")
        .does("select Contoso-Guest");
  }
}
