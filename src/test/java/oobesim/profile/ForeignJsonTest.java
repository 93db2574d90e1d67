// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Finding;
import oobesim.support.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that lies beside profiles is called by its name, and what to open instead is said. */
class ForeignJsonTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'TenantId':'x','TotalCount':1,'Tests':[{'Id':'MT.1001'}]};results of tests",
        "{'TenantId':'x','FailedCount':1,'Tests':[],'Blocks':[]};results of tests",
        "{'$schema':'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#','outputs':{}};ARM"
            + " template",
        "{'contentVersion':'1.0.0.0','parameters':{}};ARM template",
        "{'tables':[{'name':'PrimaryResult','columns':[],'rows':[]}]};result of a query",
        "{'Tables':[{'TableName':'Table_0','Columns':[],'Rows':[]}]};result of a query",
        "{'schema':[{'name':'Timestamp'}],'results':[{'DeviceName':'PC'}]};result of a query",
        "[{'TenantId':'x','TimeGenerated':'2026-01-01','OperationName':'x'}];result of a query",
        "{'TotalRowCount':1,'Schema':[{'Column':'DeviceId'}],'Values':[['1']]};report of Intune",
        "[{'DisplayName':'AP','AssignmentType':'Group','GroupName':'x'}];assigned to whom",
        "[{'PolicyName':'AP','AssignedTo':'All devices'}];assigned to whom",
        "{'TenantId':'1','Organization':'Contoso','Objects':[{'Id':'g'}]};MigrationTable.json",
        "{'id':'0','signInPageText':'Contoso'};company branding",
        "{'value':[{'id':'0','appliesTo':'selected','complianceUrl':'x'}]};automatic enrolment",
        "{'value':[{'id':'1','verifiedDomains':[]}]};object of the directory",
        "{'value':[{'id':'1','groupTypes':[],'membershipRule':'x'}]};object of the directory",
        "{'TemplateName':'x','standards':{'AutopilotProfile':{}}};standards or a template of CIPP",
        "{'RowKey':'1','PartitionKey':'AutopilotTemplate','JSON':'{}'};template of CIPP",
        "{'DisplayName':'AP','HidePrivacy':true,'HideTerms':true};template of CIPP",
        "{'name':'tool','version':'1.0.0','dependencies':{}};program's project",
        "{'compilerOptions':{},'include':[]};program's project",
        "{'@odata.type':'#microsoft.graph.termsAndConditions'};of the device management",
        "{'@odata.type':'#microsoft.graph.agreement'};terms of use of Conditional Access",
        "{'@odata.type':'#microsoft.graph.intuneBrandingProfile'};Company Portal",
        "{'@odata.type':'#microsoft.graph.windowsIdentityProtectionConfiguration'};Windows Hello"
      })
  void jsonOfAnotherToolIsCalledByItsName(String json, String name) {
    Finding finding = Fixtures.read(json.replace('\'', '"')).findings().getFirst();

    assertThat(finding.code()).isEqualTo("no-deployment-profile");
    assertThat(English.message(finding)).contains(name);
    assertThat(English.hint(finding)).isNotBlank().doesNotContain("did you mean");
  }

  /** Other files have a network, users or a device as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'network':{'version':2,'renderer':'networkd','ethernets':{}}}",
        "{'users':{'alice':{'shell':'bash'}}}",
        "{'device':{'sensor':1,'platform':'mqtt'},'name':'x'}"
      })
  void aKeyInWhichNothingIsOursMakesNoSimulationProfile(String json) {
    Finding finding = Fixtures.read(json.replace('\'', '"')).findings().getFirst();

    assertThat(finding.code()).isEqualTo("unknown-shape");
    assertThat(English.hint(finding)).doesNotContain("did you mean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'network':{'lnk':'wifi','ethernets':{}}};unknown-key",
        "{'network':{'foo':1}};unknown-key",
        "{'device':5};wrong-kind",
        "{'users':{'upn':'a@b.c'}};wrong-kind"
      })
  void aSimulationProfileWithASlipStaysOne(String json, String code) {
    assertThat(Fixtures.codes(Fixtures.read(json.replace('\'', '"')))).contains(code);
  }

  /** One key among many is near one of ours by chance. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'tenantId':'x'};true",
        "{'Id':'1','DisplayName':'Device list','Devices':[]};true",
        "{'sessionId':'1','tenantId':'x','serial':'5','events':[]};false"
      })
  void aSlipIsGuessedWhereItMaySupposedlyBeOne(String json, boolean guessed) {
    Finding finding = Fixtures.read(json.replace('\'', '"')).findings().getFirst();

    assertThat(English.hint(finding).contains("did you mean")).isEqualTo(guessed);
  }
}
