// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import oobesim.flow.FailureEntry.Refusal;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.BenchWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strikes where: the words of the catalogue, and what an instructor puts elsewhere. */
class FailureCatalogTest {
  private final FailureCatalog catalogue =
      SmallCatalogue.of(
          "'id': 'tpm', 'place': 'device-preparation/securing-hardware', 'injected': true",
          "'id': 'apps', 'place': 'device-setup/apps', 'alsoAt': ['account-setup/apps'],"
              + " 'injected': true",
          "'id': 'wired', 'place': 'device-setup/certificates', 'when': 'wired'",
          "'id': 'page', 'place': 'entra-signin', 'injected': true",
          "'id': 'first', 'place': 'entra-signin', 'when': 'wired', 'broughtBy': 'app-detection'",
          "'id': 'second', 'broughtBy': 'app-detection'",
          "'id': 'refused', 'place': 'entra-password', 'when': 'wired', 'refuses': 'enrolment'");

  @ParameterizedTest(name = "with {0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]                                             | DEVICE_PREPARATION | ~~",
        "[]                                             | DEVICE_SETUP       | wired",
        "[]                                             | ACCOUNT_SETUP      | ~~",
        "[{'id': 'tpm'}]                                | DEVICE_PREPARATION | tpm",
        "[{'id': 'tpm'}]                                | DEVICE_SETUP       | wired",
        "[{'id': 'apps'}]                               | DEVICE_SETUP       | apps, wired",
        "[{'id': 'apps'}]                               | ACCOUNT_SETUP      | apps",
        "[{'id': 'page'}]                               | DEVICE_SETUP       | wired",
        "[{'id': 'tpm', 'place': 'account-setup/apps'}] | DEVICE_PREPARATION | ~~",
        "[{'id': 'tpm', 'place': 'account-setup/apps'}] | DEVICE_SETUP       | wired",
        "[{'id': 'tpm', 'place': 'account-setup/apps'}] | ACCOUNT_SETUP      | tpm",
        "[{'id': 'tpm', 'place': 'network'}]            | DEVICE_PREPARATION | ~~",
        "[{'id': 'page', 'place': 'account-setup/apps'}, {'id': 'apps'}] | ACCOUNT_SETUP | apps,"
            + " page"
      })
  void inACategoryStrikes(String faults, EspPhase category, String strike) {
    World world = world("faults", faults);

    assertThat(ids(catalogue.in(world, category))).isEqualTo(strike);
  }

  @ParameterizedTest(name = "with {0}, at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]                                   | entra-signin       | first",
        "[]                                   | account-setup/apps | ~~",
        "[{'id': 'page'}]                     | entra-signin       | page, first",
        "[{'id': 'apps'}]                     | account-setup/apps | apps",
        "[{'id': 'apps'}]                     | device-setup/apps  | apps",
        "[{'id': 'page', 'place': 'network'}] | entra-signin       | first",
        "[{'id': 'page', 'place': 'network'}] | network            | page"
      })
  void atAPlaceStrikes(String faults, String place, String strike) {
    assertThat(ids(catalogue.at(world("faults", faults), place))).isEqualTo(strike);
  }

  @ParameterizedTest
  @CsvSource({"wired, ENROLMENT, true", "wifi, ENROLMENT, false", "wired, ANSWER, false"})
  void aServiceRefusesWhatAnEntrySaysWhileItStrikes(String link, Refusal what, boolean refused) {
    assertThat(catalogue.refuses(world("network.link", link), what)).isEqualTo(refused);
  }

  /** The first entry that a mishap brings is what people are told; without one it is its word. */
  @Test
  void aMishapIsMetAsItsFirstEntry() {
    assertThat(catalogue.of(Mishap.APP_DETECTION)).map(FailureEntry::id).contains("first");
    assertThat(catalogue.of(Mishap.STATUS_PAGE_LIMIT)).isEmpty();
    assertThat(
            catalogue.met(world(), Mishap.STATUS_PAGE_LIMIT).state().failure().orElseThrow().id())
        .isEqualTo(Mishap.STATUS_PAGE_LIMIT.word());
  }

  @Test
  void cataloguesStandBehindEachOther() {
    FailureCatalog other = SmallCatalogue.of("'id': 'x'", "'id': 'a'");

    assertThat(ids(FailureCatalog.of(List.of(other, catalogue)).all()))
        .isEqualTo("x, a, tpm, apps, wired, page, first, second, refused");
    assertThat(catalogue.injectable()).containsExactlyInAnyOrder("tpm", "apps", "page");
  }

  private static World world(String... settings) {
    String[] said = settings.clone();
    for (int i = 0; i < said.length; i++) {
      said[i] = said[i].replace('\'', '"');
    }
    return BenchWorld.technician(said);
  }

  private static String ids(List<FailureEntry> entries) {
    return entries.stream().map(FailureEntry::id).collect(Collectors.joining(", "));
  }
}
