// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
