// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where own profiles and drills are, as the administrator of a machine has said it.
class OwnProfilesTest {
  @TempDir Path home;

  @Test
  void nobodyHasSaidAnything() {
    assertThat(OwnProfiles.folder(Map.of(), Optional.of(home))).isEmpty();
    assertThat(OwnProfiles.folder(Map.of(), Optional.empty())).isEmpty();
  }

  @Test
  void theEnvironmentSaysIt() {
    assertThat(folder(Map.of("OOBESIM_PROFILES", " /srv/training ")))
        .hasValue(Path.of("/srv/training"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/training\n",
        "\uFEFF/srv/training\r\n",
        "/srv/training",
        " /srv/training \nmore"
      })
  void theFirstLineOfAFileBesideTheProgramSaysIt(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));

    assertThat(folder(Map.of())).hasValue(Path.of("/srv/training"));
  }

  @Test
  void aSharedFolderOfWindowsIsTakenAsItIs() throws IOException {
    write("\\\\server\\training\\new\n".getBytes(StandardCharsets.UTF_8));

    assertThat(folder(Map.of())).hasValue(Path.of("\\\\server\\training\\new"));
  }

  @Test
  void theEnvironmentWinsAndCanSayThatThereIsNone() throws IOException {
    write("/srv/training\n".getBytes(StandardCharsets.UTF_8));

    assertThat(folder(Map.of("OOBESIM_PROFILES", "/srv/mine"))).hasValue(Path.of("/srv/mine"));
    assertThat(folder(Map.of("OOBESIM_PROFILES", ""))).isEmpty();
  }

  @Test
  void whatIsNoPathOrNoTextIsPassedOver() throws IOException {
    assertThat(folder(Map.of("OOBESIM_PROFILES", "a\0b"))).isEmpty();
    write(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
    assertThat(folder(Map.of())).isEmpty();
    write(new byte[0]);
    assertThat(folder(Map.of())).isEmpty();
  }

  private Optional<Path> folder(Map<String, String> environment) {
    return OwnProfiles.folder(environment, Optional.of(home));
  }

  private void write(byte[] bytes) throws IOException {
    Files.write(home.resolve("profiles-folder.txt"), bytes);
  }
}
