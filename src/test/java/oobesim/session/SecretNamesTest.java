// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.around.Surroundings;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each made-up secret has a name, and stands in no text that is shown. */
class SecretNamesTest {
  private static final Surroundings TWO =
      around(
          "users",
          """
          [{"upn":"joni@contoso.com","password":"Cloud-1","domainPassword":"Domain-1"},
           {"upn":"kim@contoso.com","password":"","accessPass":"Pass-1","mfa":"tap"}]
          """);

  @ParameterizedTest
  @CsvSource({
    "cloud:joni@contoso.com, true",
    "domain:CONTOSO\\joni, true",
    "pass:kim@contoso.com, true",
    "pin:joni@contoso.com, true",
    "wifi:Contoso  Guest, true",
    "cloud:, false",
    "wifi: Guest, false",
    "Cloud:joni@contoso.com, false",
    "password, false",
    "'', false"
  })
  void whatASecretCanBeCalled(String word, boolean name) {
    assertThat(Secrets.isName(word)).isEqualTo(name);
  }

  @Test
  void allThatThereAreAreNamedAndNoEmptyOne() {
    assertThat(Secrets.names(TWO))
        .contains("cloud:joni@contoso.com", "domain:CONTOSO\\joni", "pass:kim@contoso.com")
        .contains("wifi:Contoso-Guest")
        .doesNotContain("cloud:kim@contoso.com", "wifi:Cafe")
        .doesNotHaveDuplicates();
  }

  @Test
  void whoeverSignsInByAPassHasItAmongTheSecrets() {
    assertThat(Secrets.matches(TWO, "Pass-1")).containsExactly("pass:kim@contoso.com");
    assertThat(Secrets.text(TWO, "pass:kim@contoso.com")).contains("Pass-1");
    assertThat(Secrets.struckOut(TWO, "by Pass-1")).isEqualTo("by ********");
  }

  @Test
  void anEmptySecretIsNobodys() {
    assertThat(Secrets.matches(TWO, "")).isEmpty();
    assertThat(Secrets.text(TWO, "cloud:kim@contoso.com")).isEmpty();
    assertThat(Secrets.struckOut(TWO, "abc")).isEqualTo("abc");
  }

  @Test
  void oneThatStandsInsideAnotherLeavesNothingOfIt() {
    Surroundings nested = around("users.0.password", "Sun", "users.0.domainPassword", "Sunflower");
    assertThat(Secrets.struckOut(nested, "Sunflower and Sun")).isEqualTo("******** and ********");
    Surroundings other = around("users.0.password", "Sunflower", "users.0.domainPassword", "Sun");
    assertThat(Secrets.struckOut(other, "Sunflower and Sun")).isEqualTo("******** and ********");
  }

  @Test
  void whatLooksLikeAMaskChangesNoMask() {
    Surroundings stars = around("users.0.password", "**");
    assertThat(Secrets.struckOut(stars, "Domain-1 and ***")).isEqualTo("******** and ***");
  }

  private static Surroundings around(String... settings) {
    return Rehearsal.profile("preprovisioning-entra", settings).surroundings();
  }
}
