// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.document.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeFinderTest {
  /** One row for each test of shape, and for the pairs whose order matters. */
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'CloudAssignedTenantId':1,'Version':1};OFFLINE_PROFILE",
        "{'CloudAssignedTenantId':1};OFFLINE_PROFILE",
        "{'CloudAssignedTenantId':1,'PolicyDownloadDate':1};DEVICE_SIDE_PROFILE",
        "{'CloudAssignedTenantId':1,'PolicyDownloadDate':1,'Version':1};OFFLINE_PROFILE",
        "{'ZtdRegistrationId':1};DEVICE_SIDE_PROFILE",
        "{'ErrorCode':807,'PolicyDownloadDate':1};DEVICE_SIDE_ERROR",
        "{'ErrorCode':0,'PolicyDownloadDate':1,'CloudAssignedTenantId':1};DEVICE_SIDE_PROFILE",
        "{'@odata.type':'#microsoft.graph.windowsAutopilotDeploymentProfile'};GRAPH_PROFILE",
        "{'@odata.type':'microsoft.graph.azureADWindowsAutopilotDeploymentProfile'};GRAPH_PROFILE",
        "{'outOfBoxExperienceSetting':{}};GRAPH_PROFILE",
        "{'outOfBoxExperienceSettings':{}};GRAPH_PROFILE",
        "{'@odata.type':'#microsoft.graph.other','outOfBoxExperienceSetting':{}};OTHER_OBJECT",
        "{'showInstallationProgress':true};STATUS_PAGE",
        "{'id':'x_Windows10EnrollmentCompletionPageConfiguration'};STATUS_PAGE",
        "{'computerNameStaticPrefix':''};DOMAIN_JOIN",
        "{'templateReference':{'templateFamily':'enrollmentConfiguration'}};DEVICE_PREPARATION",
        "{'templateReference':{'templateFamily':'baseline'}};UNKNOWN",
        "{'serialNumber':'x','groupTag':''};DEVICE_IDENTITY",
        "{'serialNumber':'x','azureActiveDirectoryDeviceId':''};DEVICE_IDENTITY",
        "{'serialNumber':'x'};UNKNOWN",
        "{'enrollmentType':1,'deploymentState':1};DEPLOYMENT_EVENT",
        "{'complianceStatus':1,'policyType':1};POLICY_STATUS",
        "{'syncStatus':1,'lastSyncDateTime':1};SERVICE_SETTINGS",
        "{'error':{'code':'x'}};GRAPH_ERROR",
        "{'error':'x'};UNKNOWN",
        "{'value':[]};EMPTY_LIST",
        "[];EMPTY_LIST",
        "{'value':[{}]};LIST_ENVELOPE",
        "{'value':{}};SINGLE_ENVELOPE",
        "{'value':3};UNKNOWN",
        "[{}];ARRAY",
        "{'value':['{}','https://x'],'Count':2};BACKUP_ELEMENT",
        "{'value':['{}','https://x']};LIST_ENVELOPE",
        "{'value':['no','https://x'],'Count':2};LIST_ENVELOPE",
        "{'target':{}};ASSIGNMENTS",
        "[{'target':{},'source':'direct'}];ASSIGNMENTS",
        "{'value':[{'target':{},'id':'x'}]};ASSIGNMENTS",
        "{'value':[{'target':{},'other':1}]};LIST_ENVELOPE",
        "' {}';TEXT_BODY",
        "'plain';UNKNOWN",
        "5;UNKNOWN",
        "null;UNKNOWN"
      })
  void aValueHasTheShapeOfTheFirstTestThatHolds(String json, JsonShape shape) {
    assertThat(ShapeFinder.of(json(json))).isEqualTo(shape);
  }

  @Test
  void oneSettingOfDevicePreparationMakesTheWholeListOnePolicy() {
    String setting =
        "{'settingInstance':{'settingDefinitionId':'enrollment_autopilot_dpp_timeout'}}";

    assertThat(ShapeFinder.of(json("[{}," + setting + "]")))
        .isEqualTo(JsonShape.DEVICE_PREPARATION);
    assertThat(ShapeFinder.of(json("{'value':[" + setting + "]}")))
        .isEqualTo(JsonShape.DEVICE_PREPARATION);
    assertThat(ShapeFinder.of(json("{'name':'x','settings':[" + setting + "]}")))
        .isEqualTo(JsonShape.DEVICE_PREPARATION);
  }

  @Test
  void oneWordOfATypeIsAValueAndTwoAreASchema() {
    String profile = "{'outOfBoxExperienceSetting':{'eulaHidden':%s},'displayName':'String'}";

    assertThat(ShapeFinder.of(json(profile.formatted("true")))).isEqualTo(JsonShape.GRAPH_PROFILE);
    assertThat(ShapeFinder.of(json(profile.formatted("'Boolean'"))))
        .isEqualTo(JsonShape.SCHEMA_DUMP);
  }

  @Test
  void envelopesAreOpenedToAnyDepthInTheirOrder() {
    List<Part> parts =
        Unwrapping.of(
            List.of(
                json("{'value':[{'value':{'showInstallationProgress':true}},[5]]}"),
                json("'{\\'computerNameStaticPrefix\\':\\'x\\'}'")));

    assertThat(parts)
        .extracting(Part::shape)
        .containsExactly(JsonShape.STATUS_PAGE, JsonShape.UNKNOWN, JsonShape.DOMAIN_JOIN);
  }

  @Test
  void whatStandsInAStringHasThePlaceOfTheString() {
    String body = "{\\'showInstallationProgress\\':true}";
    Json element = json("[\n {'value':[\n  '" + body + "',\n  'https://x'],'Count':2}]");

    Part part = Unwrapping.of(List.of(element)).getFirst();

    assertThat(part.shape()).isEqualTo(JsonShape.STATUS_PAGE);
    assertThat(part.object().members().get("showInstallationProgress").position())
        .isEqualTo(new Position(3, 3));
  }

  @Test
  void stringsInStringsInStringsEnd() {
    String json = "{}";
    for (int i = 0; i < 6; i++) {
      json = JsonText.write(JsonEdit.text(json));
      json = i < 5 ? "{\"value\":[" + json + ",\"https://x\"],\"Count\":1}" : json;
    }

    assertThat(Unwrapping.of(JsonReader.read(json).documents()))
        .extracting(Part::shape)
        .containsExactly(JsonShape.UNKNOWN);
  }

  private static Json json(String json) {
    String quoted = json.replace("\\'", "\\\"").replace('\'', '"');
    return JsonReader.read(quoted).documents().getFirst();
  }
}
