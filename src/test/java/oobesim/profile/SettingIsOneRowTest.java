// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.OobeConfigs;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;
import oobesim.profile.setting.Wording;
import oobesim.profile.setting.Wordings;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.PreparationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is added to a copy of the catalogue, and everything that follows the rows has it. */
class SettingIsOneRowTest {
  private static final Wording WORDS =
      new Wording("Invented", "", "nowhere", "whether it is new", "It shows.", Map.of());
  private static final Kind FLAG = new Kind.Flag();
  private static final int BIT = 1 << 13;

  private static final AdminSetting<DeploymentProfile> OOBE =
      AdminSetting.<DeploymentProfile>of(
              admin("deploymentProfile.newPageHidden"),
              profile -> Boolean.toString(profile.displayName().startsWith("New")))
          .at(new Place.Oobe("hideNewPage"))
          .at(new Offline.Bits(BIT));

  private static final SettingCatalog CATALOG =
      SettingCatalog.SHIPPED
          .with(new Field("device.docked", FLAG, "false", WORDS, Set.of()))
          .with(
              new Field(
                  "device.lidCode",
                  new Kind.Line(false, false),
                  "\"Lid-1\"",
                  WORDS,
                  Set.of(Trait.SECRET)))
          .withDeployment(OOBE)
          .withStatusPage(
              AdminSetting.of(
                  admin("enrollmentStatusPage.newSwitch"), (EspSettings page) -> "false"))
          .withDomainJoin(
              AdminSetting.of(
                  admin("domainJoinProfile.newSwitch"), (DomainJoinProfile page) -> "false"))
          .withPreparation(
              AdminSetting.of(
                      admin("devicePreparationPolicy.newswitch"),
                      (PreparationPolicy policy) -> "false")
                  .at(new Place.Policy("NewSwitch")));

  private static final String FILE =
      """
      {"deploymentProfile":{"@odata.type":"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile"},
       "enrollmentStatusPage":{"showInstallationProgress":true},
       "domainJoinProfile":{"activeDirectoryDomainName":"contoso.com"},
       "devicePreparationPolicy":{"name":"P"},
       "offlineProfile":{"CloudAssignedTenantId":"fade0001-0000-4000-8000-000000000001"},
       "device":{"docked":true}}
      """;

  @Test
  void withoutTheRowTheKeyIsUnknown() {
    Reading reading = ProfileReader.fromSource(Fixtures.json(FILE));

    assertThat(Fixtures.codes(reading)).contains("unknown-key");
    assertThat(CATALOG.own()).hasSize(SettingCatalog.SHIPPED.own().size() + 2);
  }

  @Test
  void theReaderKnowsAKeyOfOurOwnChecksItAndFillsItIn() {
    assertThat(Fixtures.codes(ProfileReader.fromSource(CATALOG, Fixtures.json(FILE))))
        .doesNotContain("unknown-key");
    assertThat(value(profile(), "device.docked")).isEqualTo("true");
    assertThat(value(profile(), "device.lidCode")).isEqualTo("Lid-1");
    Reading wrong = ProfileReader.set(CATALOG, profile(), "device.docked", "perhaps");
    assertThat(Fixtures.codes(wrong)).contains("wrong-kind");
    assertThat(CATALOG.holdsSecrets("device")).isTrue();
    assertThat(SettingCatalog.SHIPPED.holdsSecrets("device")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "device.docked, false",
    "device.lidCode, Lid-2",
    "deploymentProfile.newPageHidden, true",
    "offlineProfile.newPageHidden, true",
    "enrollmentStatusPage.newSwitch, true",
    "domainJoinProfile.newSwitch, true",
    "devicePreparationPolicy.newswitch, true"
  })
  void setChangesItAndThePageOfSettingsShowsIt(String path, String value) {
    SimulationProfile before = profile();
    assertThat(value(before, path)).isNotEqualTo(value);

    SimulationProfile after = ProfileReader.set(CATALOG, before, path, value).first().orElseThrow();

    assertThat(value(after, path)).isEqualTo(value);
    Settable line = line(after, path);
    assertThat(line.words()).isEqualTo(WORDS);
    assertThat(after.source()).isNotEqualTo(before.source());
  }

  @ParameterizedTest
  @CsvSource({
    "newPageHidden, outOfBoxExperienceSetting",
    "hideNewPage, outOfBoxExperienceSettings"
  })
  void aDeploymentProfileSaysItUnderItsNewAndItsOldName(String key, String holder) {
    ReadDeployment read =
        read(JsonShape.GRAPH_PROFILE, "{\"%s\":\n{\"%s\":true}}".formatted(holder, key));

    assertThat(read.settings().get(OOBE.key()).value()).isEqualTo("true");
    assertThat(read.settings().get(OOBE.key()).place().orElseThrow().position().line())
        .isEqualTo(2);
  }

