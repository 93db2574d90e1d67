// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person has chosen and typed. */
class FormTest {
  private static final Form FILLED =
      Form.EMPTY
          .withSelection("network", "Cafe")
          .withText("network/connected", "Cafe")
          .withSecret("network/network-key", new SecretEntry(List.of("wifi:Cafe")))
          .withMessage("network/network-key", "network-key-wrong")
          .withText("entra-signin/username", "joni@contoso.com")
          .withBox("stay-signed-in/allow-manage", true);

  @Test
  void keepsWhatWasEntered() {
    assertThat(FILLED.selection("network")).contains("Cafe");
    assertThat(FILLED.text("entra-signin/username")).isEqualTo("joni@contoso.com");
    assertThat(FILLED.boxes()).containsEntry("stay-signed-in/allow-manage", true);
    assertThat(FILLED.message("network/network-key")).contains("network-key-wrong");
    assertThat(FILLED.secret("network/network-key").orElseThrow().matches("wifi:Cafe")).isTrue();
    assertThat(FILLED.secret("network/network-key").orElseThrow().matches("wifi:Guest")).isFalse();
  }

  @Test
  void knowsNothingOfWhatWasNot() {
    assertThat(Form.EMPTY.selection("network")).isEmpty();
    assertThat(Form.EMPTY.text("entra-signin/username")).isEmpty();
    assertThat(Form.EMPTY.secret("entra-password/password")).isEmpty();
    assertThat(Form.EMPTY.message("entra-signin/username")).isEmpty();
  }

  @Test
  void forgetsOnePageAndNoOther() {
    Form rest = FILLED.without("network");
    assertThat(rest.selection("network")).isEmpty();
    assertThat(rest.text("network/connected")).isEmpty();
    assertThat(rest.secret("network/network-key")).isEmpty();
    assertThat(rest.message("network/network-key")).isEmpty();
    assertThat(rest.text("entra-signin/username")).isEqualTo("joni@contoso.com");
  }

  @Test
  void aPageWhoseNameBeginsLikeAnotherIsAnotherPage() {
    Form form =
        Form.EMPTY
            .withSelection("keyboard", "us")
            .withSelection("keyboard-second-layout", "french");
    assertThat(form.without("keyboard").selection("keyboard-second-layout")).contains("french");
  }

  @Test
  void complaintsGoWithoutWhatWasTyped() {
    Form calm = FILLED.withoutMessages("network");
    assertThat(calm.message("network/network-key")).isEmpty();
    assertThat(calm.selection("network")).contains("Cafe");
  }

  @Test
  void eachRefusalCountsUntilThePageIsOpenedAnew() {
    String key = "network/network-key";
    Form twice = FILLED.withMessage(key, "network-key-wrong");
    assertThat(FILLED.refusals(key)).isEqualTo(1);
    assertThat(twice.refusals(key)).isEqualTo(2);
    assertThat(twice.withoutMessages("network").refusals(key)).isEqualTo(2);
    assertThat(twice.without("network").refusals(key)).isZero();
    assertThat(twice.refusals("entra-signin/username")).isZero();
  }

  @Test
  void secretsOfOnePageAreForgottenAlone() {
    Form rest = FILLED.withoutSecrets("network");
    assertThat(rest.secret("network/network-key")).isEmpty();
    assertThat(rest.selection("network")).contains("Cafe");
    assertThat(FILLED.withoutSecrets("entra-password").secrets()).isEqualTo(FILLED.secrets());
  }

  @Test
  void theLastEntryCounts() {
    assertThat(FILLED.withText("entra-signin/username", "x").text("entra-signin/username"))
        .isEqualTo("x");
    assertThat(FILLED.withBox("stay-signed-in/allow-manage", false).boxes())
        .containsEntry("stay-signed-in/allow-manage", false);
  }

  @Test
  void cannotBeChangedFromOutside() {
    assertThatThrownBy(() -> FILLED.texts().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
