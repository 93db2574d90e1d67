// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.JsonEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%SERIAL%",
        "T-%SERIAL%",
        "OSD-%RAND:5%",
        "CTO-KIOSK-%RAND:4%",
        "CTS-SF%RAND:2%",
        "%SERIAL%%RAND:2%",
        "FIFTEEN-LETTERS",
        "A%RAND:14%"
      })
  void templatesAsPeopleUseThemAreFine(String template) {
    assertThat(codes(template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SIXTEEN-LETTERS-, template-too-long",
    "A%RAND:15%, template-too-long",
    "FIFTEEN-LETTERS%SERIAL%, template-too-long",
    "MY_PC, template-characters",
    "BÜRO-%RAND:2%, template-characters",
    "thing-%RAND: 2%, template-macro",
    "%rand:2%X, template-macro",
    "%USERNAME%-PC, template-macro",
    "100%, template-macro",
    "%RAND:0%X, template-macro",
    "%RAND:9999%X, template-macro",
    "12345, template-digits-only",
    "12%RAND:3%, template-digits-only"
  })
  void faultyTemplatesAreNamed(String template, String code) {
    assertThat(codes(template)).contains(code);
  }

  @Test
  void manyMalformedMacrosAreOneFinding() {
    assertThat(codes("%".repeat(1000))).containsOnlyOnce("template-macro");
  }

  private static List<String> codes(String template) {
    Findings findings = new Findings();
    NameTemplate.check(template, JsonEdit.text(template), findings);
    return findings.list().stream().map(Finding::code).toList();
  }
}
