// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name becomes the same part of an id as by the pattern that says what may stand there. */
class KebabTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Company Portal",
        "  (7-Zip) ",
        "---",
        "",
        "Ünïcode Überall",
        "a",
        "A--B",
        "wifi:Contoso 5G",
        "\u0130stanbul",
        "\ud83d\ude00 face",
        "line\nbreak\n",
        "x_",
        "_x",
        "9 to 5"
      })
  void asByPatterns(String name) {
    String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    assertThat(Kebab.of(name)).isEqualTo(word.replaceAll("^-|-$", ""));
  }
}
