// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Severity;
import oobesim.document.TextFile;
import oobesim.profile.carrier.Opening;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.User;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder of a file is the expectation: it names the shape that the file must be taken for. */
class AdminFilesTest {
  private static final Path VALID = Fixtures.FOLDER.resolve("valid");

  static List<Path> valid() {
    return Fixtures.valid();
  }

  static List<Path> adminFiles() {
    return valid().stream()
        .filter(file -> !Fixtures.expectation(file).equals("simulation-profile"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("adminFiles")
  void aFileIsTakenForWhatItsFolderSays(Path file) throws IOException {
    TextFile text = TextFile.decode(Files.readAllBytes(file));

    List<Part> parts = Opening.of(text.text(), FileFacts.NONE).parts();

    assertThat(parts).extracting(Part::shape).first().isEqualTo(shape(file));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aFileThatCanBeUsedGivesNoWarningExceptWhatItTellsOfADevice(Path file) {
    String expected = Fixtures.expectation(file);
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);

    boolean usable =
        expected.equals("simulation-profile")
            || shape(file).isDeploymentProfile()
            || shape(file).isPart();

    assertThat(reading.first().isPresent()).as(reading.findings().toString()).isEqualTo(usable);
    if (usable && !expected.equals("device-side-error")) {
      assertThat(reading.findings())
          .filteredOn(it -> it.severity() != Severity.INFO)
          .extracting(English::message)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("adminFiles")
  void aFileThatCannotBeUsedIsCalledByItsName(Path file) {
    if (ProfileReader.read(file, Shelves.INSIDE_ALONE) instanceof Reading.Bad bad) {
      JsonShape shape = shape(file);
      if (shape != JsonShape.OTHER_OBJECT) {
        assertThat(bad.whatItIs()).isEqualTo(shape.sentence());
      } else {
        assertThat(English.say(bad.whatItIs())).isNotEqualTo(English.say(shape.sentence()));
      }
      assertThat(bad.findings()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void whatWasReadCanBeReadAgainFromItsSource(Path file) {
    Optional<SimulationProfile> profile = ProfileReader.read(file, Shelves.INSIDE_ALONE).first();

    profile.ifPresent(
        read -> {
          Reading again = ProfileReader.fromSource(read.source());
          assertThat(again.first().orElseThrow().surroundings()).isEqualTo(read.surroundings());
        });
  }

  @Test
  void everyShapeThatIsAThingHasAFile() {
    List<JsonShape> envelopes =
        List.of(
            JsonShape.ARRAY,
            JsonShape.LIST_ENVELOPE,
            JsonShape.SINGLE_ENVELOPE,
            JsonShape.BACKUP_ELEMENT,
            JsonShape.TEXT_BODY);

    assertThat(Arrays.stream(JsonShape.values()).filter(it -> !envelopes.contains(it)))
        .allSatisfy(shape -> assertThat(adminFiles()).anyMatch(file -> shape(file) == shape));
  }

  @ParameterizedTest
  @CsvSource({
    "new-names.json,                          Fabrikam Office, pre-provisioning-entra",
    "old-names.json,                          Fabrikam Office, user-driven-entra",
    "both-names-alphabetical.json,            Fabrikam Office, pre-provisioning-entra",
    "hybrid.json,                             Fabrikam Hybrid, user-driven-hybrid",
    "backup-with-body-as-string.json,         Fabrikam Office, user-driven-entra",
    "type-as-last-key-utf16.json,             Fabrikam Office, pre-provisioning-entra",
    "utf8-with-mark.json,                     Büro Nürnberg,   pre-provisioning-entra",
    "self-deploying.json,                     Kiosk,           self-deploying"
  })
  void aGraphProfileHasItsNameAndItsScenario(String file, String name, String scenario) {
    SimulationProfile profile = Fixtures.good(VALID.resolve("graph-profile").resolve(file));

    assertThat(profile.name()).isEqualTo(name);
    assertThat(Scenario.of(profile).word()).isEqualTo(scenario);
  }

  @Test
  void allEnvelopesOfOneProfileMeanTheSame() {
    DeploymentProfile plain = deployment("new-names.json");

    for (String file :
        List.of(
            "value-object.json",
            "plain-array.json",
            "type-without-hash.json",
            "unknown-keys.json",
            "list-answer.json",
            "intune-management-utf16.json")) {
      assertThat(deployment(file)).as(file).isEqualTo(plain);
    }
  }

  @Test
  void aStatusPageInsideAnOldProfileCountsBeforeTheDefault() {
    EspSettings page =
        Fixtures.good(VALID.resolve("graph-profile/legacy-status-page-inside.json"))
            .surroundings()
            .statusPage()
            .orElseThrow();

    assertThat(page.timeout()).hasMinutes(45);
    assertThat(page.customMessage()).isEqualTo("Call us");
    assertThat(page.exits()).isEqualTo(new EspSettings.Exits(true, false, true));
  }

  @Test
  void aStatusPageAloneIsUsedWithTheDefaultProfile() {
    SimulationProfile profile = Fixtures.good(VALID.resolve("status-page/for-creation.json"));

    assertThat(profile.surroundings().statusPage().orElseThrow().timeout()).hasMinutes(90);
    assertThat(profile.surroundings().deploymentProfile().orElseThrow().displayName())
        .isEqualTo("Contoso Bench");
    assertThat(profile.origins().get("eulaHidden").fromFile()).isFalse();
  }

  @Test
  void aRegisteredDeviceBringsItsSerialNumberAndItsUser() {
    SimulationProfile profile = Fixtures.good(VALID.resolve("device-identity/list.json"));
    Device device = profile.surroundings().device();

    assertThat(device.serialNumber()).isEqualTo("FAB00012345");
    assertThat(device.intuneRecord()).isTrue();
    assertThat(device.assignedUser()).contains("mira@fabrikam.example");
    assertThat(profile.surroundings().users())
        .extracting(User::upn)
        .containsExactly("mira@fabrikam.example", "joni@contoso.com");
  }

  @Test
  void theRealIdsOfADeviceAreNotTaken() throws IOException {
    Path file = VALID.resolve("device-identity/list.json");

    String id = Fixtures.good(file).surroundings().device().autopilotId();

    assertThat(Files.readString(file)).doesNotContain(id);
  }

  @ParameterizedTest
  @CsvSource({
    "807, false, not registered",
    "809, true, no profile is assigned",
    "815, true, no profile is assigned",
    "908, true, 'the serial number differs, the TPM is another one, SomethingNew'",
    "4711, true, not known"
  })
  void anAnswerInsteadOfAProfileIsExplained(int code, boolean registered, String meaning) {
    Path file = VALID.resolve("device-side-error/" + code + ".json");
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);
    SimulationProfile profile = reading.first().orElseThrow();

    assertThat(English.message(reading.findings().getFirst())).contains(meaning);
    assertThat(profile.surroundings().device().registered()).isEqualTo(registered);
    assertThat(profile.surroundings().deploymentProfile()).isEmpty();
  }

  @Test
  void aDeviceWithItsExpandedProfileIsReadAsBoth() throws IOException {
    String profile = Files.readString(VALID.resolve("graph-profile/new-names.json"));
    String device =
        "{\"serialNumber\":\"S1\",\"groupTag\":\"\",\"deploymentProfile\":" + profile + "}";

    SimulationProfile read = Fixtures.good(device);

    assertThat(read.surroundings().device().serialNumber()).isEqualTo("S1");
    assertThat(read.name()).isEqualTo("Fabrikam Office");
  }

  @Test
  void ofSeveralProfilesEachIsReadAndTheFirstIsUsed() {
    Reading reading =
        ProfileReader.read(
            Fixtures.FOLDER.resolve("invalid/several-profiles/list.json"), Shelves.INSIDE_ALONE);

    assertThat(reading).isInstanceOf(Reading.Several.class);
    assertThat(((Reading.Several) reading).profiles())
        .extracting(SimulationProfile::name)
        .containsExactly("Fabrikam Office", "Second");
    assertThat(reading.first().orElseThrow().name()).isEqualTo("Fabrikam Office");
  }

  @Test
  void theNumberOfAProfileIsItsPlaceInTheFileWhateverCannotBeUsed() {
    String oobe = "\"outOfBoxExperienceSetting\":{}";
    String kiosk = "{\"displayName\":\"H\",\"outOfBoxExperienceSetting\":{\"eulaHidden\":\"yes\"}}";
    String office = "{\"displayName\":\"Office\"," + oobe + "}";
    Reading reading =
        ProfileReader.read("[" + kiosk + "," + office + "]", Path.of("."), "list.json");

    assertThat(reading.first().orElseThrow().name()).isEqualTo("Office");
    assertThat(reading.named("1")).isEmpty();
    assertThat(reading.named("2").flatMap(Reading::first).orElseThrow().name()).isEqualTo("Office");
    assertThat(reading.named("3")).isEmpty();
  }

  @Test
  void anErrorOfARequestInABatchIsCalledThat() {
    String batch =
        "{\"responses\":[{\"id\":\"1\",\"status\":403,"
            + "\"body\":{\"error\":{\"code\":\"Forbidden\",\"message\":\"x\"}}}]}";
    assertThat(Fixtures.codes(ProfileReader.read(batch, Path.of("."), "batch.json")))
        .containsExactly("graph-error-saved");
  }

  @Test
  void ofSeveralProfilesTheOnesWithErrorsAreLeftOut() {
    String kiosk = "{\"displayName\":\"H\",\"deviceType\":\"holoLens\",%s}";
    String oobe = "\"outOfBoxExperienceSetting\":{}";
    String office = "{\"displayName\":\"Office\"," + oobe + "}";

    Reading reading = Fixtures.read("[" + kiosk.formatted(oobe) + "," + office + "]");

    assertThat(reading.first().orElseThrow().name()).isEqualTo("Office");
    assertThat(Fixtures.codes(reading)).contains("device-type-not-pc", "several-profiles");
    assertThat(Fixtures.read("[" + kiosk.formatted(oobe) + "," + kiosk.formatted(oobe) + "]"))
        .isInstanceOf(Reading.Bad.class);
  }

  private static DeploymentProfile deployment(String file) {
    return Fixtures.good(VALID.resolve("graph-profile").resolve(file))
        .surroundings()
        .deploymentProfile()
        .orElseThrow();
  }

  private static JsonShape shape(Path file) {
    String name = Fixtures.expectation(file).toUpperCase(Locale.ROOT).replace('-', '_');
    return JsonShape.valueOf(name);
  }
}
