// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import oobesim.document.JsonText;
import oobesim.i18n.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreAddressTest {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "https://store.example.org/xapi, https://store.example.org/xapi/statements",
    "https://store.example.org/xapi//, https://store.example.org/xapi/statements",
    "https://store.example.org/xapi/statements, https://store.example.org/xapi/statements",
    "https://store.example.org, https://store.example.org/statements",
    "HTTPS://store.example.org:8443/a%20b/, HTTPS://store.example.org:8443/a%20b/statements",
    "http://localhost:8080/xapi, http://localhost:8080/xapi/statements",
    "http://127.0.0.1/xapi, http://127.0.0.1/xapi/statements",
    "http://[::1]:9/xapi, http://[::1]:9/xapi/statements",
    "https://[fe80::1%25eth0]/xapi, https://[fe80::1%25eth0]/xapi/statements",
    "https://xn--mller-kva.example/xapi, https://xn--mller-kva.example/xapi/statements",
    "https://store.example.org/ö, https://store.example.org/%C3%B6/statements",
    "https://store.example.org/a\u202Eb, https://store.example.org/a%E2%80%AEb/statements"
  })
  void statementsAreHandedOverBelowTheEndpoint(String said, String statements) {
    assertThat(StoreAddress.of(said, false).statements()).hasToString(statements);
  }

  @ParameterizedTest
  @CsvSource({
    "'', is no address",
    "store.example.org, is no address",
    "ftp://store.example.org, is no address",
    "https:///xapi, is no address",
    "https://store example.org, is no address",
    "https://store.example.org/xapi?a=b, is no address",
    "https://store.example.org/xapi#a, is no address",
    "https://store.example.org:99999/xapi, is no address",
    "https://key:hunter2@store.example.org/xapi, never on the command line",
    "https://key:hunter2@store_example.org/xapi, never on the command line",
    "https://key:hun@ter2@store.example.org/xapi, never on the command line",
    "https:/key:hunter2@store.example.org, never on the command line",
    "https:\\\\key:hunter2@store.example.org, never on the command line",
    "' key:hunter2@store.example.org', never on the command line",
    "hunter2@store.example.org, never on the command line",
    "https://müller.example/xapi, the host müller.example is to be written in the letters",
    "https://256.256.256.256, is no address",
    "https://[::1/xapi, is no address",
    "http://store.example.org/xapi, http:// would show",
    "http://localhost.example.org/xapi, http:// would show",
    "http://127.0.0.1.example.org/xapi, http:// would show",
    "http://192.168.0.1/xapi, http:// would show"
  })
  void whatCannotBeUsedIsToldWithItsReason(String said, String reason) {
    assertThatThrownBy(() -> StoreAddress.of(said, false))
        .isInstanceOfSatisfying(
            Unfit.class,
            unfit ->
                assertThat(ENGLISH.say(unfit.reason())).contains(reason).doesNotContain("hunter2"));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://key:hunter2@store.example.org",
    "https://key:hunter2@store example.org",
    "https://key:a/hunter2@store.example.org",
    "https://key:a#hunter2@store.example.org",
    "https://key%3Ahunter2%40store.example.org",
    "https://store.example.org/?token=hunter2",
    "https://store.example.org/#hunter2"
  })
  void anAddressWithASecretIsNotRepeated(String said) {
    assertThatThrownBy(() -> StoreAddress.of(said, true))
        .isInstanceOfSatisfying(
            Unfit.class,
            unfit -> assertThat(ENGLISH.say(unfit.reason())).doesNotContain("hunter2"));
  }

  @Test
  void anAddressWithoutEndIsToldByItsBeginning() {
    assertThatThrownBy(() -> StoreAddress.of("https://e/" + "x".repeat(99_999), true))
        .isInstanceOfSatisfying(
            Unfit.class,
            unfit ->
                assertThat(ENGLISH.say(unfit.reason()))
                    .contains("xxx… is no address")
                    .hasSizeLessThan(500));
  }

  @Test
  void secretsOfAddressesAreLeftOutOfAnyText() {
    assertThat(StoreAddress.withoutKey("no --too=https://a:b@c/d and http://e@f, but g@h//i"))
        .isEqualTo("no --too=https://…@c/d and http://…@f, but g@h//i");
  }

  @Test
  void whoWantsItOpenGetsItOpen() {
    assertThat(StoreAddress.of("http://store.example.org/xapi", true))
        .hasToString("http://store.example.org/xapi");
  }

  @ParameterizedTest
  @CsvSource({
    "'', secret, no key",
    "key, ' ', no key",
    "k:ey, secret, colon",
    "key, 'a\tb', control"
  })
  void aKeyThatCannotBeSentIsRefused(String key, String secret, String reason) {
    assertThatThrownBy(() -> StoreKey.of(key, secret))
        .isInstanceOfSatisfying(
            Unfit.class, unfit -> assertThat(ENGLISH.say(unfit.reason())).contains(reason));
  }

  @Test
  void aKeyWithoutEndIsRefusedAndALongOneIsHidden() {
    assertThatThrownBy(() -> StoreKey.of("key", "x".repeat(9_999_999)))
        .isInstanceOfSatisfying(
            Unfit.class,
            unfit ->
                assertThat(ENGLISH.say(unfit.reason()))
                    .contains("more than 1000 characters")
                    .doesNotContain("xxx"));
    String secret = "\\\"".repeat(200);
    StoreKey key = StoreKey.of("key", secret);
    assertThat(key.hiddenIn("a" + secret + "b" + JsonText.write(secret) + "c"))
        .isEqualTo("a***b\"***\"c");
    String almost = secret.substring(1).repeat(101);
    assertThat(new ForeignWords(key).line(almost)).isNotEmpty().hasSizeLessThan(310);
    assertThat(new ForeignWords(key).line(" ".repeat(39_800) + secret)).isEmpty();
  }

  @Test
  void aKeyIsSentAndNeverTold() {
    StoreKey key = StoreKey.of("trainer", "hünter2");
    assertThat(key.header()).isEqualTo("Basic dHJhaW5lcjpow7xudGVyMg==");
    assertThat(key).hasToString("***");
    assertThat(key.hiddenIn("hünter2 or dHJhaW5lcjpow7xudGVyMg==")).isEqualTo("*** or ***");
    assertThat(key.hiddenIn("is trainer known?")).isEqualTo("is *** known?");
  }
}
