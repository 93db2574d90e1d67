// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'EulaHidden':true};{'eulaHidden':true}",
        "{'HideEula':true};{'hideEULA':true}",
        "{'Locale':'de-DE','EULAHIDDEN':1};{'locale':'de-DE','eulaHidden':1}",
        "[{'cloudAssignedTenantId':'x'}];[{'CloudAssignedTenantId':'x'}]",
        "{'a':{'ShowInstallationProgress':true}};{'a':{'showInstallationProgress':true}}",
        "{'Anything':1,'AdditionalProperties':{'@odata.type':'x'}};"
            + "{'anything':1,'@odata.type':'x'}"
      })
  void namesInOtherCapitalsAreReadAsMicrosoftWritesThem(String written, String usual) {
    assertThat(JsonText.write(usual(written))).isEqualTo(usual.replace('\'', '"'));
    assertThat(findings.list()).allMatch(it -> it.code().equals("lenient-key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Id':'1','DisplayName':'Device list','Devices':[]}",
        "{'version':3,'computerNameStaticPrefix':'A'}",
        "{'eulaHidden':true,'EulaHidden':false}",
        "{'AdditionalProperties':'none','Name':1}",
        "[1,'DisplayName',null]"
      })
  void whatIsNobodysOrRightAlreadyStaysAsItIs(String written) {
    Json json = read(written);
    assertThat(Capitals.usual(List.of(json), findings).getFirst()).isSameAs(json);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void theFirstOfThemIsToldAndNoOther() {
    usual("{\n 'EulaHidden':true,\n 'HideEscapeLink':true}");
    Finding told = findings.list().getFirst();
    assertThat(findings.list()).hasSize(1);
    assertThat(told.position().line()).isEqualTo(2);
    assertThat(English.message(told)).contains("\"EulaHidden\"");
    assertThat(English.hint(told)).contains("\"eulaHidden\"");
  }

  private Json usual(String written) {
    return Capitals.usual(List.of(read(written)), findings).getFirst();
  }

  private static Json read(String written) {
    return JsonReader.read(written.replace('\'', '"')).documents().getFirst();
  }
}
