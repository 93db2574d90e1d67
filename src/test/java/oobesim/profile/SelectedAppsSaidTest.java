// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oobesim.support.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One app and several that the workload does not hold are told in sentences of their own. */
class SelectedAppsSaidTest {
  @ParameterizedTest
  @CsvSource({
    "'\"x\"', the selected app is not in the workload; every blocking app counts",
    "'\"x\",\"y\"', none of the 2 selected apps is in the workload; every blocking app counts",
    "'\"x\",\"Teams\"', 1 of the selected apps is not in the workload",
    "'\"x\",\"y\",\"Teams\"', 2 of the selected apps are not in the workload"
  })
  void appsThatAreNotThereAreCounted(String selected, String said) {
    String json =
        """
        {
          "enrollmentStatusPage": { "showInstallationProgress": true,
            "allowDeviceUseBeforeProfileAndAppInstallComplete": false,
            "selectedMobileAppIds": [%s] },
          "workload": { "apps": [ { "name": "Teams" } ] }
        }
        """
            .formatted(selected);
    assertThat(ProfileReader.read(json, Path.of(""), "").findings())
        .filteredOn(finding -> finding.code().equals("selected-app-unknown"))
        .extracting(English::message)
        .containsExactly(said);
  }
}
