// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;

/** A place in a profile is one only if a setting stands there. */
class SettingPlaceTest {
  private static final Field LEAF = SettingCatalog.SHIPPED.at("network.wifi.*.key").orElseThrow();

  @Test
  void whatOnlyLeadsToASettingIsNoPlace() {
    SettingPlace root = SettingPlace.of(List.of(LEAF));
    assertThat(root.at("network")).isEmpty();
    assertThat(root.find("network.wifi")).isEmpty();
    assertThat(root.find("network.wifi.*.key").orElseThrow().field()).contains(LEAF);
    assertThat(root.find("network.wifi.*.key.more")).isEmpty();
    assertThat(root.find("tenant")).isEmpty();
  }

  @Test
  void insideAPlaceTheNextOneIsFound() {
    SettingPlace root = SettingPlace.of(SettingCatalog.SHIPPED.own());
    assertThat(root.at("network").flatMap(it -> it.at("wifi")))
        .isEqualTo(root.find("network.wifi"));
    assertThat(root.at("network.wifi")).isEmpty();
  }
}
