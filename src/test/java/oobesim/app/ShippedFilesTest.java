// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import oobesim.cli.Console;
import oobesim.cli.Program;
import oobesim.flow.ShippedFailures;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.session.ShippedFlows;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {
  @TempDir Path folder;

  @Test
  void theProgramKnowsItsFlowsByIdAlone() {
    ShippedFlows flows = new ShippedFlows("", ShippedFailures::catalogue);

    assertThat(flows.read("windows-oobe").orElseThrow().flow()).isPresent();
    assertThat(flows.read("nothere")).isEmpty();
    assertThat(flows.read("../failures")).isEmpty();
    assertThat(flows.read("")).isEmpty();
  }

  @Test
  void profilesBesideTheProgramWin() throws IOException {
    Path profiles = Files.createDirectory(folder.resolve("profiles"));

    assertThat(Shelves.of(Optional.of(folder.toString())).profiles()).isEqualTo(profiles);
  }

  @Test
  void withoutThemThoseInsideTheProgramAreUsed() {
    Path inside = Shelves.of(Optional.of(folder.resolve("nowhere").toString())).profiles();

    assertThat(
            ProfileReader.read(inside.resolve("preprovisioning-entra.json"), Shelves.INSIDE_ALONE)
                .first())
        .isPresent();
    assertThat(inside.resolve("scripts/technician-flow.script")).exists();
  }

  @Test
  void everyFailureHasAProfileInsideTheProgram() {
    Path inside = Shelves.of(Optional.of(folder.resolve("nowhere").toString())).profiles();

    assertThat(ShippedFailures.catalogue().all())
        .allSatisfy(
            entry ->
                assertThat(
                        ProfileReader.read(
                                inside.resolve("failures/" + entry.id() + ".json"),
                                Shelves.INSIDE_ALONE)
                            .first())
                    .as(entry.id())
                    .isPresent());
  }

  @Test
  void theShippedPartsFitTogether() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Program program = Main.program(new Console(nowhere, nowhere));

    assertThat(program.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(ProfileReader.read(program.defaultProfile(), Shelves.INSIDE_ALONE).first())
        .isPresent();
    assertThat(program.defaultScript()).exists();
    assertThat(program.failures().all()).isNotEmpty();
  }

  @Test
  void aPictureIsAPngOfTheSizeAndTheSameEachTime() {
    World world = World.before(Rehearsal.profile("preprovisioning-entra").surroundings(), 0);
    Screen screen = new ScreenCatalog(Messages.load(Locale.ENGLISH)).describe(ScreenId.EULA, world);

    byte[] picture = new HeadlessPictures().png(screen);

    assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    assertThat(ByteBuffer.wrap(picture).getInt(16)).isEqualTo(1280);
    assertThat(new HeadlessPictures().png(screen)).isEqualTo(picture);
  }
}