  @Test
  void aFileOnTheDeviceSaysItInItsBitAndTheDeviceKeepsTheBit() {
    Findings findings = new Findings();
    ReadDeployment read =
        ReadDeployment.of(
            CATALOG,
            new Part(
                JsonShape.DEVICE_SIDE_PROFILE,
                Fixtures.json("{\"CloudAssignedOobeConfig\":" + BIT + "}")),
            FileFacts.NONE,
            findings);

    assertThat(read.settings().get(OOBE.key()).value()).isEqualTo("true");
    assertThat(findings.list()).noneMatch(it -> it.code().equals("unknown-bit"));
    assertThat(OobeConfigs.of(CATALOG, named("New")) & BIT).isEqualTo(BIT);
    assertThat(OobeConfigs.of(CATALOG, named("Old")) & BIT).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrollmentStatusPage.newSwitch",
        "domainJoinProfile.newSwitch",
        "devicePreparationPolicy.newswitch"
      })
  void everyReaderLooksAtIt(String path) {
    Reading odd = ProfileReader.fromSource(CATALOG, Fixtures.json(odd()));

    assertThat(odd.findings())
        .anyMatch(it -> it.pointer().equalsIgnoreCase("/" + path.replace('.', '/')));
  }

  @Test
  void explanationSchemaAndReferencePageHaveIt() {
    Origin origin = profile("\"outOfBoxExperienceSetting\":{\"newPageHidden\":true}");
    assertThat(origin.value()).isEqualTo("true");
    assertThat(origin.fromFile()).isTrue();
    assertThat(JsonText.write(new SchemaText(CATALOG).json()))
        .contains("\"docked\":{\"title\":\"Invented\"");
    assertThat(ReferencePage.keys(CATALOG)).anyMatch(row -> row.contains("`device.docked`"));
    assertThat(ReferencePage.parts(CATALOG))
        .contains(
            "| `deploymentProfile.newPageHidden` | Invented | Whether it is new. It shows. |",
            "| `enrollmentStatusPage.newSwitch` | Invented | Whether it is new. It shows. |");
  }

  static List<String> keysOfAdministrators() {
    Set<String> ours = new TreeSet<>();
    SettingCatalog.SHIPPED.own().forEach(field -> ours.add(field.key()));
    Set<String> keys = new TreeSet<>();
    for (String part : SettingCatalog.SHIPPED.parts()) {
      for (AdminSetting<?> setting : SettingCatalog.SHIPPED.in(part)) {
        keys.add(setting.key());
        if (setting.place() instanceof Place.Oobe oobe) {
          keys.add(oobe.old());
        }
      }
    }
    keys.removeAll(ours);
    // Short words such as "target" mean other things elsewhere.
    keys.removeIf(key -> key.length() < 9);
    return List.copyOf(keys);
  }

  @ParameterizedTest
  @MethodSource("keysOfAdministrators")
  void itsNameStandsInItsRowAndNowhereElse(String key) throws IOException {
    Path main = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(main)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> names(file, key))
          .extracting(file -> file.getParent().getFileName().toString())
          .containsExactly("setting");
    }
  }

  private static boolean names(Path file, String key) {
    try {
      return Files.readString(file).contains('"' + key + '"');
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Origin profile(String inside) {
    String file = FILE.replaceFirst("Profile\"},", "Profile\",%s},".formatted(inside));
    return ProfileReader.fromSource(CATALOG, Fixtures.json(file))
        .first()
        .orElseThrow()
        .origins()
        .get(OOBE.key());
  }

  private static String odd() {
    return FILE.replace("\"contoso.com\"", "\"contoso.com\",\"newSwitch\":7")
        .replace("Progress\":true", "Progress\":true,\"newSwitch\":7")
        .replace("{\"name\":\"P\"}", "{\"name\":\"P\",\"NewSwitch\":7}");
  }

  private static Field admin(String path) {
    return new Field(path, FLAG, "false", WORDS, Set.of());
  }

  private static DeploymentProfile named(String name) {
    return read(JsonShape.GRAPH_PROFILE, "{\"displayName\":\"%s\"}".formatted(name)).profile();
  }

  private static ReadDeployment read(JsonShape shape, String json) {
    Json.Obj body = Fixtures.json(json);
    return ReadDeployment.of(CATALOG, new Part(shape, body), FileFacts.NONE, new Findings());
  }

  private static SimulationProfile profile() {
    Reading reading = ProfileReader.fromSource(CATALOG, Fixtures.json(FILE));
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private static String value(SimulationProfile profile, String path) {
    return line(profile, path).value();
  }

  private static Settable line(SimulationProfile profile, String path) {
    List<Settable> all = Settables.of(CATALOG, profile, Wordings.english());
    return all.stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
  }
}
