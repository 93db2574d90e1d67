// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.provisioning.World;
import oobesim.support.BenchWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a PIN that somebody makes up a number is known, and what keeps it from being one. */
class TypedPinsTest {
  private final World world = BenchWorld.user();
  private final TypedPins pins = new TypedPins();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "739182,  pin-setup/pin,           typed:1",
    "739182,  pin-setup/confirm,       typed:1",
    "25803,   pin-setup/pin,           typed:1 too-short",
    "😀😀😀😀😀, pin-setup/pin,           typed:1 too-short letters",
    "25803/,  pin-setup/pin,           typed:1 letters",
    "25803:,  pin-setup/pin,           typed:1 letters",
    "012789,  pin-setup/pin,           typed:1",
    "secret,  pin-setup/pin,           typed:1 letters",
    "Cloud-1, pin-setup/pin,           cloud:joni@contoso.com letters",
    "25803,   domain-signin/pin,       typed:1",
    "secret,  domain-signin/pin,       typed:1",
    "739182,  entra-password/password, ''",
    "Cloud-1, entra-password/password, cloud:joni@contoso.com",
    "'',      pin-setup/pin,           ''"
  })
  void whatIsKnownOfAText(String text, String field, String known) {
    assertThat(String.join(" ", pins.known(world, field, text))).isEqualTo(known);
  }

  @Test
  void eachTextHasItsNumberForTheWholeRun() {
    assertThat(number("111111")).isEqualTo("typed:1");
    assertThat(number("222222")).isEqualTo("typed:2");
    assertThat(number("111111")).isEqualTo("typed:1");
  }

  @Test
  void numbersOfAJournalAreGivenToNobodyElse() {
    pins.taken(List.of("typed:7", "typed:3", "cloud:joni@contoso.com", "typed:x", "typed:"));
    assertThat(number("111111")).isEqualTo("typed:8");
    pins.taken(List.of("typed:2"));
    assertThat(number("222222")).isEqualTo("typed:9");
  }

  private String number(String text) {
    return pins.known(world, "domain-signin/pin", text).getFirst();
  }
}
