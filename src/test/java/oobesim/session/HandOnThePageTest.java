// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hand does on a page: what is noticed of it, and what stays of it. */
class HandOnThePageTest {
  private final StringBuilder journal = new StringBuilder();

  @ParameterizedTest(name = "on {0}, {1} leaves the device alone: {2}")
  @CsvSource({
    "stay-signed-in, click ok,                                      false",
    "stay-signed-in, click nowhere,                                 true",
    "network,        select Contoso-Guest,                          false",
    "network,        select Nowhere,                                true",
    "entra-signin,   type username joni,                            false",
    "entra-signin,   type nowhere joni,                             true",
    "entra-password, type password Hunter-2,                        false",
    "entra-signin,   type password Hunter-2,                        true",
    "entra-signin,   type-secret username cloud:joni@fabrikam.com,  false",
    "entra-signin,   type-secret nowhere cloud:joni@fabrikam.com,   true",
    "entra-password, type-secret password cloud:joni@contoso.com,   false",
    "stay-signed-in, check allow-manage,                            false",
    "stay-signed-in, uncheck nowhere,                               true",
    "stay-signed-in, key A,                                         false",
    "stay-signed-in, internet off,                                  true",
    "stay-signed-in, note cause cable,                              true"
  })
  void theDeviceKnowsWhenItWasTouched(String page, String line, boolean alone) {
    Session session = at(page);
    session.advance(Duration.ofSeconds(5));
    apply(session, line);
    assertThat(session.world().state().tally().presence().touched())
        .isEqualTo(alone ? Duration.ZERO : Duration.ofSeconds(5));
  }

  @Test
  void aBoxIsTickedClearedAndTurnedByAClick() {
    Session session = at("stay-signed-in");
    assertThat(apply(session, "check allow-manage").accepted()).isTrue();
    assertThat(ticked(session)).isTrue();
    apply(session, "check allow-manage");
    assertThat(ticked(session)).as("once more").isTrue();
    apply(session, "uncheck allow-manage");
    assertThat(ticked(session)).isFalse();
    assertThat(apply(session, "click allow-manage").accepted()).isTrue();
    assertThat(ticked(session)).isTrue();
    apply(session, "click allow-manage");
    assertThat(ticked(session)).isFalse();
  }

  @ParameterizedTest(name = "on {0}, {1}: {2}")
  @CsvSource({
    "stay-signed-in, select ok,            no option ok on stay-signed-in",
    "stay-signed-in, type allow-manage x,  no field allow-manage on stay-signed-in",
    "stay-signed-in, check ok,             no box ok on stay-signed-in",
    "entra-password, check password,       no box password on entra-password",
    "entra-signin,   check username,       no box username on entra-signin"
  })
  void whatIsThereIsUsedAsWhatItIs(String page, String line, String reason) {
    Response response = apply(at(page), line);
    assertThat(response.accepted()).isFalse();
    assertThat(response.reason()).isEqualTo(reason);
  }

  @Test
  void aFieldThatIsFixedTakesNothing() {
    Rehearsal run =
        Rehearsal.bench("device.upnPrefill", "true").does("power on").reaches("entra-signin");
    run.does("type username kim@contoso.com");
    run.refusedBecause("username is disabled on entra-signin");
    assertThat(run.session().world().form().text("entra-signin/username"))
        .isEqualTo("joni@contoso.com");
  }

  @Test
  void whatWasTypedStaysWithTheRowThatWasOpen() {
    Session session = at("network");
    apply(session, "set network.link none");
    apply(session, "select Contoso-Guest");
    assertThat(apply(session, "type network-key Guest-1").accepted()).isTrue();
    apply(session, "select Contoso-Guest");
    assertThat(session.world().form().secret("network/network-key")).as("the same").isPresent();
    apply(session, "select Fabrikam");
    assertThat(session.world().form().secret("network/network-key")).as("another").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type username joni",
        "type-secret username cloud:joni@contoso.com",
        "type username ********"
      })
  void whoeverTypesBehindAButtonHasPressedIt(String line) {
    Session session = at("web-signin", "sign-in");
    Input input =
        line.endsWith("*")
            ? new Input.TypeSecret("username", List.of())
            : InputWords.parse(line).orElseThrow();
    session.apply(input);
    assertThat(session.screen().value()).isEqualTo("region");
    assertThat(journal.toString()).contains("\"event\":\"sign-in\"");
  }

  @Test
  void whereNothingLeadsToAFieldNothingIsPressed() {
    Session session = at("web-signin", "sign-in");
    apply(session, "type nowhere joni");
    apply(session, "check username");
    assertThat(session.screen().value()).isEqualTo("web-signin");
  }

  /** A network may be called like a secret's field; it is on the page for all to see. */
  @ParameterizedTest(name = "{0} network “Secret Garden”")
  @ValueSource(strings = {"click", "select"})
  void aNameThatThePageShowsStandsInTheJournal(String deed) {
    Session session = at("network");
    apply(session, "set network.link none");
    apply(session, "set network.wifi.0.name Secret Garden");
    String name = "Secret Garden";
    Response response =
        session.apply(deed.equals("click") ? new Input.Click(name) : new Input.Select(name));
    assertThat(response.accepted()).as(response.reason()).isTrue();
    assertThat(journal.toString()).contains("\"input\":\"" + deed + " Secret Garden\"");
  }

  @Test
  void whatNoPageHasMayBeASecretInTheWrongPlace() {
    Session session = at("entra-password");
    session.apply(new Input.Click("password=Hunter-2"));
    session.apply(new Input.Select("password: Hunter-2"));
    session.apply(new Input.Check("PASSWORD Hunter-2", true));
    session.apply(new Input.Click("Cloud-1"));
    assertThat(journal.toString())
        .contains("click password=********", "select password: ********")
        .contains("check PASSWORD ********", "click ********")
        .doesNotContain("Hunter");
  }

  @Test
  void aSecretAmongWordsBesideTheDeviceIsStruckOut() {
    Session session = at("entra-password");
    apply(session, "note cause it is Cloud-1 now");
    apply(session, "mark types Cloud-1");
    assertThat(journal.toString())
        .contains("note cause it is ******** now", "mark types ********")
        .doesNotContain("is Cloud-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "by trainer "})
  void aSecretThatIsSetIsTheNewOneAndIsNotWrittenDown(String hand) {
    Session session = at("entra-password");
    assertThat(apply(session, hand + "set users.0.password Hunter-2").accepted()).isTrue();
    assertThat(journal.toString())
        .contains("\"input\":\"" + hand + "set users.0.password ********\"")
        .doesNotContain("Hunter");
    assertThat(Secrets.matches(session.world().around(), "Hunter-2"))
        .containsExactly("cloud:joni@contoso.com");
  }

  private static boolean ticked(Session session) {
    return session.world().form().boxes().get("stay-signed-in/allow-manage");
  }

  private static Response apply(Session session, String line) {
    return session.apply(InputWords.parse(line).orElseThrow());
  }

  private Session at(String page) {
    return at(page, "ok");
  }

  /** A run that begins on a page, and goes on to another one with a button of it. */
  private Session at(String page, String button) {
    return OwnChart.begin(
        "own",
        """
        {"id": "own", "initial": "a", "states": {
          "a": {"on": {"BUTTON": {"target": "b"}}, "meta": {"screen": "PAGE"}},
          "b": {"meta": {"screen": "region"}}}}
        """
            .replace("BUTTON", button)
            .replace("PAGE", page),
        journal);
  }
}
