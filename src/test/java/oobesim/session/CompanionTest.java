// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Words;
import oobesim.provisioning.World;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the companion app shows of a code, and what can be changed with it. */
class CompanionTest {
  private static final String BENCH = "preprovisioning-companion";
  private static final String ID = "7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013";
  private static final String CODE = "{\"ZtdId\":\"" + ID + "\"}";
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  @ParameterizedTest(name = "of {0} it says: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no JSON               | https://contoso.com/          | no unique id in the code
          half an object        | {"ZtdId":"ID"                 | no unique id in the code
          nothing               | ''                            | no unique id in the code
          two objects           | {"ZtdId":"ID"} {"ZtdId":"ID"} | no unique id in the code
          a list                | ["ID"]                        | no unique id in the code
          an object without one | {"SerialNumber":"ID"}         | no unique id in the code
          a number              | {"ZtdId":7}                   | no unique id in the code
          an id of blanks       | {"ZtdId":"  "}                | no unique id in the code
          another device's id   | {"ZtdId":"0aa5f0f6"}          | no device 0aa5f0f6 in the tenant
          the device's id       | {"ZtdId":"ID"}                | ''
          """)
  void whyACodeFindsNoDevice(String what, String code, String said) {
    assertThat(refusal(world().scanned(code.replace("ID", ID)))).as(what).isEqualTo(said);
  }

  @Test
  void beforeACodeWasReadItSaysSo() {
    assertThat(refusal(world())).isEqualTo("the companion app has read no code");
  }

  @Test
  void capitalsOfAnIdAreNoOtherId() {
    assertThat(Companion.of(world().scanned(CODE.replace("7c1d", "7C1D"))))
        .isInstanceOf(Companion.Found.class);
  }

  @Test
  void aDeviceThatWasDeletedFromTheTenantIsUnknown() {
    World deleted = world("device.registered", "false").scanned(CODE);
    assertThat(Companion.of(deleted)).isEqualTo(new Companion.Unknown(ID));
  }

  @Test
  void ofAKnownDeviceItShowsTheTenantsRecord() {
    Companion.Found found = found();
    assertThat(found.device().serialNumber()).isEqualTo("5CG1234XYZ");
    assertThat(found.groupTag()).isEqualTo("Office");
    assertThat(found.profile()).contains("Contoso Bench");
    assertThat(found.users()).containsExactly("joni@contoso.com", "kim@contoso.com");
  }

  @Test
  void aProfileIsBroughtByTheTagOfItsGroup() {
    assertThat(found().profiles())
        .as("the first one is for all that the second one leaves")
        .containsExactly(bench(""), sales("Sales"));
    assertThat(found("registration.profileTag", "Workshop").profiles())
        .containsExactly(bench("Workshop"), sales("Sales"));
  }

  @Test
  void aProfileForAllDevicesIsBroughtByNoTag() {
    assertThat(found("registration.otherProfileTarget", "all-devices").profiles())
        .as("the first one stays whatever the device's tag is")
        .containsExactly(bench("Office"), new Companion.Choice("Contoso Sales", Optional.empty()));
  }

  @Test
  void aTagThatNobodyNamedBringsNothing() {
    assertThat(found("registration.otherProfileTag", "").profiles())
        .containsExactly(bench(""), new Companion.Choice("Contoso Sales", Optional.empty()));
  }

  @Test
  void aProfileInAFileOfTheDeviceIsNoneOfTheTenants() {
    assertThat(
            found(
                    "deploymentProfile",
                    """
                    {"CloudAssignedTenantDomain": "contoso.com",
                     "CloudAssignedTenantId": "00000000-0000-4000-8000-000000000001",
                     "Version": 2049,
                     "ZtdCorrelationId": "00000000-0000-4000-8000-000000000002",
                     "Comment_File": "Profile Contoso File"}
                    """)
                .profiles())
        .containsExactly(sales("Sales"));
  }

  @ParameterizedTest(name = "{0} sets {1} to {2}")
  @CsvSource({
    "companion user kim@contoso.com,       device.assignedUser, kim@contoso.com",
    "companion user KIM@contoso.com,       device.assignedUser, kim@contoso.com",
    "companion user None,                  device.assignedUser, none",
    "companion group-tag Workshop,         device.groupTag,     Workshop",
    "companion group-tag NONE,             device.groupTag,     ''",
    "companion profile contoso sales,      device.groupTag,     Sales",
    "companion profile Contoso Bench,      device.groupTag,     ''"
  })
  void whatIsChangedIsASetting(String line, String path, String value) {
    assertThat(found().change(input(line))).isEqualTo(new Companion.Change(path, value));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "companion user kim@fabrikam.com,    no user kim@fabrikam.com in the tenant",
    "companion profile Contoso Workshop, no profile Contoso Workshop in the tenant",
    "companion profile Contoso Sales,    no group tag brings the profile Contoso Sales"
  })
  void whatTheTenantDoesNotHaveIsRefused(String line, String reason) {
    Companion.Answer answer =
        found("registration.otherProfileTarget", "all-devices").change(input(line));
    assertThat(answer).isInstanceOf(Companion.Refused.class);
    assertThat(ENGLISH.say(((Companion.Refused) answer).reason())).isEqualTo(reason);
  }

  @Test
  void ofNoDeviceNothingIsChanged() {
    Companion unknown = new Companion.Unknown("0aa5f0f6");
    assertThat(unknown.change(input("companion group-tag Workshop")))
        .isEqualTo(new Companion.Refused(unknown.refusal()));
  }

  @Test
  void aScanIsNoChange() {
    Companion.Found found = found();
    assertThatThrownBy(() -> found.change(input("companion scan")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Companion.Found found(String... settings) {
    return (Companion.Found) Companion.of(world(settings).scanned(CODE));
  }

  private static World world(String... settings) {
    return World.before(Rehearsal.profile(BENCH, settings).surroundings(), 1);
  }

  private static String refusal(World world) {
    return ENGLISH.say(Companion.of(world).refusal());
  }

  private static Input.Companion input(String line) {
    return (Input.Companion) InputWords.parse(line).orElseThrow();
  }

  private static Companion.Choice bench(String tag) {
    return new Companion.Choice("Contoso Bench", Optional.of(tag));
  }

  private static Companion.Choice sales(String tag) {
    return new Companion.Choice("Contoso Sales", Optional.of(tag));
  }
}
