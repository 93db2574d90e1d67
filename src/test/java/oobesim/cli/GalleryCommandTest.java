// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
  private static final Path FILE = Path.of("profiles/device-preparation.json");

  @TempDir Path folder;

  @Test
  void aPageAndPicturesOfBothVersionsAreWritten() throws IOException {
    assertThat(oobesim("gallery", FILE, "--out", folder))
        .exitedWith(0)
        .outIsEmpty()
        .errContains("situations in", "index.html");

    Assertions.assertThat(folder.resolve("pictures/windows-11/dp-progress.png")).exists();
    Assertions.assertThat(folder.resolve("pictures/windows-10/region.png")).exists();
    Assertions.assertThat(folder.resolve("pictures/windows-10/dp-progress.png")).doesNotExist();
    Assertions.assertThat(Files.readString(folder.resolve("index.html")))
        .contains("id=\"windows-11/dp-progress\"");
    theFirstSituationOfAScreenIsThereAsALargePicture();
  }

  private void theFirstSituationOfAScreenIsThereAsALargePicture() {
    Assertions.assertThat(folder.resolve("large/windows-11/region.png")).exists();
    Assertions.assertThat(folder.resolve("large/windows-11/region.txt")).doesNotExist();
    Assertions.assertThat(folder.resolve("large/windows-11/region-zw.png")).doesNotExist();
  }

  @Test
  void theFullOneHasAllLargeWithTheirTextForms() {
    oobesim("gallery", FILE, "--out", folder, "--full");

    Assertions.assertThat(folder.resolve("large/windows-11/region-zw.png")).exists();
    Assertions.assertThat(folder.resolve("large/windows-11/region-zw.txt")).exists();
    Assertions.assertThat(folder.resolve("pictures/windows-11/region-zw.txt")).doesNotExist();
  }

  @Test
  void picturesOfAnEarlierGalleryGoAndOtherFilesStay() throws IOException {
    Path gone = Files.createDirectories(folder.resolve("pictures/windows-11")).resolve("old.png");
    Path own = gone.resolveSibling("my-own.png");
    Files.writeString(gone, "x");
    Files.writeString(own, "x");
    Files.writeString(
        folder.resolve("index.html"),
        "<a id=\"windows-11/old\" href=\"#\"></a><a id=\"windows-11/../my-own\"></a>");

    assertThat(oobesim("gallery", FILE, "--out", folder)).exitedWith(0);

    Assertions.assertThat(gone).doesNotExist();
    Assertions.assertThat(own).exists();
  }

  @Test
  void aFileThatCannotBeUsedLeavesNothing() {
    assertThat(oobesim("gallery", FILE, "nothere.json", "--out", folder.resolve("x")))
        .exitedWith(2)
        .errContains("nothere.json");
    Assertions.assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatTheFlowOfAFileFailsInIsRefusedWithItsName() throws IOException {
    Path other = folder.resolve("other.json");
    Path flow = folder.resolve("own.json");
    Files.writeString(
        flow,
        """
        {"id": "own", "initial": "off", "states": {"off": {"meta": {"screen": "off"}}}}
        """);
    Files.writeString(other, "{\"name\": \"Other\", \"flow\": \"own.json\"}");

    assertThat(oobesim("gallery", FILE, other, "--out", folder.resolve("x")))
        .exitedWith(2)
        .errContains("other.json", "a gallery is of one flow");
  }
}
