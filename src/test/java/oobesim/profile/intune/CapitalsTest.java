// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.document.Position;
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

  @ParameterizedTest
  @CsvSource({
    "{'EulaHidden':true},{'eulaHidden':true}",
    "[{'HideEula':true}],[{'hideEULA':true}]",
    "{'zeroTouchConfig':{'cloudassignedtenantdomain':'x'}},"
        + "{'ZeroTouchConfig':{'CloudAssignedTenantDomain':'x'}}",
    "{'eulaHidden':true},{'eulaHidden':true}"
  })
  void namesInsideAStringAreReadAsWell(String written, String usual) {
    Json.Obj around = new Json.Obj(Position.START, "", Map.of(), Map.of());
    Json text = new Json.Text(new Position(7, 3), "/JSON", written.replace('\'', '"'));
    Json.Obj file = JsonEdit.with(around, "JSON", text);

    Json read = ((Json.Obj) Capitals.usual(List.of(file), findings).getFirst()).get("JSON").get();

    assertThat(((Json.Text) read).value()).isEqualTo(usual.replace('\'', '"'));
    assertThat(findings.list())
        .hasSize(written.equals(usual) ? 0 : 1)
        .allMatch(it -> it.position().line() == 7);
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
