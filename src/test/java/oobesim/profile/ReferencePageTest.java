// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DeploymentProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page names facts, so it is compared with the code; a failure prints the rows to paste. */
class ReferencePageTest {
  private static final Path PAGE = Path.of("docs/profile-format.md");

  @Test
  void thePageListsEveryKeyWithItsNameItsKindItsDefaultAndItsMeaning() throws IOException {
    assertThat(table("keys")).isEqualTo(ReferencePage.keys());
  }

  @Test
  void thePageNamesEverySettingOfAnAdministratorsPartAsThePortalDoes() throws IOException {
    assertThat(table("parts")).isEqualTo(ReferencePage.parts());
  }

  static List<AdminSetting<DeploymentProfile>> deployment() {
    return SettingCatalog.SHIPPED.deployment();
  }

  @ParameterizedTest
  @MethodSource("deployment")
  void thePageSaysWhereASettingOfADeploymentProfileStands(AdminSetting<DeploymentProfile> setting)
      throws IOException {
    String row =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `" + setting.key() + "` |"))
            .filter(line -> line.split("\\|").length == 6)
            .findFirst()
            .orElseThrow();
    String[] cells = row.split("\\|");

    assertThat(cells[3])
        .contains(
            switch (setting.place()) {
              case Place.Own own when own.old().isEmpty() -> "–";
              case Place.Own own -> "`" + own.old() + "`";
              case Place.Oobe oobe -> "." + oobe.old() + "`";
              default -> "–";
            });
    assertThat(cells[4])
        .contains(
            switch (setting.offline()) {
              case Offline.Bits bits when Integer.bitCount(bits.mask()) == 1 ->
                  "bit " + bits.mask();
              case Offline.Bits bits -> "bits 32 and 64";
              case Offline.Number number -> "`" + number.key() + "`";
              case Offline.Choice choice -> "`" + choice.key() + "`";
              case Offline.Text text -> "`" + text.key() + "`";
              case Offline.Received received -> "`" + received.key() + "`";
              case Offline.Never never -> "cannot be said";
            });
    if (setting.settable()) {
      String fallback = setting.fallback().isEmpty() ? "empty" : setting.fallback();
      assertThat(cells[5]).contains(fallback);
    }
  }

  @Test
  void thePageNamesWhatCanBeSetInEachPart() throws IOException {
    String page = Files.readString(PAGE);
    String list =
        page.substring(page.indexOf("- `deploymentProfile.` "), page.indexOf("<!-- parts -->"));
    for (String part : List.of("deploymentProfile", "devicePreparationPolicy")) {
      for (String name : SettingCatalog.SHIPPED.names(part)) {
        assertThat(list).contains("`" + name + "`");
      }
    }
  }

  @Test
  void thePageListsEveryFinding() throws IOException {
    assertThat(table("findings")).isEqualTo(ReferencePage.findings());
  }

  @Test
  void thePageListsEveryShapeThatIsRecognised() throws IOException {
    assertThat(table("shapes")).isEqualTo(ReferencePage.shapes());
  }

  @Test
  void thePageNamesEveryShippedProfile() throws IOException {
    String page = Files.readString(PAGE);

    for (Path file : ShippedProfilesTest.shipped()) {
      assertThat(page).contains("`" + file.getFileName() + "`");
    }
  }

  /** The rows between two marks, without the table's head. */
  private static List<String> table(String name) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + name + " -->";
    String end = "<!-- end of " + name + " -->";
    return page.substring(page.indexOf(begin), page.indexOf(end))
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }
}
