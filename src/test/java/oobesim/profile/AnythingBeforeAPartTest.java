// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the part of a file that counts need not be an object. */
class AnythingBeforeAPartTest {
  private static final String PAGE =
      """
      { "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        "displayName": "Bench page", "showInstallationProgress": true }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1.5",
        "true",
        "null",
        "\"words\"",
        "\"{ broken\"",
        "[]",
        "[[]]",
        "[{ \"target\": {} }]"
      })
  void aRehearsalIsCalledByTheFirstThingWithAName(String before) {
    assertThat(Fixtures.good("[" + before + ", " + PAGE + "]").name()).isEqualTo("Bench page");
    assertThat(Fixtures.good("{ \"value\": [" + before + ", " + PAGE + "] }").name())
        .isEqualTo("Bench page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "[]", "{}"})
  void withoutANameItIsCalledByTheFile(String before) {
    assertThat(Fixtures.good("[" + before + ", " + PAGE.replace("Bench page", " ") + "]").name())
        .isEqualTo("test.json");
  }
}
