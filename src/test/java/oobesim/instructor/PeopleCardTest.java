// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import oobesim.instructor.CardLine.Kind;
import oobesim.instructor.CardLine.Trait;
import oobesim.session.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can sign in, and with what, as things are now. */
class PeopleCardTest {
  private final LiveBench bench = LiveBench.with("preprovisioning-entra");

  @Test
  void everybodyHasANameAndAPasswordAndEveryNetworkItsKey() {
    assertThat(card())
        .extracting(CardLine::owner, CardLine::kind, CardLine::value)
        .containsExactly(
            line("joni@contoso.com", Kind.NAME, "joni@contoso.com"),
            line("joni@contoso.com", Kind.PASSWORD, "Cloud-1"),
            line("Contoso-Guest", Kind.NETWORK_KEY, "Guest-1"),
            line("Fabrikam", Kind.NETWORK_KEY, "Fabrikam-1"),
            line("Cafe", Kind.OPEN_NETWORK, ""));
  }

  @Test
  void aDomainAccountStandsThereWhereTheDeviceJoinsADomain() {
    set("deploymentProfile.joinType", "hybrid");
    assertThat(of(Kind.DOMAIN_ACCOUNT).value()).isEqualTo("CONTOSO\\joni");
    assertThat(of(Kind.DOMAIN_PASSWORD).value()).isEqualTo("Domain-1");
  }

  @Test
  void anAccessPassComesBeforeThePasswordThatItStandsInFor() {
    set("users.0.mfa", "tap");
    assertThat(card())
        .extracting(CardLine::kind)
        .containsSubsequence(Kind.NAME, Kind.ACCESS_PASS, Kind.PASSWORD);
    assertThat(of(Kind.ACCESS_PASS).value()).isEqualTo("Pass-1");
    assertThat(traits()).contains(Trait.SIGNS_IN_BY_PASS).doesNotContain(Trait.SECOND_FACTOR);
  }

  @Test
  void whatIsChangedInTheRunCounts() {
    set("users.0.password", "Later-1");
    set("network.wifi.0.key", "");
    assertThat(of(Kind.PASSWORD).value()).isEqualTo("Later-1");
    assertThat(card()).extracting(CardLine::owner).startsWith("joni@contoso.com");
    assertThat(card())
        .filteredOn(line -> line.owner().equals("Contoso-Guest"))
        .extracting(CardLine::kind)
        .containsExactly(Kind.OPEN_NETWORK);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.usersMayJoin, none, MAY_NOT_JOIN, MAY_JOIN",
    "tenant.usersMayJoin, all, MAY_JOIN, MAY_NOT_JOIN",
    "users.0.licensed, false, NOT_LICENSED, LICENSED",
    "users.0.licensed, true, LICENSED, NOT_LICENSED",
    "users.0.mfa, number, SECOND_FACTOR, SIGNS_IN_BY_PASS",
    "deploymentProfile.userType, administrator, LOCAL_ADMINISTRATOR, STANDARD_USER",
    "deploymentProfile.userType, standard, STANDARD_USER, LOCAL_ADMINISTRATOR",
    "device.assignedUser, joni@contoso.com, ASSIGNED, TECHNICIAN",
  })
  void theFirstLineSaysWhatThePersonMayAndHas(
      String path, String value, Trait there, Trait notThere) {
    set(path, value);
    assertThat(traits()).contains(there).doesNotContain(notThere);
  }

  @Test
  void somebodyElsesAssignmentIsNotThisPersons() {
    set("device.assignedUser", "ada@contoso.com");
    assertThat(traits()).doesNotContain(Trait.ASSIGNED);
  }

  @Test
  void theNumberOfTheSecondFactorStandsThereWhileThePageShowsIt() {
    LiveBench asked = LiveBench.with("user-driven-mfa-hello").does("power on");
    asked.reaches("eula").does("click accept");
    asked.reaches("entra-signin").does("type username joni@contoso.com", "click next");
    assertThat(kinds(asked)).doesNotContain(Kind.PHONE_NUMBER);
    asked.does("type password Cloud-1", "click sign-in");
    assertThat(asked.screen()).isEqualTo("mfa");
    CardLine number = PeopleCard.of(asked.run().world(), asked.run().screen()).getFirst();
    assertThat(number.kind()).isEqualTo(Kind.PHONE_NUMBER);
    assertThat(number.value()).matches("\\d\\d");
    asked.does("click approve");
    assertThat(kinds(asked)).doesNotContain(Kind.PHONE_NUMBER);
  }

  @Test
  void aLineNeverTellsItsSecretByItself() {
    assertThat(card().toString()).doesNotContain("Cloud-1", "Guest-1");
  }

  private void set(String path, String value) {
    bench.bench().apply(new Input.Change(path, value));
    assertThat(bench.bench().settings().orElseThrow().lines())
        .filteredOn(line -> line.path().equals(path))
        .extracting(SettingLine::value)
        .containsExactly(value);
  }

  private List<CardLine> card() {
    return PeopleCard.of(bench.run().world(), bench.run().screen());
  }

  private List<Trait> traits() {
    return card().getFirst().traits();
  }

  private CardLine of(Kind kind) {
    Optional<CardLine> found = card().stream().filter(line -> line.kind() == kind).findFirst();
    return found.orElseThrow();
  }

  private static List<Kind> kinds(LiveBench bench) {
    return PeopleCard.of(bench.run().world(), bench.run().screen()).stream()
        .map(CardLine::kind)
        .toList();
  }

  private static org.assertj.core.groups.Tuple line(String owner, Kind kind, String value) {
    return org.assertj.core.api.Assertions.tuple(owner, kind, value);
  }
}
