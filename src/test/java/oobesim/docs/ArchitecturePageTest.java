// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.architecture.ArchitectureLaw;
import oobesim.architecture.ArchitecturePicture;
import org.junit.jupiter.api.Test;

/** The picture of the architecture is drawn from its table. */
class ArchitecturePageTest {
  private static final Path PAGE = GeneratedPart.DOCS.resolve("architecture.md");
  private static final Path PICTURE = GeneratedPart.DOCS.resolve("pictures/architecture.svg");

  @Test
  void thePictureIsTheOneOfTheTable() throws IOException {
    String drawn = ArchitecturePicture.of(law());

    if (GeneratedPart.RECORDING) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(Files.readString(PICTURE))
        .as("%s; draw it anew with -Dsnapshots=record", PICTURE)
        .isEqualTo(drawn);
  }

  @Test
  void everyRowIsInIt() throws IOException {
    String drawn = ArchitecturePicture.of(law());

    assertThat(law().imports())
        .allSatisfy(
            rule ->
                assertThat(drawn).contains(rule.of().toString().replaceFirst("^[a-z]+[.]", "")));
  }

  private static ArchitectureLaw law() throws IOException {
    return ArchitectureLaw.parse(Files.readString(PAGE));
  }
}
