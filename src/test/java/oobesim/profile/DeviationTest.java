// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rehearsal has otherwise than usual is told with its line, and no secret with it. */
class DeviationTest {
  @Test
  void whatIsUsualIsNotTold() {
    assertThat(told("{\"name\": \"A\", \"policies\": {\"skipUserStatusPage\": false}}")).isEmpty();
  }

  @Test
  void eachSettingHasItsValueTheUsualOneAndItsLine() {
    assertThat(told("{\"name\": \"A\",\n \"switches\": {\n \"retry\": \"landing\"}}"))
        .containsExactly("switches.retry landing provisions 3");
  }

  @Test
  void whatBelongsToAnItemOfAListIsTold() {
    assertThat(
            told(
                "{\"users\": [{\"upn\": \"a@b.c\"},\n {\"upn\": \"d@b.c\", \"licensed\": false}]}"))
        .containsExactly("users.1.licensed false true 2");
  }

  @Test
  void secretsNamesAndFreeTextAreNotTold() {
    assertThat(
            told(
                """
                {"device": {"serialNumber": "1", "firmware": {"a": "b"}},
                 "users": [{"upn": "a@b.c", "password": "Hush-1", "accessPass": "Hush-2"}],
                 "network": {"wifi": [{"name": "W", "key": "Hush-3"}]}}
                """))
        .isEmpty();
  }

  @Test
  void whatAnAdministratorsObjectSaysIsToldWithThatObject() {
    assertThat(told("{\"enrollmentStatusPage\": {\"showInstallationProgress\": false}}")).isEmpty();
  }

  private static List<String> told(String json) {
    Reading.Good good = (Reading.Good) ProfileReader.read(json, Path.of(""), "");
    return Deviation.of(good.profile()).stream()
        .map(
            it ->
                String.join(
                    " ",
                    it.setting().path(),
                    it.setting().value(),
                    it.usual(),
                    it.line().map(String::valueOf).orElse("-")))
        .toList();
  }
}
