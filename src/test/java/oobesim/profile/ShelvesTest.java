// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelvesTest {
  @TempDir Path folder;
  private Path home;
  private Path desk;
  private Path own;

  @BeforeEach
  void anInstallationAndADesk() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    desk = Files.createDirectories(folder.resolve("desk"));
    own = Files.createDirectories(folder.resolve("own"));
    Files.createDirectories(home.resolve("profiles"));
  }

  @ParameterizedTest(name = "{0} that stands {1} is found {2}")
  @CsvSource({
    "windows-oobe, nowhere else, inside",
    "windows-oobe, installed, installed",
    "windows-oobe, beside, beside",
    "windows-oobe, beside and installed, beside",
    "windows-oobe, own, own",
    "windows-oobe, own and installed, own",
    "windows-oobe, beside and own, beside",
    "our-own, own, own",
    "our-own, installed, installed",
    "our-own, beside, beside",
    "our-own, nowhere, nowhere",
  })
  void aNameIsLookedForBesideThenAmongOwnOnesThenInTheInstallationThenInside(
      String name, String stands, String found) throws IOException {
    if (stands.contains("beside")) {
      place(desk, name);
    }
    if (stands.contains("own")) {
      place(own, name);
    }
    if (stands.contains("installed")) {
      place(home.resolve("profiles"), name);
    }

    assertThat(shelf(Kept.FLOW, name)).isEqualTo(found);
  }

  @ParameterizedTest(name = "a {0} named {1}")
  @CsvSource({
    "PROFILE, preprovisioning-entra",
    "FLOW, windows-oobe",
    "SCRIPT, technician-flow",
  })
  void everyKindHasItsPlaceInsideTheProgram(Kept kind, String name) {
    assertThat(shelf(kind, name)).isEqualTo("inside");
    assertThat(Shelves.INSIDE_ALONE.names(kind)).contains(name);
  }

  @Test
  void aPathIsLookedForOnlyWhereItPoints() throws IOException {
    place(home.resolve("profiles"), "our-own");

    assertThat(shelf(Kept.FLOW, "flows/our-own.json")).isEqualTo("nowhere");
    assertThat(shelf(Kept.FLOW, "our-own")).isEqualTo("installed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "..", "x\0y", "windows-oobe\n"})
  void whatIsNoNameIsNowhere(String said) {
    assertThat(shelf(Kept.FLOW, said)).isEqualTo("nowhere");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectories(desk.resolve("flows/windows-oobe.json"));

    assertThat(shelf(Kept.FLOW, "windows-oobe")).isEqualTo("inside");
  }

  @Test
  void ownProfilesAreOfferedBeforeThoseOfTheInstallation() throws IOException {
    Path ours = Files.writeString(own.resolve("z.json"), "{}");
    Path theirs = Files.writeString(home.resolve("profiles/a.json"), "{}");
    place(own, "our-flow");

    assertThat(shelves().shipped()).containsExactly(ours, theirs);
    assertThat(shelves().offered()).containsExactly(own, home.resolve("profiles"));
    assertThat(shelves().names(Kept.FLOW)).containsExactly("our-flow");
    assertThat(shelves().names(Kept.PROFILE)).containsExactly("z", "a");
  }

  @Test
  void aFolderOfOwnProfilesThatIsAwayIsNoShelf() {
    Path away = folder.resolve("away");

    assertThat(shelves().withOwn(Optional.of(away)).offered())
        .containsExactly(home.resolve("profiles"));
  }

  private void place(Path profiles, String flow) throws IOException {
    Files.createDirectories(profiles.resolve("flows"));
    Files.writeString(profiles.resolve("flows").resolve(flow + ".json"), "{}");
  }

  private Shelves shelves() {
    return Shelves.of(Optional.of(home.toString())).withOwn(Optional.of(own));
  }

  private String shelf(Kept kind, String said) {
    return shelves().find(kind, said, desk).map(found -> found.shelf().word()).orElse("nowhere");
  }
}
