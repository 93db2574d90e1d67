// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Json;
import oobesim.document.JsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tenant's record of a device says. */
class DeviceIdentityReaderTest {
  @ParameterizedTest(name = "{0}: enrolled {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{\"enrollmentState\": \"enrolled\"}, true",
        "{\"enrollmentState\": \"notContacted\"}, false",
        "{\"enrollmentState\": \"failed\"}, false",
        "{\"enrollmentState\": \"\"}, false",
        "{\"enrollmentState\": true}, false",
        "{}, false"
      })
  void onlyAnEnrolledDeviceHasItsRecord(String record, boolean enrolled) {
    Json.Obj body = (Json.Obj) JsonReader.read(record).documents().getFirst();
    assertThat(DeviceIdentityReader.of(body).enrolled()).isEqualTo(enrolled);
  }
}
